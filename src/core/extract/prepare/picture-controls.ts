import { findFirst } from '../../find-first';
import { hasMark } from '../guided/marks';
import { readShortText } from '../clean/short-text';

/** Characters of what is pressed on a picture. */
const longest = 40;
/** Words on a link in a caption that shows the picture larger, the whole of it. */
const enlarging =
  /^[\s+»›>]*(?:zoom(?: in)?|(?:click to |view )?(?:enlarge|larger|full ?-?(?:size|screen))(?: image| picture)?|(?:bild |foto )?(?:vergr(?:ö|oe)(?:ß|ss)ern|vergroten)|agrandir(?: l['’]image)?|ampliar(?: (?:imagen|imagem|foto))?|ingrandisci|förstora|forstørr|powiększ|увеличить)[\s+»›>]*$/;

/** Drops what is pressed to pin a picture: it would be read as its caption's own words. */
export function dropPins(root: Element): void {
  for (const pin of Array.from(root.querySelectorAll('[href*="/pin/create"]')))
    if (isControl(pin)) pin.remove();
}

/** Drops what is pressed in a caption to see its picture larger. */
export function dropEnlargers(root: Element): void {
  for (const link of Array.from(root.querySelectorAll('figcaption a')))
    if (isControl(link) && enlarging.test((link.textContent ?? '').toLowerCase())) link.remove();
}

function isControl(element: Element): boolean {
  return readShortText(element, longest) !== null && findFirst(element, 'img') === null && !hasMark(element);
}
