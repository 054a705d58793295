/** Lines below this size are short; a text with this share of them is made of lists, answers or verses. */
const [shortLine, manyShort] = [80, 0.3];

/** Whether much of a text is short lines. `sizes`: the letters of each of its lines. */
export function isMadeOfShortLines(sizes: readonly number[]): boolean {
  let [all, short] = [0, 0];
  for (const size of sizes) {
    all += size;
    if (size < shortLine) short += size;
  }
  return short > all * manyShort;
}
