import { parseHtml } from '../../../src/core/dom';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { sanitize } from '../../../src/core/sanitize';
import { gatherFootnotes } from '../../../src/core/sanitize/footnotes/gather';
import { toText, type ReadableNode } from '../../../src/core/text';

const page = 'https://news.example/2024/page';

/** What a reader shows of the Markdown and what the page showed, where they differ; null where they are the same. */
export function compareText(
  html: string,
  render: (markdown: string) => string,
): { markdown: string; shown: string; wanted: string } | null {
  const { body } = parseHtml(html);
  gatherFootnotes(body, page);
  const tree = sanitize(body, page);
  const markdown = toMarkdown(tree, { imageProxy: '' });
  const shown = bare(parseHtml(render(markdown)).body);
  const wanted = bare(tree);
  return shown === wanted ? null : { markdown, shown, wanted };
}

function bare(root: ReadableNode): string {
  return toText(root).replace(/\s+/g, '');
}
