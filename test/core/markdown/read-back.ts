import { marked } from 'marked';
import { parseHtml } from '../../../src/core/dom';
import type { LightElement } from '../../../src/core/light-tree';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { sanitize } from '../../../src/core/sanitize';
import { toText, type ReadableNode } from '../../../src/core/text';

/** A page's address for tests. */
export const page = 'https://example.com/dir/page.html';

/** Untrusted HTML as a safe tree. */
export function readSafely(html: string): LightElement {
  return sanitize(parseHtml(html).body, page);
}

/** HTML → Markdown by the whole way, in the flavour of the reader below. */
export function convert(html: string): string {
  return toMarkdown(readSafely(html), { imageProxy: '', flavour: 'hexo' });
}

/** What a reader shows for Markdown, raw HTML included. */
export function render(markdown: string): Element {
  return parseHtml(marked.parse(markdown, { async: false, gfm: true })).body;
}

/** Visible text on one line. Non-breaking and other wide spaces count as spaces: readers trim them at the ends of lines. */
export function visibleText(root: ReadableNode): string {
  return toText(root).replace(/\s+/g, ' ').trim();
}

const allowed = /^(?:https?|mailto|tel):/i;

/** Everything in a rendered tree that could act: scripts, handlers, addresses with other schemes, elements that load or post. */
export function findLiveParts(root: Element): string[] {
  const found: string[] = [];
  for (const element of Array.from(root.getElementsByTagName('*'))) {
    const name = element.localName;
    if (
      /^(?:script|style|iframe|object|embed|form|button|svg|math|link|meta|base|video|audio|template)$/.test(
        name,
      )
    )
      found.push(name);
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute) ?? '';
      if (attribute.startsWith('on') || attribute === 'style') found.push(`${name} ${attribute}`);
      if ((attribute === 'href' || attribute === 'src') && !allowed.test(value))
        found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}
