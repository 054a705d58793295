import { parseHtml } from '../../../../src/core/dom';
import { viewBlocks } from '../../../../src/core/extract/blocks/features';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { textOf } from '../../../../src/core/extract/blocks/page-blocks';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';
import type { Verdict } from '../../../../src/core/extract/blocks/verdict';

/** An article, wholly kept by Readability, of which the model has cut each line that begins with "x", with a score. */
export function cutPage(html: string, score = -50): Verdict[] {
  const { body } = parseHtml(`<article>${html}</article>`);
  const page = readBlocks(body);
  return viewBlocks(surround(page, measureKept(page, body))).map((view): Verdict => {
    const isCut = textOf(view.block).startsWith('x');
    return { view, reason: isCut ? 'block-model' : null, score: isCut ? score : 50 };
  });
}

/** The lines that stay. */
export function linesLeft(verdicts: readonly Verdict[]): string[] {
  return verdicts.filter(({ reason }) => reason === null).map(({ view }) => textOf(view.block));
}
