import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';

const spoken =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .govuk-visually-hidden, .a11y-hidden, .screenreader-only';
const inline = /^(?:span|small|i|em|b)$/;
const longest = 120;
const longestLink = 400;
/** Where links lead: "(opens in a new window)", ", external". */
const newWindow =
  /^[\s(,–—-]*(?:(?:this )?(?:link )?(?:will )?opens? (?:in|into) (?:a |an )?(?:new|external)|external(?: link| site)?\b|öffnet (?:in|sich)|s['’]ouvre dans|se abre en|abre (?:em|en)|si apre in|在新(?:窗口|标签)|新しい(?:ウィンドウ|タブ))/i;

/**
 * Drops words that a page says to screen readers only, where what is shown says the same: they would stand in the text, without
 * a space before them. Words that alone name a link or a sign stay.
 */
export function dropSpokenWords(root: Element): void {
  for (const element of Array.from(root.querySelectorAll(spoken))) {
    const text = inline.test(element.localName) ? readShortText(element, longest) : null;
    const parent = element.parentElement;
    if (text === null || text === '' || parent === null) continue;
    const twins = findTwins(element);
    if (twins.length > 0 && /[\p{L}\p{Nd}]/u.test(text)) {
      for (const twin of twins) twin.remove();
    } else if (newWindow.test(text) || (parent.localName === 'a' && showsMore(parent, text))) {
      element.remove();
    }
  }
}

/** What is shown right beside instead of the spoken words: silent elements without pictures. */
function findTwins(element: Element): Element[] {
  const twins: Element[] = [];
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    for (let node = element[side]; node !== null; node = node[side]) {
      if (isTwin(node)) twins.push(node);
      else if (node.nodeType !== 3 || /\S/.test(node.nodeValue ?? '')) break;
    }
  }
  return twins;
}

function isTwin(node: Node): node is Element {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    inline.test(element.localName) &&
    findFirst(element, 'img, svg, math') === null &&
    (element.textContent ?? '') !== ''
  );
}

/** Whether a link shows words besides. */
function showsMore(link: Element, spoken: string): boolean {
  const text = readShortText(link, longestLink);
  return text !== null && /\p{L}{2}/u.test(text.replace(spoken, ''));
}
