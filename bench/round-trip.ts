import { makeClip } from '../src/core/clip';
import { parseHtml } from '../src/core/dom';
import { extractArticle } from '../src/core/extract/extract';
import { toMarkdown } from '../src/core/markdown/to-markdown';
import { ClipError } from '../src/core/model';
import { parseSafely } from '../src/core/parse-safely';
import { toText } from '../src/core/text';

const pageAddress = 'https://news.example/2024/page';

/** How many were in the body, and how many of these came back. */
type Kept = [before: number, after: number];

/** What of a page's body comes back from its Markdown. */
export type RoundTrip = Record<'text' | 'links' | 'images' | 'code', Kept>;

/** What comes back through each reader. Null for a page without an article. `noteLoss`: told what was lost, and of which kind. */
export function roundTrip(
  html: string,
  now: string,
  readers: Record<string, (markdown: string) => string>,
  noteLoss: (reader: string, kind: keyof RoundTrip, lost: string[]) => void = () => {},
): Record<string, RoundTrip> | null {
  const body = readBody(html, now);
  if (body === null) return null;
  const before = measure(body);
  const markdown = toMarkdown(parseSafely(body.innerHTML, pageAddress), { imageProxy: '' });
  return Object.fromEntries(
    Object.entries(readers).map(([name, render]) => {
      const after = measure(parseHtml(render(markdown)).body);
      const compare = (kind: keyof RoundTrip): Kept => {
        const lost = findLost(before[kind], after[kind]);
        if (lost.length > 0) noteLoss(name, kind, lost);
        return [before[kind].length, before[kind].length - lost.length];
      };
      const kept = {
        text: compare('text'),
        links: compare('links'),
        images: compare('images'),
        code: compare('code'),
      };
      return [name, kept];
    }),
  );
}

function measure(root: Element): Record<keyof RoundTrip, string[]> {
  return {
    text: Array.from(
      toText(root)
        .normalize('NFC')
        .replace(/[\s\p{Cf}]+/gu, ''),
    ),
    links: addresses(root, 'a[href]:not([href^="#"])', 'href'),
    images: addresses(root, 'img[src]', 'src'),
    // Formulas are marked as code in a safe tree and are no code in Markdown: their letters count as text.
    code: Array.from(root.querySelectorAll('pre:not(table pre)'))
      .filter((block) => block.getElementsByClassName('language-math').length === 0)
      .map((block) => (block.textContent ?? '').trim())
      .filter((code) => code !== ''),
  };
}

function readBody(html: string, now: string): Element | null {
  const page = parseHtml(html);
  Object.defineProperty(page, 'URL', { value: pageAddress, configurable: true });
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

/** What of a list is not in another, each as often as it stands there. */
function findLost(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of after) counts.set(each, (counts.get(each) ?? 0) + 1);
  return before.filter((each) => {
    const left = counts.get(each) ?? 0;
    counts.set(each, left - 1);
    return left <= 0;
  });
}
