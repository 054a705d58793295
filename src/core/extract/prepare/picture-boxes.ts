import { readShortText } from '../clean/short-text';
import { makeNameTest } from '../clean/name-test';
import { lowerCase } from '../lower-case';
import { rename } from '../rename';
import { statedSides } from '../stated-sides';
import { hasCredit } from './caption-credits';
import { isCaptionName, isCaptionText } from './caption-words';

const named =
  'div[class*="mage"], div[class*="img"], div[class*="Img"], div[class*="oto"], div[class*="icture"], div[class*="ild"]';
/**
 * What a box is called that is there for a picture: `article--image`, `img_wrapper`, `newsPhoto`, `image_image-widget__Ab1`; not
 * `has-image`, nor for a text as well, as `text-image` and `step-with-image`.
 */
const pictureName =
  /(?:^|\s)(?!(?:has|no|with|without)-)(?![\w-]*(?:[Tt]ext|[Cc]opy|[Cc]ontent|[Ss]tep|[Bb]ody|[Ww]ith|And|[_-]and[_-]))[\w-]*(?:[Ii]mage|[Ii]mg|[Pp]hoto|[Ff]oto|[Pp]icture|[Bb]ild)(?:[_-]*(?:[Bb]ox|[Ww]rap(?:per)?|[Cc]ontainer|[Hh]older|[Ww]idget|[Bb]lock|[Ff]rame))?(?:__?(?=\w*\d)\w+)?(?:\s|$)/;
const otherName =
  /author|avatar|profile|user|logo|icon|teaser|related|recommend|promo|card|list|gallery|slide|carousel|product|license|advert|newsletter|\bpoll|\bbio\b/i;
/** Characters of a name. */
const longestName = 200;
/** Where pictures are of something else, and what a caption does not hold. */
const others = 'a, li, nav, aside, footer, table, figure, form, button';
const content =
  'a, h1, h2, h3, h4, ul, ol, dl, table, form, button, iframe, video, audio, blockquote, time, figure, figcaption';
/** Characters of a caption with its credit; fewer are a label. */
const [shortest, longest] = [12, 300];
/** Characters of a paragraph of a caption. */
const longestParagraph = 150;
/** Where a text of two sentences has its first end. */
const sentences = /[^\s.]{2}[.!?]["”»)]?\s\S.*[.!?]["”»)]?$/s;
const sentenceEnd = /[.!?…]["”»“)]?$/;
/** Pixels of a sign. */
const small = 60;

/** Makes figures of the boxes that are called a picture's and hold one with a few words beside it: they are its caption, whatever they are called. */
export function figurePictureBoxes(body: Element): void {
  const isPictures = makeNameTest(pictureName);
  for (const box of Array.from(body.querySelectorAll(named))) {
    if ((box.getAttribute('class') ?? '').length + box.id.length > longestName) continue;
    const text = readShortText(box, longest);
    if (text === null || text.length < shortest) continue;
    const pictures = box.getElementsByTagName('img');
    const picture = pictures[0];
    if (picture === undefined || pictures.length > 1) continue;
    // After all that, since few boxes are left to be asked for their names.
    if (!isPictures(box) || isOther(box) || (box.parentElement !== null && isOther(box.parentElement)))
      continue;
    if (box.closest(others) !== null || statedSides(picture).some((side) => side <= small)) continue;
    if (holdsOthers(box) || Array.from(box.getElementsByTagName('p')).some(isText)) continue;
    if (sentenceEnd.test(text.trim()) && !isCredited(text) && !holdsNamed(box)) continue;
    for (const heading of Array.from(box.querySelectorAll('h5, h6'))) rename(heading, 'p');
    rename(box, 'figure');
  }
}

/** Whether a box is called something else than a picture's. */
export function isOther(box: Element): boolean {
  return otherName.test(`${box.getAttribute('class') ?? ''} ${box.id}`);
}

/** Whether a box holds what no caption does, a link around the picture alone aside. */
function holdsOthers(box: Element): boolean {
  return Array.from(box.querySelectorAll(content)).some(
    (element) => element.localName !== 'a' || readShortText(element, 0) !== '',
  );
}

/** Whether a text says who took the picture. */
function isCredited(text: string): boolean {
  return hasCredit(text) || isCaptionText(lowerCase(text));
}

/** Whether a text beside the picture is called a caption: else a whole sentence there can be the article's. */
function holdsNamed(box: Element): boolean {
  return Array.from(box.querySelectorAll('[class]')).some((element) =>
    isCaptionName(element.getAttribute('class') ?? ''),
  );
}

/** Whether a paragraph is an article's: longer than a caption's, of two sentences, or a question without a name. */
function isText(paragraph: Element): boolean {
  const text = readShortText(paragraph, longestParagraph);
  if (text === null || sentences.test(text)) return true;
  return (paragraph.getAttribute('class') ?? '') === '' && /\?["”»“)]?$/.test(text.trim());
}
