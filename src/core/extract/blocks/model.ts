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
export const blockModel: BlockModel = { ...data, trees: data.trees.map(unpackTree) };

/** The sum of the trees in hundredths of a logit: above 0 speaks for article text. */
export function scoreFeatures(model: BlockModel, values: readonly number[]): number {
  return model.trees.reduce((sum, tree) => sum + leafOf(tree, model.thresholds, values), model.base);
}

function leafOf(tree: number[], thresholds: number[][], values: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    if (feature < 0) return tree[at + 1] ?? 0;
    const threshold = thresholds[feature]?.[tree[at + 1] ?? 0] ?? 0;
    at = (values[feature] ?? 0) > threshold ? (tree[at + 2] ?? 0) : at + 3;
  }
}
