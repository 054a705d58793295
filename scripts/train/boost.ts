import type { BlockModel } from '../../src/core/extract/blocks/model';
import { binRows, type BinnedRows } from './bin-rows';
import { growTree, type GrowthLimits } from './grow-tree';
import { makeRandom } from './random';

/** How the trees are made. */
export interface BoostOptions extends GrowthLimits {
  trees: number;
  /** Share of each tree's answer that is added. */
  rate: number;
  /** Share of the features that each tree may ask for. */
  featureShare: number;
  seed: number;
}

/** A model before its trees are packed: each in the form that `packTree` takes. */
export type GrownModel = Omit<BlockModel, 'trees'> & { trees: number[][] };

/** What is learnt from. */
export interface Examples {
  features: readonly string[];
  rows: readonly number[][];
  isGood: readonly boolean[];
  weights: readonly number[];
}

/** Gradient boosting with logistic loss (Friedman 2001, with the second order step of XGBoost). The same examples give the same bytes. */
export function boost(examples: Examples, options: BoostOptions): GrownModel {
  const binned = binRows(examples.rows, examples.features.length);
  const count = examples.rows.length;
  const scores = new Float64Array(count);
  const [slopes, curves] = [new Float64Array(count), new Float64Array(count)];
  const random = makeRandom(options.seed);
  const trees: number[][] = [];
  for (let index = 0; index < options.trees; index++) {
    takeSlopes(examples, scores, slopes, curves);
    const asked = examples.features.map(() => random() < options.featureShare);
    const { tree, leaves } = growTree({ binned, slopes, curves, asked }, options);
    trees.push(tree);
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + (leaves[row] ?? 0) / 100;
  }
  return shrink({ features: [...examples.features], thresholds: binned.edges, trees, base: 0 }, binned);
}

function takeSlopes(
  { isGood, weights }: Examples,
  scores: Float64Array,
  slopes: Float64Array,
  curves: Float64Array,
): void {
  for (let row = 0; row < scores.length; row++) {
    const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    const weight = weights[row] ?? 0;
    slopes[row] = weight * (chance - (isGood[row] === true ? 1 : 0));
    curves[row] = weight * chance * (1 - chance);
  }
}

/** Leaves out the features and thresholds that no tree asks for. */
function shrink(model: GrownModel, { edges }: BinnedRows): GrownModel {
  const used = edges.map(() => new Set<number>());
  const eachSplit = (visit: (tree: number[], at: number) => void): void => {
    for (const tree of model.trees)
      for (let at = 0; at < tree.length; at += 3) if ((tree[at] ?? -1) >= 0) visit(tree, at);
  };
  eachSplit((tree, at) => used[tree[at] ?? 0]?.add(tree[at + 1] ?? 0));
  const features = model.features.flatMap((_name, feature) =>
    (used[feature]?.size ?? 0) > 0 ? [feature] : [],
  );
  const kept = used.map((bins) => [...bins].sort((a, b) => a - b));
  eachSplit((tree, at) => {
    const feature = tree[at] ?? 0;
    tree[at + 1] = kept[feature]?.indexOf(tree[at + 1] ?? 0) ?? 0;
    tree[at] = features.indexOf(feature);
  });
  return {
    features: features.map((feature) => model.features[feature] ?? ''),
    thresholds: features.map((feature) => (kept[feature] ?? []).map((bin) => edges[feature]?.[bin] ?? 0)),
    trees: model.trees,
    base: model.base,
  };
}
