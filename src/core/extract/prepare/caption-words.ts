import { includesAny } from '../../includes-any';

/**
 * A name that says caption as a word: `wp-caption-text`, `photoCaption`, `image__caption`, `captionWrapper__x1`, `img_desc`, `ImageDescriptionInner`, `photo-title`; not
 * `captioned` or `no-caption`.
 */
const captionName =
  /(?:^|[\s_-]|[a-z](?=C))(?<!\b(?:no|has|with|without)[\s_-])(?:(?:thumb|image|img|photo|pic)?[Cc]aptions?(?![a-z])|legende?(?![a-z])|didascalia|bildunterschrift|bildtext|bijschrift|kuvateksti|pie-?de-?foto|(?:image|img|photo|picture|media)[_-]?[Cc]redits?(?![a-z])|(?:img|[Ii]mage|photo)(?:[_-](?:descr?(?:iption)?|cap)|Desc(?:ription)?)(?![a-z]|Button)|photo[_-]title(?![a-z]))/;

/** What each such name holds one of: the pattern is dear. */
const captionParts = 'aption egend didasc bild bijsch kuvat foto redit desc Desc -cap _cap o-t o_t'.split(
  ' ',
);

/** Whether an element's class says that it is a picture's caption. */
export function isCaptionName(className: string): boolean {
  return includesAny(className, captionParts) && captionName.test(className);
}

/** Signs that point from a caption to its picture. */
const pointer = /^\s*[▲△▴▵▼▽↑↓]/;
const credit =
  /(?:fotos?|fotograf[^\s:：]*|photos?|photograph|bild(?:er)?|images?|cr[eé]dits?|ảnh|фото|写真|사진|[图圖]|صورة|تصوير|عکس|צילום|ภาพ|फोटो|ছবি|kuvat?|kép|fotó|zdjęci.|fot|φωτ[^\s:]*)\s?\.?\s?[:：/／=＝|]/;
/** What a credit parts its label by: most lines have none. */
const mark = /[:：/／=＝|]/;
const ending =
  /(?:[摄攝]|撮影|提供|供[图圖]|[资資]料[图圖照](?:片)?|示意[图圖]|[档檔]案照(?:片)?|getty images|reuters|afp|epa|imago|dpa|shutterstock|wikimedia|사진=?[^\]]*\]|写真[＝=][^）]*[）)])\s*[)）\]］。.]*$/;

/** Whether a line right beside a picture reads like its caption: a sign that points at it, or who took it. In lower case. */
export function isCaptionText(text: string): boolean {
  if (pointer.test(text) || text.includes('©')) return true;
  return (mark.test(text) && credit.test(text)) || ending.test(text);
}

/** An end of a sentence with something behind it; shorter words are titles and initials. */
export const moreSentences = /[^\s.]{3}(?:[.!?]["'”’)]?\s|[。！？][」』”]?\s*[^\s」』”])/;
