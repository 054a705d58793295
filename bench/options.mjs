import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageProblem } from './articles/usage-problem.mjs';

/** How to call the bench. */
export const usage = `npm run bench [-- NAME…] [options]     NAME: popup, sizes (both by default), articles, reading,
                                       markdown, linear, fuzz, engines, picker, rules,
                                       overlay

  --json          figures as JSON instead of tables
For articles, reading, picker and rules
  --data DIR      the saved pages: DIR/<set>/<page>/page.html.gz and gold.json
  --judge DIR     articles, picker: the judge's folder (default: DIR/../../tools/article-score)
  --sets A,B      only these sets
  --limit N       at most N pages of a set
  --worst N       articles: also the N pages of each kind to look at first
  --disguise A,B  articles: the same pages written otherwise: names, paragraphs, landmarks, metadata or headings
                  taken away; paragraphs as lines, wrapped; boxes as elements of their own, as tables
For engines
  --check DIR     the program that builds posts in the real engines (default: ../shared/tools/engine-check)
  --nasty FILE    the list of nasty values (default: ../shared/facts/nasty.json)
  --presets A,B   only these presets
  --quick         built in one time zone only
`;

const names = /** @type {const} */ ([
  'popup',
  'sizes',
  'articles',
  'reading',
  'markdown',
  'linear',
  'fuzz',
  'engines',
  'picker',
  'rules',
  'overlay',
]);

/** @typedef {typeof names[number]} BenchName */

/**
 * @param {string[]} words
 * @returns {{ names: BenchName[], isJson: boolean, saved: () => import('./articles.mjs').ArticleOptions,
 *   engines: import('./engines.mjs').EngineOptions }} `saved` throws when no
 *   data were named.
 * @throws {UsageProblem}
 */
export function readOptions(words) {
  const { values, positionals } = parse(words);
  const unknown = positionals.filter((name) => !names.some((one) => one === name));
  if (unknown.length > 0) throw new UsageProblem(`no ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  const saved = () => {
    const { data, judge, sets } = values;
    if (data === undefined) throw new UsageProblem('saved pages are needed: --data DIR');
    return {
      data,
      judge: judge ?? join(data, '../../tools/article-score'),
      sets: sets === undefined ? null : toList(sets),
      disguises: toList(values.disguise ?? ''),
      limit: values.limit === undefined ? null : toCount('limit', values.limit),
      worst: values.worst === undefined ? 0 : toCount('worst', values.worst),
    };
  };
  const engines = {
    check: values.check ?? '../shared/tools/engine-check',
    nasty: findFile(values.nasty, '../shared/facts/nasty.json'),
    only: values.presets === undefined ? null : values.presets.split(','),
    isQuick: values.quick === true,
  };
  const chosen = positionals.length > 0 ? positionals : ['popup', 'sizes'];
  return { names: /** @type {BenchName[]} */ (chosen), isJson: values.json === true, saved, engines };
}

/**
 * The file that was named; the usual one where it is there.
 * @param {string | undefined} named
 * @param {string} usual
 */
function findFile(named, usual) {
  return named ?? (existsSync(usual) ? usual : null);
}

/** @param {string[]} words */
function parse(words) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      args: words,
      options: {
        json: { type: 'boolean' },
        quick: { type: 'boolean' },
        data: text,
        judge: text,
        sets: text,
        limit: text,
        worst: text,
        disguise: text,
        check: text,
        nasty: text,
        presets: text,
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} words */
function toList(words) {
  return words.split(',').filter((word) => word !== '');
}

/**
 * @param {string} name
 * @param {string} text
 */
function toCount(name, text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageProblem(`--${name} needs a number from 1 up, not ${text}`);
  return count;
}
