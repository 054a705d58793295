import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { hasMark } from '../guided/marks';
import { rename } from '../rename';
import { unwrap } from './unwrap';

const headings = 'h2, h3, h4, h5, h6';
/** Characters of a heading. */
const longest = 200;
/** Entries of a list, at least. */
const fewest = 3;
/** What the figures of a paper, and charts, are called and say: those have captions. */
const numbered = /^(?:fig|tab|abb|chart|graph|graf|plate|scheme|box|map|exhibit|ill)[a-zéíó]*\.?\s?[\divx]/i;
const sourced =
  /^(?:sources?|data|credits?|notes?|quellen?|daten|fuentes?|fontes?|fonti|bron|källa|kilde|źródło|photos?|fotos?)\s?[:：]/i;

/**
 * Makes boxes of the figures that are entries of a list: a heading, a picture, and below it paragraphs in what is marked as a caption.
 * They are the article's text, not what is said of a picture.
 */
export function openFigureEntries(root: Element): void {
  const captions = new Map<Element, Element[]>();
  for (const caption of Array.from(root.getElementsByTagName('figcaption'))) {
    const figure = caption.closest('figure');
    if (figure === null) continue;
    const others = captions.get(figure);
    if (others === undefined) captions.set(figure, [caption]);
    else others.push(caption);
  }
  const entries: { figure: Element; caption: Element; heading: Element }[] = [];
  for (const [figure, [caption, ...more]] of captions) {
    if (caption === undefined || more.length > 0 || findFirst(caption, 'p') === null || hasMark(figure))
      continue;
    const heading = findFirst(figure, headings);
    if (heading === null || caption.contains(heading)) continue;
    if (numbered.test(textOf(heading)) || sourced.test(textOf(caption))) continue;
    entries.push({ figure, caption, heading });
  }
  if (entries.length < fewest) return;
  for (const { figure, caption, heading } of entries) {
    openHeader(heading, figure);
    rename(caption, 'div');
    rename(figure, 'div');
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

/** Readability drops a box that is called a header. */
function openHeader(heading: Element, figure: Element): void {
  const text = readShortText(heading, longest);
  for (let box = heading.parentElement; box !== null && box !== figure; box = heading.parentElement) {
    if (text === null || readShortText(box, text.length) !== text) return;
    unwrap(box);
  }
}
