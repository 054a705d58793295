import { includesAny } from '../../includes-any';
import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { hasMark } from '../guided/marks';
import { squash } from '../text';
import { mention, type PageNames } from './page-names';

/** What is there for screen readers only, by the names of the common style sheets: a selector. */
export const spoken =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .govuk-visually-hidden, .a11y-hidden, .screenreader-only';
/** What each of them holds one of. */
const spokenParts = ['sr-only', 'visually', 'screen', 'a11y'];
const inline = /^(?:span|small|i|em|b)$/;
/** Headings and boxes that name a part of the page: "Article content". The headline may be one that a picture shows. */
const label = /^(?:h[2-6]|div|p)$/;
const longestPartName = 60;
const longest = 120;
const longestLink = 400;
/** Silent siblings on a side, white space between them included. */
const mostTwins = 8;
/** Where links lead: "(opens in a new window)", ", external". */
const newWindow =
  /^[\s(,–—-]*(?:(?:this )?(?:link )?(?:will )?opens? (?:in|into) (?:a |an )?(?:new|external)|external(?: link| site)?\b|öffnet (?:im|in|sich)|s['’]ouvre dans|se abre en|abre (?:em|en)|si apre in|在新(?:窗口|标签)|新しい(?:ウィンドウ|タブ))/i;

/** What each such text holds one of, in lower case: most texts at the end of a link have none. */
const opening = ['open', 'extern', 'ffnet', 'ouvre', 'abre', 'apre', '在新', '新しい'];

/** What must be named where no class says that it is spoken only. */
const aWindow = /window|\btab\b|fenster|fenêtre|ventana|janela|finestra|窗口|标签|ウィンドウ|タブ/i;

/**
 * Drops words that a page says to screen readers only, where what is shown says the same: they would stand in the text, without
 * a space before them. Words that alone name a link or a sign stay.
 */
export function dropSpokenWords(root: Element, names: PageNames): void {
  for (const note of Array.from(root.querySelectorAll('a > span:last-child'))) {
    const text = readShortText(note, longest);
    const link = note.parentElement;
    if (text === null || link === null || !tellsNewWindow(text) || !aWindow.test(text)) continue;
    if (showsMore(link, text)) note.remove();
  }
  if (!mention(names, spokenParts)) return;
  for (const element of Array.from(root.querySelectorAll(spoken))) {
    if (namesPart(element)) {
      element.remove();
      continue;
    }
    const text = inline.test(element.localName) ? readShortText(element, longest) : null;
    const parent = element.parentElement;
    if (text === null || text === '' || parent === null) continue;
    if (listed.test(text) || isCaptionLabel(element, text)) {
      element.remove();
      continue;
    }
    const said = squash(text);
    const twins = said === '' ? [] : findTwins(element);
    if (twins.length > 0 && twins.every((twin) => said.includes(squash(twin.textContent ?? '')))) {
      for (const twin of twins) twin.remove();
    } else if (
      twins.length > 0 ||
      tellsNewWindow(text) ||
      (parent.localName === 'a' && showsMore(parent, text))
    ) {
      element.remove();
    }
  }
}

/** What is said around a list of teasers. */
const listed = /^\s*(?:list (?:\d+ )?of \d+(?: items)?|end of list)\s*$/i;

/** "Image caption, The bridge": who sees the picture sees what is said below it. */
function isCaptionLabel(element: Element, text: string): boolean {
  return /[,:]\s*$/.test(text) && element.closest('figcaption') !== null && element.nextSibling !== null;
}

function tellsNewWindow(text: string): boolean {
  const said = text.toLowerCase();
  return includesAny(said, opening) && newWindow.test(text);
}

/** Whether it only tells a screen reader which part of the page begins: not who wrote when, which other rules read. */
function namesPart(element: Element): boolean {
  if (!label.test(element.localName) || hasMark(element)) return false;
  const text = readShortText(element, longestPartName);
  // Headings count: "Gallery with 4 pictures".
  const isDated = (element.localName.startsWith('h') ? /\d{3}|\d[:.]\d/ : /\d/).test(text ?? '');
  return text !== null && !isDated && findFirst(element, 'img, a, time, button, input') === null;
}

/** What is shown right beside instead of the spoken words: silent elements without pictures. */
function findTwins(element: Element): Element[] {
  const twins: Element[] = [];
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    let node = element[side];
    for (let step = 0; node !== null && step < mostTwins; step++, node = node[side]) {
      if (isTwin(node)) twins.push(node);
      else if (node.nodeType !== 3 || /\S/.test(node.nodeValue ?? '')) break;
    }
  }
  return twins;
}

function isTwin(node: Node): node is Element {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const text = element.getAttribute('aria-hidden') === 'true' ? readShortText(element, longest) : null;
  return (
    text !== null && text !== '' && !element.matches(spoken) && findFirst(element, 'img, svg, math') === null
  );
}

/** Whether a link shows words besides. */
function showsMore(link: Element, said: string): boolean {
  const text = readShortText(link, longestLink);
  return text !== null && /\p{L}{2}/u.test(text.replace(said, ''));
}
