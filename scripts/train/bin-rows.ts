/** Rows with each value replaced by the number of thresholds below it. */
export interface BinnedRows {
  /** For each feature its thresholds, ascending. */
  edges: number[][];
  /** For each feature the bin of every row. */
  bins: Uint8Array[];
}

const mostBins = 40;

/** Cuts each feature's values into at most 40 bins of about equal numbers of rows. */
export function binRows(rows: readonly number[][], width: number): BinnedRows {
  const edges: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const column = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const cuts = cutColumn(column);
    edges.push(cuts);
    bins.push(Uint8Array.from(column, (value) => countBelow(cuts, value)));
  }
  return { edges, bins };
}

/** Thresholds of three digits between neighbouring values. */
function cutColumn(column: Float64Array): number[] {
  const sorted = Float64Array.from(column).sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < mostBins; bin++) {
    const at = Math.floor((sorted.length * bin) / mostBins);
    const [low, high] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    const next = high > low ? high : (sorted[firstAbove(sorted, low)] ?? low);
    if (next > low) cuts.add(Number(((low + next) / 2).toPrecision(3)));
  }
  return [...cuts].sort((a, b) => a - b);
}

function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function countBelow(cuts: number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
