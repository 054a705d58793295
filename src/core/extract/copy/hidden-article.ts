import { clobberFreeHint } from './hint';
import type { CopyContext } from './context';

/** Words of boxes that are hidden because they are not the article. */
export const otherBox =
  /consent|cookie|gdpr|onetrust|modal|dialog|popup|menu|search|login|signin|subscri|newsletter|comment/i;
const paragraphLength = 60;
/** A hidden part must hold this many characters of prose, and twice as many as all that is seen. */
const leastProse = 500;

/**
 * The hidden parts that hold the article, where what is seen is next to nothing: pages that unfold by script, teasers before a
 * hidden full text, streamed parts, paragraphs that fade in. Parts of one class belong together. Empty on any ordinary page.
 */
export function chooseHiddenArticle(context: CopyContext, seen: Element): ReadonlySet<Element> {
  const groups = groupByClass(context);
  if (groups.length === 0) return new Set();
  let best: Element[] = [];
  let bestProse = Math.max(leastProse, measureProse(seen, context) * 2);
  for (const group of groups) {
    const prose = group.reduce((sum, element) => sum + measureProse(element, context), 0);
    if (prose <= bestProse) continue;
    best = group;
    bestProse = prose;
  }
  return new Set(best);
}

/** Groups that hold enough characters to be an article. */
function groupByClass(context: CopyContext): Element[][] {
  const groups = new Map<string, { elements: Element[]; characters: number }>();
  for (const { element, characters } of context.hidden) {
    if (characters < paragraphLength || otherBox.test(clobberFreeHint(element, context.read))) continue;
    const name = context.read.attributeOf(element, 'class') ?? '';
    // Boxes without a class have nothing in common.
    const key = name === '' ? `${groups.size}` : `${context.read.nameOf(element)} ${name}`;
    const group = groups.get(key) ?? { elements: [], characters: 0 };
    group.elements.push(element);
    group.characters += characters;
    groups.set(key, group);
  }
  const large = [...groups.values()].filter((group) => group.characters >= leastProse);
  return large.map((group) => group.elements);
}

/** Characters in text nodes that are long enough to be sentences, outside links, scripts and menus. */
export function measureProse(root: Element, { read }: CopyContext, least = paragraphLength): number {
  let prose = 0;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    let child = read.firstChildOf(node);
    for (; child !== null; child = read.nextSiblingOf(child)) {
      const type = read.typeOf(child);
      if (type === 3) prose += proseIn(read.valueOf(child) ?? '', least);
      else if (type === 1 && !noProse.has(read.nameOf(child as Element))) waiting.push(child);
    }
  }
  return prose;
}

const noProse = new Set(
  'a script style noscript nav footer aside form button select textarea template svg'.split(' '),
);

function proseIn(text: string, least: number): number {
  const length = text.trim().length;
  return length >= least ? length : 0;
}
