/** Two characters stand for each node of a tree in preorder: feature and threshold, or this mark and what a leaf answers. */
const leafMark = ' ';
/** What the characters stand for begins at `#`, and leaves out the backslash, which JSON would escape. */
const [zero, backslash] = ['#'.charCodeAt(0), '\\'.charCodeAt(0)];
/** Leaves answer from minus to plus this. */
export const largestLeaf = 45;

/**
 * The text of a tree in preorder, three numbers a node: feature, threshold, and where the branch for larger values starts; the other
 * branch follows. A leaf is -1, its hundredths of a logit, 0. @throws Error when a number has no character of its own
 */
export function packTree(tree: readonly number[]): string {
  let text = '';
  for (let at = 0; at < tree.length; at += 3) {
    const [feature = -1, value = 0] = tree.slice(at, at + 2);
    text +=
      feature < 0 ? leafMark + characterOf(value + largestLeaf) : characterOf(feature) + characterOf(value);
  }
  return text;
}

/** The number that a character of such a text stands for; less than 0 for the mark of a leaf. */
export function numberAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit - zero - (unit > backslash ? 1 : 0);
}

function characterOf(number: number): string {
  const unit = number + zero;
  const skipping = unit >= backslash ? unit + 1 : unit;
  if (number < 0 || skipping > 0x7e) throw new Error(`${number} has no character in a packed tree`);
  return String.fromCharCode(skipping);
}
