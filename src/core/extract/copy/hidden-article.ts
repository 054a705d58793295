import { clobberFreeHint } from './hint';
import type { CopyContext } from './context';

/** Words of boxes that are hidden because they are not the article. */
const otherBox =
  /consent|cookie|gdpr|onetrust|modal|dialog|popup|menu|search|login|signin|subscri|newsletter|comment/i;
const paragraphLength = 60;
/** A hidden part must hold this many characters of prose, and twice as many as all that is seen. */
const leastProse = 500;

/**
 * The hidden part that holds the article, where what is seen is next to nothing: pages that unfold by script, teasers before a
 * hidden full text, streamed parts. `null` on any ordinary page.
 */
export function chooseHiddenArticle(context: CopyContext, seen: Element): Element | null {
  const largest = context.hidden.filter((part) => part.characters >= leastProse);
  if (largest.length === 0) return null;
  const visible = measureProse(seen, context);
  let best: Element | null = null;
  let bestProse = Math.max(leastProse, visible * 2);
  for (const { element, characters } of largest) {
    if (characters < bestProse || otherBox.test(clobberFreeHint(element, context.read))) continue;
    const prose = measureProse(element, context);
    if (prose < bestProse) continue;
    best = element;
    bestProse = prose;
  }
  return best;
}

/** Characters in text nodes that are long enough to be sentences, outside links, scripts and menus. */
function measureProse(root: Element, { read }: CopyContext): number {
  let prose = 0;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    let child = read.firstChildOf(node);
    for (; child !== null; child = read.nextSiblingOf(child)) {
      const type = read.typeOf(child);
      if (type === 3) prose += proseIn(read.valueOf(child) ?? '');
      else if (type === 1 && !noProse.has(read.nameOf(child as Element))) waiting.push(child);
    }
  }
  return prose;
}

const noProse = new Set(
  'a script style noscript nav footer aside form button select textarea template svg'.split(' '),
);

function proseIn(text: string): number {
  const length = text.trim().length;
  return length >= paragraphLength ? length : 0;
}
