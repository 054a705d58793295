/** Two characters stand for each node of a tree in preorder: feature and threshold, or this mark and what a leaf answers. */
const leafMark = ' ';
/** What the characters stand for begins at `#`, and leaves out the backslash, which JSON would escape. */
const [zero, backslash] = ['#'.charCodeAt(0), '\\'.charCodeAt(0)];
/** Leaves answer from minus to plus this. */
export const largestLeaf = 45;

/** A tree in the form of `BlockModel.trees` from its text. */
export function unpackTree(text: string): number[] {
  const tree: number[] = [];
  // Nodes whose branch for larger values has not begun: a leaf ends the other branch of the last of them.
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at += 2) {
    const value = numberAt(text, at + 1);
    if (text.charAt(at) !== leafMark) {
      waiting.push(tree.push(numberAt(text, at), value, 0) - 3);
      continue;
    }
    tree.push(-1, value - largestLeaf, 0);
    const node = waiting.pop();
    if (node !== undefined) tree[node + 2] = tree.length;
  }
  return tree;
}

/** The text of a tree. @throws Error when a number has no character of its own */
export function packTree(tree: readonly number[]): string {
  let text = '';
  for (let at = 0; at < tree.length; at += 3) {
    const [feature = -1, value = 0] = tree.slice(at, at + 2);
    text +=
      feature < 0 ? leafMark + characterOf(value + largestLeaf) : characterOf(feature) + characterOf(value);
  }
  return text;
}

function numberAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit - zero - (unit > backslash ? 1 : 0);
}

function characterOf(number: number): string {
  const unit = number + zero;
  const skipping = unit >= backslash ? unit + 1 : unit;
  if (number < 0 || skipping > 0x7e) throw new Error(`${number} has no character in a packed tree`);
  return String.fromCharCode(skipping);
}
