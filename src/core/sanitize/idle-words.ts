import { isEmoji } from '../emoji';
import { squash } from '../extract/text';

/** UTF-16 units. What a program calls a picture by itself is short; a file's name may be long. */
const longestLabel = 60;

const fileName = /^\S.{0,250}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/is;
/** What cameras, editors and content systems call pictures, with their number or without, and labels whose words are gone. */
const label =
  /^(?:(?:article )?(?:image|img|picture|photo|pic)|_mg_(?=\d{4})|dsc[fn]?|pxl|mvi|gopr|foto|bild|imagen|imagem|immagine|afbeelding|фото|изображение|الصورة|صورة|图片|圖片|图|圖|画像|写真|사진|이미지)[\d_()\s-]*(?:wa\d+)?[:：]?$|^(?:(?:photo|image|picture) )?(?:credits?|crédits?|crédito|caption|légende|legende|bildunterschrift|source|quelle|fuente|fonte|источник|المصدر|来源|來源|出典|출처)\s?[:：]$/iu;
const state =
  /^(?:undefined|null|nan|\[object object\]|untitled|unnamed|article content|alt(?:ernative)? text)$/i;
/** Names of agencies and stocks before the number of a picture. */
const numbered =
  /^(?:imago(?: images)?|dpa|afp|ap|epa|reuters|getty ?images|shutterstock|istock|picture alliance)[\s_-]*\d{6,}(?:[_-]\d{1,4}(?:x\d{1,4})?)*$/i;

/** Whether a picture's description or title is none: the name of a file, a number, a label, the state of a program, or dashes. */
export function isIdle(words: string): boolean {
  const text = words.trim();
  if (text === '' || isEmoji(text)) return false;
  if (fileName.test(text) || /^(?:_|[\s_.\u2013\u2014-]{2,})$/.test(text)) return true;
  return text.length <= longestLabel && (label.test(text) || state.test(text) || numbered.test(text));
}

/** Whether words are the name of a picture's file as it was written, with digits, not a name that a file was called after. */
export function isFileName(words: string, file: string): boolean {
  const text = words.trim();
  if (/\s/.test(text) || !/\d{3}|[_-].*[_-]/s.test(text) || !/\d/.test(text)) return false;
  const name = squash(text);
  const other = squash(file);
  return name.length > 0 && (name === other || (name.length > 11 && other.startsWith(name)));
}
