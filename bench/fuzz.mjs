// `npm run bench -- fuzz`: random trees of HTML keep their visible text through Markdown under both readers, 10,000 of them.
import fc from 'fast-check';
import { importTypeScript } from '../scripts/run-typescript.mjs';
import { importJudge, prepareJudge } from './markdown-judge.mjs';

/** @param {string} root */
export async function measureFuzz(root, runs = 10_000) {
  const { RENDERERS } = await importJudge(prepareJudge(root), 'src/render.mjs');
  const { blocks } = await importTypeScript('test/core/markdown/arbitrary-html.ts');
  const { compareText } = /** @type {any} */ (await importTypeScript('test/core/markdown/compare-text.ts'));
  return Object.entries(RENDERERS).map(([name, render]) => {
    const keepsText = (/** @type {string} */ html) => compareText(html, render) === null;
    const result = fc.check(fc.property(/** @type {any} */ (blocks), keepsText), {
      numRuns: runs,
      seed: 20_220_221,
    });
    const html = result.counterexample?.[0];
    return {
      name,
      runs: result.numRuns,
      failed: result.failed,
      html,
      difference: html === undefined ? null : compareText(html, render),
    };
  });
}
