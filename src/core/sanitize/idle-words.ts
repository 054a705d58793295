import { isEmoji } from '../emoji';
import { squash } from '../extract/text';

/** UTF-16 units. What a program calls a picture by itself is short; a file's name may be long. */
const longestLabel = 60;

const fileName = /^\S.{0,250}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/is;
/** What cameras, editors and content systems call pictures, with their number or without, and short labels before a colon. */
const label =
  /^(?:(?:article )?(?:image|img|picture|photo|pic)|_?mg|dsc[fn]?|pxl|mvi|gopr|foto|bild|imagen|imagem|immagine|afbeelding|фото|изображение|الصورة|صورة|图片|圖片|图|圖|画像|写真|사진|이미지)[\d_()\s-]*(?:wa\d+)?[:：]?$|^\p{L}+(?: \p{L}+)?\s?[:：]$/iu;
const state =
  /^(?:undefined|null|nan|\[object object\]|untitled|unnamed|article content|alt(?:ernative)? text)$/i;
/** Names of agencies and stocks before the number of a picture. */
const numbered = /^(?:\p{L}+[\s_-]+){0,2}\p{L}*[\s_-]*\d{6,}(?:[_-]\d{1,4}(?:x\d{1,4})?)*$/u;

/** Whether a picture's description or title is none: the name of a file, a number, a label, the state of a program, or a dash. */
export function isIdle(words: string): boolean {
  const text = words.trim();
  if (text === '' || isEmoji(text)) return false;
  if (fileName.test(text) || /^[\s_.\u2013\u2014-]+$/.test(text)) return true;
  return text.length <= longestLabel && (label.test(text) || state.test(text) || numbered.test(text));
}

/** Whether words are the name of a picture's file as it was written, not a name that a file was called after. */
export function isFileName(words: string, file: string): boolean {
  const text = words.trim();
  if (/\s/.test(text) || !/[_-].*[_-]|\d{3}/s.test(text)) return false;
  const name = squash(text);
  const other = squash(file);
  return name.length > 0 && (name === other || (name.length > 11 && other.startsWith(name)));
}
