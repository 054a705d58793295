import data from './model.json';
import { unpackTree } from './packed-trees';

/** Boosted trees over a block's features, all in whole numbers where answers are summed, so that every browser gives the same answer. */
export interface BlockModel {
  /** Names of `features`, in the order that the trees count them. */
  features: string[];
  /** For each feature the thresholds that the trees ask for. */
  thresholds: number[][];
  /**
   * Each tree in preorder, three numbers a node: feature, threshold, and where the branch for larger values starts; the other
   * branch follows. A leaf is -1, its hundredths of a logit, 0.
   */
  trees: number[][];
  /** Added to the sum of the trees. */
  base: number;
}

/** The model that `npm run train` made of the development pages. */
export const blockModel: BlockModel = {
  ...data,
  /** Unpacked when they are asked for: not every page has an article. */
  get trees() {
    return data.trees.map(unpackTree);
  },
};

/**
 * Answers the sum of the trees in hundredths of a logit for the values of a block's features: above 0 speaks for article text.
 * All trees in flat arrays: every block of a page runs through each of them.
 */
export function makeScorer({ trees, thresholds, base }: BlockModel): (values: readonly number[]) => number {
  const nodes = trees.reduce((sum, tree) => sum + tree.length / 3, 0);
  const [features, larger, limits] = [new Int32Array(nodes), new Int32Array(nodes), new Float64Array(nodes)];
  const roots: number[] = [];
  let filled = 0;
  for (const tree of trees) {
    const root = filled;
    roots.push(root);
    for (let at = 0; at < tree.length; at += 3) {
      const feature = tree[at] ?? -1;
      const value = tree[at + 1] ?? 0;
      features[filled] = feature;
      limits[filled] = feature < 0 ? value : (thresholds[feature]?.[value] ?? 0);
      larger[filled++] = root + (tree[at + 2] ?? 0) / 3;
    }
  }
  const leafBelow = (root: number, values: readonly number[]): number => {
    let at = root;
    for (;;) {
      const feature = features[at] ?? -1;
      const limit = limits[at] ?? 0;
      if (feature < 0) return limit;
      at = (values[feature] ?? 0) > limit ? (larger[at] ?? 0) : at + 1;
    }
  };
  return (values) => {
    let sum = base;
    for (const root of roots) sum += leafBelow(root, values);
    return sum;
  };
}
