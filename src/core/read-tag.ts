/** A tag in the text of a page. */
export interface Tag {
  /** In lower case. */
  name: string;
  isEnd: boolean;
  isSelfClosing: boolean;
  start: number;
  /** Behind its `>`. */
  end: number;
}

const tagStart = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?])/giy;
const rawText = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

/** The next tag at or behind a place, comments left out; null when there is none. */
export function readTag(html: string, from: number): Tag | null {
  let start = html.indexOf('<', from);
  while (start >= 0) {
    tagStart.lastIndex = start;
    const match = tagStart.exec(html);
    if (match === null) start = html.indexOf('<', start + 1);
    else if (match[2] === undefined) start = html.indexOf('<', endOfComment(html, start, match[0]));
    else return makeTag(html, start, match[2].toLowerCase(), match[1] === '/');
  }
  return null;
}

function endOfComment(html: string, start: number, opening: string): number {
  const isComment = opening === '<!--';
  const end = html.indexOf(isComment ? '-->' : '>', start + 2);
  return end < 0 ? html.length : end + 1;
}

function makeTag(html: string, start: number, name: string, isEnd: boolean): Tag | null {
  const end = findEnd(html, start + name.length + (isEnd ? 2 : 1));
  return end === null ? null : { name, isEnd, isSelfClosing: html.charAt(end - 2) === '/', start, end };
}

/** Behind the `>` that ends a tag: one in the quoted value of an attribute does not. */
function findEnd(html: string, from: number): number | null {
  const quoteOrEnd = /=\s*["']|>/g;
  quoteOrEnd.lastIndex = from;
  for (let match = quoteOrEnd.exec(html); match !== null; match = quoteOrEnd.exec(html)) {
    if (match[0] === '>') return match.index + 1;
    const close = html.indexOf(match[0].slice(-1), quoteOrEnd.lastIndex);
    if (close < 0) return null;
    quoteOrEnd.lastIndex = close + 1;
  }
  return null;
}

/** Where the next tag may begin: behind the text of a script or another element that holds no tags. */
export function skipRawText(html: string, tag: Tag): number {
  if (tag.isEnd || !rawText.has(tag.name)) return tag.end;
  const ending = new RegExp(`</${tag.name}(?=[\\s/>])`, 'gi');
  ending.lastIndex = tag.end;
  return ending.exec(html)?.index ?? html.length;
}
