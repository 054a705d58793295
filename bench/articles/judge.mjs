import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageProblem } from './usage-problem.mjs';

/**
 * @typedef {{ f1: number, precision: number, recall: number, f1Std: number, meanPageF1: number, n: number }} BodyScore
 * @typedef {{ score: number[], f1: number, precision: number, recall: number }} PageBody
 * @typedef {{ id: string, lang: string | null, ok: boolean, body: PageBody | null, meta: Record<string, string | null> }} PageScore
 */

/** The judge of the data, in a copy of its own: it lies beside the data and is no part of this project. */
export class Judge {
  /** @type {string} */
  #folder;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * @param {{ root: string, tool: string, folder: string }} places `tool`: where the judge lies; `folder`: a new one, for the copy.
   * @returns {Judge}
   * @throws {UsageProblem} when it is not there.
   */
  static copy({ root, tool, folder }) {
    const source = resolve(tool);
    if (!existsSync(join(source, 'score.mjs')))
      throw new UsageProblem(`no score.mjs in ${tool}: --judge names the folder of the judge`);
    cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const script = join(folder, 'score.mjs');
    // domino's lists cannot be spread.
    const spread = /\[\.\.\.(\w+\.querySelectorAll\([^()]*\))\]/g;
    writeFileSync(script, readFileSync(script, 'utf8').replace(spread, 'Array.from($1)'));
    return new Judge(folder);
  }

  /**
   * Scores one extractor's results, page by page.
   * @param {string} data
   * @param {readonly object[]} results
   * @returns {PageScore[]}
   */
  score(data, results) {
    const file = join(this.#folder, 'scores.json');
    this.#run(data, results, ['--json', file, '--summary']);
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  /**
   * The judge's own list of what to look at first.
   * @param {string} data
   * @param {readonly object[]} results
   * @param {number} count Pages a list.
   * @returns {string}
   */
  listWorst(data, results, count) {
    const report = this.#run(data, results, ['--worst', String(count)]);
    return report.slice(Math.max(0, report.indexOf('## Worst bodies')));
  }

  /**
   * The judge's figure for many pages.
   * @returns {Promise<(bodies: PageBody[]) => BodyScore | null>}
   */
  async loadCorpusScore() {
    const { corpusScore } = await import(pathToFileURL(join(this.#folder, 'src/shingle.mjs')).href);
    return corpusScore;
  }

  /**
   * Whether two addresses are of the same picture, as the judge says it.
   * @returns {Promise<import('./picture-table.mjs').ScoreImage>}
   */
  async loadScoreImage() {
    const { scoreImage } = await import(pathToFileURL(join(this.#folder, 'src/meta.mjs')).href);
    return scoreImage;
  }

  /**
   * @param {string} data
   * @param {readonly object[]} results
   * @param {string[]} words
   */
  #run(data, results, words) {
    const file = join(this.#folder, 'results.jsonl');
    writeFileSync(file, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
    const command = [join(this.#folder, 'score.mjs'), '--data', data, '--results', file, ...words];
    return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  }
}
