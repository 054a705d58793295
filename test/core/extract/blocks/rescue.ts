import { parseHtml } from '../../../../src/core/dom';
import { viewBlocks } from '../../../../src/core/extract/blocks/features';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { textOf } from '../../../../src/core/extract/blocks/page-blocks';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { isRescued, rescueBlocks } from '../../../../src/core/extract/blocks/rescue-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';
import { isInContent, type Verdict } from '../../../../src/core/extract/blocks/verdict';
import { insertRescued } from '../../../../src/core/extract/insert-rescued';
import { nothingKnown } from '../nothing-known';

/** Takes the kept part out of the page, as Readability does, and brings back what is rescued. */
export function rescue(html: string, keptSelector: string, summaries: string[] = []) {
  const { body } = parseHtml(html);
  const page = readBlocks(body);
  const content = body.ownerDocument.createElement('div');
  for (const kept of Array.from(body.querySelectorAll(keptSelector))) content.appendChild(kept);
  const views = viewBlocks(surround(page, measureKept(page, content)));
  const verdicts = views.map((view): Verdict => ({
    view,
    reason: isInContent(view) ? null : 'outside-article',
    score: null,
  }));
  rescueBlocks(verdicts, { ...nothingKnown, summaries });
  const rescued = verdicts.filter(isRescued).map(({ view }) => textOf(view.block));
  insertRescued(content, page, verdicts);
  return { content, rescued };
}
