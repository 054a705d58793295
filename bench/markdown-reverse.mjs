// CommonMark's own examples in reverse: HTML → Markdown → HTML is the same to a reader.
import { importJudge } from './markdown-judge.mjs';

/** @typedef {{ html: string, section: string }} Example */
/** @typedef {{ id: string, html: string }} Case */
/** @typedef {(cases: Case[]) => { id: string, markdown?: string }[]} Convert */

/** What cannot come back: examples whose HTML is raw HTML, and empty ones. */
const left = /^(?:HTML blocks|Raw HTML)$/;

/**
 * @param {string} judge
 * @param {Example[]} examples
 * @param {Record<string, Convert>} converters
 */
export async function measureReverse(judge, examples, converters) {
  const { renderCommonmark } = await importJudge(judge, 'src/render.mjs');
  const { read } = await importJudge(judge, 'src/reader.mjs');
  const { feats, compare } = await importJudge(judge, 'src/features.mjs');
  const used = examples.filter(({ html, section }) => html.trim() !== '' && !left.test(section));
  const cases = used.map(({ html }, index) => ({ id: String(index), html }));
  const isSame = (/** @type {string} */ html, /** @type {string} */ markdown) => {
    const source = feats(read(html));
    const result = compare(source, feats(read(renderCommonmark(markdown)), source));
    return Object.values(result).every(({ f }) => f > 1 - 1e-9);
  };
  return Object.entries(converters).map(([name, convert]) => {
    const results = new Map(convert(cases).map(({ id, markdown }) => [id, markdown]));
    const failed = cases.filter(({ id, html }) => !isSame(html, results.get(id) ?? ''));
    return {
      name,
      examples: cases.length,
      same: cases.length - failed.length,
      failed: failed.map(({ html }) => html),
    };
  });
}
