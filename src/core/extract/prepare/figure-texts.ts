import { findFirst } from '../../find-first';
import { eachText } from '../each-text';
import { readShortText } from '../clean/short-text';
import { letter } from '../letter';
import { linkAround } from '../link-around';
import { hasMark } from '../guided/marks';
import { hasCredit, signBetween } from './caption-credits';
import { spoken } from './spoken-words';

/** What a figure may be about instead of a picture. */
const content = 'blockquote, table, pre, ul, ol, dl, figure, h1, h2, h3, h4, h5, h6';
/** Texts that are no caption: what is pressed, and what only screen readers say. */
const noCaption = `figcaption, button, script, noscript, [role="button"], ${spoken}`;
/** How far a gallery is: "1 of 2 |", "Bild 3/12". */
const counter =
  /^\s*((?:item|image|photo|slide|bild|foto|imagen|imagem)\s+)?(\d{1,3})\s*(?:of|von|de|sur|di|av|van|из|z|\/)\s*(\d{1,3})\s*\|?\s*$/i;

/** Whether a text is a box's only one, and counts; in a caption, which may name a scale or a shutter, one that says what it counts. */
function isCounter(text: Text): boolean {
  const said = text.nodeValue ?? '';
  const last = said.trimEnd().at(-1);
  // Most texts end with another sign, and the pattern is dear.
  if (last === undefined || !'0123456789|'.includes(last)) return false;
  const [found, what, index, all] = counter.exec(said) ?? [];
  const box = text.parentElement;
  if (found === undefined || box === null || Number(index) > Number(all) || hasMark(box)) return false;
  if (what === undefined && box.closest('figcaption, span, b, i, em, strong, small, a') !== null)
    return false;
  const withoutSpaces = (words: string): string => words.replace(/\s/g, '');
  return withoutSpaces(readShortText(box, found.length) ?? '') === withoutSpaces(found);
}

/** Characters that stand around a picture: a credit, a caption; more is text. */
const longest = 400;

/** Brings the texts beside a figure's picture into its caption: credits mostly, which would else be read as paragraphs. */
export function captionFigures(body: Element): void {
  for (const figure of Array.from(body.getElementsByTagName('figure'))) {
    const text = readShortText(figure, longest);
    if (text === null || text === '' || findFirst(figure, content) !== null) continue;
    if (findFirst(figure, 'img, video, audio, iframe') !== null) captionFigure(figure);
  }
}

const countName =
  /(?:^|[\s_-])(?:count(?:er)?|index|position|slide-?(?:count(?:er)?|number|index))(?:$|[\s_-])/i;

/** A counter whose parts have boxes of their own: "1<span>of</span>4". */
function dropCounters(figure: Element): void {
  for (const box of Array.from(figure.getElementsByTagName('span'))) {
    if (!countName.test(box.getAttribute('class') ?? '') || hasMark(box)) continue;
    // Within a line it counts something else.
    if (/\S/.test(box.previousSibling?.nodeValue ?? '')) continue;
    const [found, , index, all] = counter.exec(readShortText(box, 20) ?? '') ?? [];
    if (found !== undefined && Number(index) <= Number(all)) box.remove();
  }
}

/** Characters of a credit. */
const shortestCredit = 7;

/** Whether a text says again who took the picture: pages write it once for wide screens and once for narrow ones. */
function isRepeatedCredit(text: Text, caption: Element): boolean {
  const squeeze = (words: string | null): string => (words ?? '').replace(/\s+/g, ' ').trim();
  const said = squeeze(text.nodeValue);
  if (said.length < shortestCredit || !hasCredit(said) || hasMark(text.parentElement ?? caption))
    return false;
  // What another name begins with is another's: "Photo: AP", "Photo: APA".
  const [, ...behind] = squeeze(caption.textContent).split(said);
  return behind.some(([next = '']) => !/\w/.test(next) && !letter.test(next.toLowerCase()));
}

function captionFigure(figure: Element): void {
  dropCounters(figure);
  const texts: Text[] = [];
  const counters: Text[] = [];
  eachText(figure, (text) => {
    const said = text.nodeValue ?? '';
    if (isCounter(text)) counters.push(text);
    else if (/\S/.test(said) && text.parentElement?.closest(noCaption) === null) texts.push(text);
  });
  for (const text of counters) text.remove();
  if (texts.length === 0) return;
  const page = figure.ownerDocument;
  const caption = findFirst(figure, 'figcaption') ?? figure.appendChild(page.createElement('figcaption'));
  let before = caption.textContent ?? '';
  for (const text of texts) {
    if (isRepeatedCredit(text, caption)) {
      text.remove();
      continue;
    }
    if (caption.firstChild !== null)
      caption.appendChild(page.createTextNode(signBetween(before, text.nodeValue ?? '')));
    before = text.nodeValue ?? '';
    const link = linkAround(text);
    caption.appendChild(link === null || findFirst(link, 'img') !== null ? text : link);
  }
}
