import { readShortText } from '../clean/short-text';
import { cleanText } from '../text';

/** What pages call a post of a network that they show themselves, in a link to it. */
const postName =
  /(?:^|[\s_-])(?:tweet|twitter|x-post|bluesky|mastodon|threads|instagram)-?(?:embed|post|card)(?=$|[\s_-])/i;
/** The sign of an account. */
const account = /^@[\w.-]+(?:@[\w.-]+)?$/;
/** When a post was written, or how often it was seen: a line without a sentence. */
const moment = /\d{1,2}:\d\d|\b(?:19|20)\d\d\b/;
/** Characters of all that a post's card says; of a day and time. */
const [longest, momentSize] = [2_000, 40];

/**
 * Makes quotes of the posts that a page shows as a link around author, text and pictures, as the networks' own embed codes have
 * them: Markdown has no links around paragraphs. Numbers of replies and likes go.
 */
export function quotePosts(root: Element): void {
  for (const link of Array.from(root.getElementsByTagName('a'))) {
    const inner = link.firstElementChild;
    if (inner === null || !link.hasAttribute('href')) continue;
    if (!postName.test(`${link.getAttribute('class') ?? ''} ${inner.getAttribute('class') ?? ''}`)) continue;
    const quote = writeQuote(link);
    if (quote !== null) link.replaceWith(quote);
  }
}

/** `null`: it is not said who wrote it, or what. */
function writeQuote(link: Element): Element | null {
  if (readShortText(link, longest) === null) return null;
  const parts = Array.from(link.getElementsByTagName('*')).filter((part) => part.firstElementChild === null);
  const at = parts.findIndex((part) => account.test(textOf(part)));
  const after = parts.slice(at + 1);
  const lines = after.map(textOf);
  const text = lines
    .filter((line) => !isMoment(line))
    .reduce((longer, line) => (line.length > longer.length ? line : longer), '');
  if (at < 0 || text === '') return null;
  const page = link.ownerDocument;
  const quote = page.createElement('blockquote');
  quote.setAttribute('class', 'twitter-tweet');
  quote.appendChild(makeLine(page, text));
  for (const part of after) if (part.localName === 'img') quote.appendChild(part);
  const when = lines.find(isMoment);
  const source = page.createElement('p');
  const [name, sign] = [textOf(parts[at - 1] ?? null), textOf(parts[at] ?? null)];
  source.appendChild(page.createTextNode(name === '' ? `— ${sign} ` : `— ${name} (${sign}) `));
  const pointer = link.cloneNode(false);
  pointer.appendChild(page.createTextNode(when ?? link.getAttribute('href') ?? ''));
  source.appendChild(pointer);
  quote.appendChild(source);
  return quote;
}

function makeLine(page: Document, text: string): Element {
  const line = page.createElement('p');
  line.appendChild(page.createTextNode(text));
  return line;
}

function isMoment(text: string): boolean {
  return text.length <= momentSize && moment.test(text);
}

function textOf(part: Element | null): string {
  return cleanText(part?.textContent ?? '');
}
