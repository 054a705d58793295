import type { GrownModel } from './boost';

/** The figures that stand beside the model's file, in Markdown. */
export function describeModel(model: GrownModel, bytes: number, table: string): string {
  return `# The block model

Made by \`npm run train\`; change nothing here by hand. ${model.trees.length} trees over ${model.features.length} features of a block and its
neighbours; ${bytes} bytes of JSON.

F1 (precision / recall) of the body on the development pages, extraction run whole in Node. "Readability" is its output before
anything is cut. "Other sites' model": five-fold cross-validation, each page cut by a model that saw no page of its site; this is
what to expect of new sites. "This model" has seen these very pages.

${table}

Share of the model's splits, the most asked features first:

${countSplits(model)}
`;
}

function countSplits({ features, trees }: GrownModel): string {
  const counts = features.map(() => 0);
  let all = 0;
  for (const tree of trees) {
    for (let at = 0; at < tree.length; at += 3) {
      const feature = tree[at] ?? -1;
      if (feature < 0) continue;
      counts[feature] = (counts[feature] ?? 0) + 1;
      all++;
    }
  }
  const order = features.map((name, index) => ({ name, count: counts[index] ?? 0 }));
  order.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return order.map(({ name, count }) => `${name} ${((100 * count) / all).toFixed(1)} %`).join(', ');
}
