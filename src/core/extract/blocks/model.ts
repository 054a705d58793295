import { featureNames } from './features';
import data from './model.json';
import { largestLeaf, numberAt } from './packed-trees';

/** Boosted trees over a block's features, all in whole numbers where answers are summed, so that every browser gives the same answer. */
export interface BlockModel {
  /** Names of features, in the order that the trees count them. */
  features: string[];
  /** For each feature the thresholds that the trees ask for. */
  thresholds: number[][];
  /** Each tree as `packTree` writes it. */
  trees: string[];
  /** Added to the sum of the trees. */
  base: number;
}

/** The model that `npm run train` made of the development pages. */
export const blockModel: BlockModel = data;

/**
 * Answers the sum of the trees in hundredths of a logit for the values of a block's features (`readFeatures`): above 0 speaks for
 * article text. All trees in flat arrays, filled straight from their text: every block of a page runs through each of them, once.
 * @throws Error for a feature that is none.
 */
export function makeScorer(model: BlockModel): (values: readonly number[]) => number {
  const { trees, thresholds, base } = model;
  const positions = model.features.map((name) => {
    const position = featureNames.indexOf(name);
    if (position < 0) throw new Error(`no feature is called ${name}`);
    return position;
  });
  const nodes = trees.reduce((sum, tree) => sum + tree.length / 2, 0);
  const [features, larger, limits] = [new Int32Array(nodes), new Int32Array(nodes), new Float64Array(nodes)];
  const roots: number[] = [];
  // Nodes whose branch for larger values has not begun: a leaf ends the other branch of the last of them.
  const waiting: number[] = [];
  let filled = 0;
  for (const tree of trees) {
    roots.push(filled);
    for (let at = 0; at < tree.length; at += 2) {
      const feature = numberAt(tree, at);
      const value = numberAt(tree, at + 1);
      const isLeaf = feature < 0;
      features[filled] = positions[feature] ?? -1;
      limits[filled] = isLeaf ? value - largestLeaf : (thresholds[feature]?.[value] ?? 0);
      const node = isLeaf ? waiting.pop() : undefined;
      if (node !== undefined) larger[node] = filled + 1;
      if (!isLeaf) waiting.push(filled);
      filled++;
    }
  }
  return (values) => {
    let sum = base;
    for (const root of roots) {
      let at = root;
      for (let feature = features[at] ?? -1; feature >= 0; feature = features[at] ?? -1)
        at = (values[feature] ?? 0) > (limits[at] ?? 0) ? (larger[at] ?? 0) : at + 1;
      sum += limits[at] ?? 0;
    }
    return sum;
  };
}
