import { isBlank } from '../../../src/core/extract/prepare/loose-text';
import { all } from './elements';

/** Paragraphs that stand side by side become one text, with two line breaks between them. */
export function joinLines(page: Document): void {
  for (const first of all(page, 'p')) {
    if (!first.isConnected) continue;
    const run = runFrom(first);
    if (run.length < 2) continue;
    for (const [index, paragraph] of run.entries()) {
      if (index > 0) paragraph.before(page.createElement('br'), page.createElement('br'));
      paragraph.replaceWith(...Array.from(paragraph.childNodes));
    }
  }
}

function runFrom(first: Element): Element[] {
  const run = [first];
  for (let next = first.nextSibling; next !== null; next = next.nextSibling) {
    if (isBlank(next) || next.nodeName === '#comment') continue;
    if (next.nodeName !== 'P') break;
    run.push(next as Element);
  }
  return run;
}
