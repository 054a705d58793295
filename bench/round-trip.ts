import { makeClip } from '../src/core/clip';
import { parseHtml } from '../src/core/dom';
import { extractArticle } from '../src/core/extract/extract';
import { toMarkdown } from '../src/core/markdown/to-markdown';
import { ClipError } from '../src/core/model';
import { toText } from '../src/core/text';

/** How many were in the body, and how many of these came back. */
type Kept = [before: number, after: number];

/** What of a page's body comes back from its Markdown through a reader. Null for a page without an article. */
export function roundTrip(
  html: string,
  now: string,
  render: (markdown: string) => string,
): Record<'text' | 'links' | 'images' | 'code', Kept> | null {
  const body = readBody(html, now);
  if (body === null) return null;
  const back = parseHtml(render(toMarkdown(body, { imageProxy: '' }))).body;
  const count = (list: (root: Element) => string[]): Kept => countKept(list(body), list(back));
  return {
    text: count((root) =>
      Array.from(
        toText(root)
          .normalize('NFC')
          .replace(/[\s\p{Cf}]+/gu, ''),
      ),
    ),
    links: count((root) => addresses(root, 'a[href]:not([href^="#"])', 'href')),
    images: count((root) => addresses(root, 'img[src]', 'src')),
    code: count((root) =>
      Array.from(root.querySelectorAll('pre:not(table pre)'), (block) => (block.textContent ?? '').trim()),
    ),
  };
}

function readBody(html: string, now: string): Element | null {
  const page = parseHtml(html);
  Object.defineProperty(page, 'URL', { value: 'https://news.example/2024/page', configurable: true });
  try {
    const article = extractArticle(page, { now, timeZone: 'UTC', scope: 'article' });
    return parseHtml(makeClip(article, { clippedAt: now }).html).body;
  } catch (error) {
    if (error instanceof ClipError) return null;
    throw error;
  }
}

/** Links without text show nothing: their address goes with them. */
function addresses(root: Element, selector: string, name: string): string[] {
  const shown = Array.from(root.querySelectorAll(selector)).filter(
    (element) =>
      name === 'src' ||
      (element.textContent ?? '').trim() !== '' ||
      element.getElementsByTagName('img').length > 0,
  );
  return shown.map((element) => decode(element.getAttribute(name) ?? ''));
}

function decode(address: string): string {
  try {
    return decodeURI(address).replace(/%25/g, '%');
  } catch {
    return address;
  }
}

function countKept(before: readonly string[], after: readonly string[]): Kept {
  const counts = new Map<string, number>();
  for (const each of after) counts.set(each, (counts.get(each) ?? 0) + 1);
  let kept = 0;
  for (const each of before) {
    const left = counts.get(each) ?? 0;
    if (left > 0) kept += 1;
    counts.set(each, left - 1);
  }
  return [before.length, kept];
}
