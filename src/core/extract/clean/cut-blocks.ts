import { eachText } from '../each-text';
import { findFirst } from '../../find-first';
import { markAttribute } from '../guided/marks';
import type { PageBlocks } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import { dropStrandedMedia } from './stranded-media';
import { holdsMedia, holdsText, holdsTextOutside } from './holds-media';

/** What may be cut alone of a callout: its mark keeps it. */
const title = '[type="callout-title"]';
/** What a guide keeps; all of a callout that it removes has a mark too. */
const kept = `[${markAttribute}="keep"]`;

/** Takes the texts of the blocks that are not the article's out of its content, and the pictures that belonged to them. */
export function cutBlocks(content: Element, page: PageBlocks, verdicts: readonly Verdict[]): void {
  const [left, cut]: [Text[], Text[]] = [[], []];
  eachText(content, (node) => {
    const index = page.indexOf.get(node);
    const verdict = index === undefined ? undefined : verdicts[index];
    if (verdict === undefined) return;
    (verdict.reason === null ? left : cut).push(node);
  });
  if (cut.length === 0) return;
  dropStrandedMedia(content, { left, cut });
  const callouts = Array.from(content.querySelectorAll('[type^="callout"]')).filter((callout) =>
    holdsTextOutside(callout, title),
  );
  for (const node of cut) removeLine(node);
  // Its mark holds its title too: what is left would be a title above a picture.
  for (const callout of callouts)
    if (!holdsText(callout) && findFirst(callout, kept) === null) callout.remove();
  for (const table of Array.from(content.getElementsByTagName('table')).reverse())
    if (!holdsText(table) && !holdsMedia(table)) table.remove();
}

/** Takes out a text, and the line break that would leave an empty line where it stood. */
function removeLine(node: Text): void {
  const [before, after] = [besides(node, 'previousSibling'), besides(node, 'nextSibling')];
  const isLine = before === null || isBreak(before);
  if (isLine && after !== null && isBreak(after)) after.remove();
  node.remove();
}

/** The nearest sibling that is more than white space. */
function besides(node: Text, direction: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let sibling = node[direction];
  while (sibling !== null && sibling.nodeType === 3 && (sibling.nodeValue ?? '').trim() === '')
    sibling = sibling[direction];
  return sibling;
}

function isBreak(node: Node): boolean {
  return node.nodeName.toLowerCase() === 'br';
}
