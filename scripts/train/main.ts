import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { featureNames, readFeatures } from '../../src/core/extract/blocks/features';
import type { BlockModel } from '../../src/core/extract/blocks/model';
import { packTree } from '../../src/core/extract/blocks/packed-trees';
import { isInContent } from '../../src/core/extract/blocks/verdict';
import { boost, type BoostOptions, type Examples, type GrownModel } from './boost';
import { foldCount, foldOf } from './folds';
import { scoreText } from './gold';
import { labelBlocks } from './label-blocks';
import { listPages, type SavedPage } from './pages';
import { readPage, scoreBody, scoreContent } from './read-page';
import { makeTable } from './score-table';
import { describeModel } from './describe-model';
import type { PageScore } from './shingles';

const options: BoostOptions = {
  trees: 120,
  leaves: 12,
  rate: 0.07,
  damping: 1,
  leastWeight: 0.05,
  featureShare: 0.3,
  seed: 7,
};
/** The weights of a page's blocks add up to about this. */
const pageWeight = 20;

/** A page's part of what is learnt from. */
type Lesson = Pick<Examples, 'rows' | 'isGood' | 'weights'>;

/** Trains the block model and writes it with its figures. Answers the exit code. */
export async function train(words: string[], folder: string): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: { data: { type: 'string' }, check: { type: 'boolean' } },
  });
  const pages = listPages(resolve(folder, values.data ?? '../shared/data/articles'));
  const lessons = pages.map(readLesson);
  const columns: Record<string, PageScore[]> = { Readability: lessons.map(({ readability }) => readability) };
  const models = Array.from({ length: foldCount }, (_, fold) =>
    learn(lessons.filter((_lesson, index) => foldOf(pages[index]?.site ?? '') !== fold)),
  );
  columns['other sites’ model'] = scorePages(pages, ({ site }) => models[foldOf(site)]);
  const model = learn(lessons);
  if (values.check !== true) columns['this model'] = scorePages(pages, () => model);
  const table = makeTable(pages, columns);
  console.log(table);
  if (values.check !== true) await writeModel(model, table, folder);
  return 0;
}

function readLesson(saved: SavedPage): Lesson & { readability: PageScore } {
  const page = readPage(saved);
  const views = page?.found.views ?? [];
  const labels = labelBlocks(views, saved.gold);
  const asked = views.flatMap((view, index) => {
    const label = labels[index];
    return label === undefined || label.weight === 0 || !isInContent(view)
      ? []
      : [{ row: readFeatures(view), ...label }];
  });
  return {
    rows: asked.map(({ row }) => row),
    isGood: asked.map(({ isGood }) => isGood),
    weights: asked.map(({ weight }) => weight * pageWeight),
    readability: page === null ? scoreText(saved.gold, '') : scoreContent(page.found.content, saved.gold),
  };
}

function learn(lessons: readonly Lesson[]): GrownModel {
  return boost(
    {
      features: featureNames,
      rows: lessons.flatMap(({ rows }) => rows),
      isGood: lessons.flatMap(({ isGood }) => isGood),
      weights: lessons.flatMap(({ weights }) => weights),
    },
    options,
  );
}

/** Scores what extraction answers with the model chosen for each page. */
function scorePages(
  pages: readonly SavedPage[],
  modelFor: (page: SavedPage) => GrownModel | undefined,
): PageScore[] {
  return pages.map((saved) => {
    const model = modelFor(saved);
    if (model === undefined) throw new Error(`no model for ${saved.site}`);
    return scoreBody(readPage(saved), saved.gold, packModel(model));
  });
}

function packModel(model: GrownModel): BlockModel {
  return { ...model, trees: model.trees.map(packTree) };
}

async function writeModel(model: GrownModel, table: string, folder: string): Promise<void> {
  const target = resolve(folder, 'src/core/extract/blocks');
  const packed = packModel(model);
  await writeFormatted(resolve(target, 'model.json'), JSON.stringify(packed));
  await writeFormatted(
    resolve(target, 'model.md'),
    describeModel(model, JSON.stringify(packed).length, table),
  );
}

/** As the formatter would have it, so that training again changes nothing. */
async function writeFormatted(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
