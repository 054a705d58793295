import { largestLeaf } from '../../src/core/extract/blocks/packed-trees';
import type { BinnedRows } from './bin-rows';

/** What bounds a tree. */
export interface GrowthLimits {
  leaves: number;
  /** The least sum of curvature in a leaf. */
  leastWeight: number;
  /** Added to the curvature: keeps leaves of few rows small. */
  damping: number;
  rate: number;
}

/** What a tree is grown from. */
export interface GrowthData {
  binned: BinnedRows;
  slopes: Float64Array;
  curves: Float64Array;
  /** For each feature whether the tree may ask for it. */
  asked: boolean[];
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

interface Node {
  rows: Int32Array;
  slope: number;
  curve: number;
  split: Split | null;
  children: [Node, Node] | null;
}

/** Grows one tree, always where it gains most. Answers it in the model's form, with each row's leaf in hundredths of a logit. */
export function growTree(data: GrowthData, limits: GrowthLimits): { tree: number[]; leaves: Int32Array } {
  const root = makeNode(
    Int32Array.from(data.slopes, (_slope, row) => row),
    data,
    limits,
  );
  const open = [root];
  for (let count = 1; count < limits.leaves; count++) {
    const best = open.reduce((most, node) =>
      (node.split?.gain ?? 0) > (most.split?.gain ?? 0) ? node : most,
    );
    if (best.split === null) break;
    best.children = divide(best, best.split, data, limits);
    open.splice(open.indexOf(best), 1, ...best.children);
  }
  const leaves = new Int32Array(data.slopes.length);
  const tree: number[] = [];
  write(root, limits, tree, leaves);
  return { tree, leaves };
}

function makeNode(rows: Int32Array, data: GrowthData, limits: GrowthLimits): Node {
  let [slope, curve] = [0, 0];
  for (const row of rows) {
    slope += data.slopes[row] ?? 0;
    curve += data.curves[row] ?? 0;
  }
  const node: Node = { rows, slope, curve, split: null, children: null };
  node.split = findSplit(node, data, limits);
  return node;
}

function findSplit(node: Node, data: GrowthData, limits: GrowthLimits): Split | null {
  let best: Split | null = null;
  data.asked.forEach((isAsked, feature) => {
    if (!isAsked) return;
    const split = splitFeature(feature, node, data, limits);
    if (split !== null && split.gain > (best?.gain ?? 1e-9)) best = split;
  });
  return best;
}

function splitFeature(feature: number, node: Node, data: GrowthData, limits: GrowthLimits): Split | null {
  const bins = data.binned.bins[feature] ?? new Uint8Array();
  const count = (data.binned.edges[feature]?.length ?? 0) + 1;
  const [slopes, curves] = [new Float64Array(count), new Float64Array(count)];
  for (const row of node.rows) {
    const bin = bins[row] ?? 0;
    slopes[bin] = (slopes[bin] ?? 0) + (data.slopes[row] ?? 0);
    curves[bin] = (curves[bin] ?? 0) + (data.curves[row] ?? 0);
  }
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + limits.damping);
  let [slope, curve] = [0, 0];
  let best: Split | null = null;
  for (let bin = 0; bin < count - 1; bin++) {
    slope += slopes[bin] ?? 0;
    curve += curves[bin] ?? 0;
    if (curve < limits.leastWeight || node.curve - curve < limits.leastWeight) continue;
    const gain =
      worth(slope, curve) + worth(node.slope - slope, node.curve - curve) - worth(node.slope, node.curve);
    if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
  }
  return best;
}

function divide(node: Node, { feature, bin }: Split, data: GrowthData, limits: GrowthLimits): [Node, Node] {
  const bins = data.binned.bins[feature] ?? new Uint8Array();
  return [
    makeNode(
      node.rows.filter((row) => (bins[row] ?? 0) <= bin),
      data,
      limits,
    ),
    makeNode(
      node.rows.filter((row) => (bins[row] ?? 0) > bin),
      data,
      limits,
    ),
  ];
}

function write(node: Node, limits: GrowthLimits, tree: number[], leaves: Int32Array): void {
  if (node.children === null || node.split === null) {
    const answer = Math.round((-100 * limits.rate * node.slope) / (node.curve + limits.damping));
    const leaf = Math.max(-largestLeaf, Math.min(largestLeaf, answer));
    tree.push(-1, leaf, 0);
    for (const row of node.rows) leaves[row] = leaf;
    return;
  }
  const at = tree.push(node.split.feature, node.split.bin, 0) - 3;
  write(node.children[0], limits, tree, leaves);
  tree[at + 2] = tree.length;
  write(node.children[1], limits, tree, leaves);
}
