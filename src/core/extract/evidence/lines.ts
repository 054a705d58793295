import { cleanText } from '../text';

/** One line of the page. */
export interface Line {
  /** Cut at 400 characters. */
  text: string;
  /** Name of the element that holds the line: `h1`, `p`, `div` … */
  name: string;
  /** It stands in navigation, a side column, a footer, comments or a list of other articles. */
  isSide: boolean;
}

/** A short element whose markup says what it is. */
export interface Mark {
  name: string;
  /** Class, id, itemprop, rel and property, in lower case. */
  hint: string;
  text: string;
  /** The text as its inner elements part it. */
  pieces: string[];
  /** A machine-readable value: `datetime`, `content`, `title` or `data-…time`. */
  value: string;
  /** The address when it is a link. */
  href: string;
  /** Index in the page's lines. */
  line: number;
  isSide: boolean;
}

interface Open {
  element: Element;
  isSide: boolean;
  /** Where the element's text begins among the text parts; -1 when the element is no mark. */
  start: number;
  line: number;
  characters: number;
}

const blocks = new Set(
  (
    'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul option'
  ).split(' '),
);
const silent = new Set('script style noscript template select textarea button math'.split(' '));
const sideName = new Set(['nav', 'aside', 'footer']);
const wholePage = new Set(['body', 'main', 'article']);
const sideRole = /^(?:navigation|complementary|contentinfo|search|banner)$/;
/** Not `has-sidebar` and the like, which name a box beside the column. */
const sideHint =
  /(?:^|[\s_-])(?<!(?:has|with|no|without)[_-])(?:sidebar|side-?bar|comments?|respond|disqus|related|recommend\w*|footer|foot|nav|navbar|menu|hot-?news|most-?read|popular|trending|ranking|rank|side|aside|right-?col\w*|breaking|ticker|newsletter|outbrain|taboola|read-?more|more-?news|next-?article)(?:$|[\s_-])/i;
const markHint =
  /auth[oe]r|byline|by-line|writer|reporter|journalist|autor|contributor|creator|person|publi|date|time|posted|created|issued|source|editor|meta|info|ctime|from|media|account|user|nick|signature|credit|dateline/i;
const longestMark = 300;
const longestLine = 400;

/** Splits the body of a copy into lines and collects its marks, in one pass. */
export function readLines(body: Element): { lines: Line[]; marks: Mark[] } {
  const reading = new Reading();
  let node: Node | null = body;
  while (node !== null) {
    const child: Node | null = reading.enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    node = reading.leaveUntilNext(node, body);
  }
  reading.endLine();
  return { lines: reading.lines, marks: reading.marks };
}

class Reading {
  readonly lines: Line[] = [];
  readonly marks: Mark[] = [];
  private readonly open: Open[] = [];
  private readonly parts: string[] = [];
  private characters = 0;
  private lineStart = 0;
  private holder: Open | null = null;

  /** Answers whether the node's children are to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === 3) this.addText(node.nodeValue ?? '');
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (silent.has(name)) return false;
    if (blocks.has(name)) this.endLine();
    const parent = this.open.at(-1);
    const hint = hintOf(element);
    const isSide = (parent?.isSide ?? false) || isSideBox(element, hint);
    const isMark = name === 'time' || (hint !== '' && markHint.test(hint));
    const start = isMark ? this.parts.length : -1;
    const open = { element, isSide, start, line: this.lines.length, characters: this.characters };
    this.open.push(open);
    if (blocks.has(name)) this.holder = open;
    return true;
  }

  leaveUntilNext(node: Node, root: Element): Node | null {
    let current: Node | null = node;
    while (current !== null) {
      if (current === this.open.at(-1)?.element) this.leave();
      if (current === root) return null;
      if (current.nextSibling !== null) return current.nextSibling;
      current = current.parentNode;
    }
    return null;
  }

  endLine(): void {
    if (this.lineStart < this.parts.length) {
      const text = cleanText(
        this.parts
          .slice(this.lineStart)
          .join('')
          .slice(0, longestLine * 2),
      );
      const name = this.holder?.element.localName ?? 'body';
      if (text !== '')
        this.lines.push({ text: text.slice(0, longestLine), name, isSide: this.holder?.isSide ?? false });
    }
    this.lineStart = this.parts.length;
  }

  private addText(text: string): void {
    this.parts.push(text);
    this.characters += text.length;
  }

  private leave(): void {
    const open = this.open.pop();
    if (open === undefined) return;
    const { element, start } = open;
    if (start >= 0 && this.characters - open.characters <= longestMark * 3) {
      const pieces = this.parts
        .slice(start)
        .map(cleanText)
        .filter((piece) => piece !== '');
      const text = cleanText(this.parts.slice(start).join(' '));
      if (text.length <= longestMark) this.marks.push(makeMark(open, text, pieces));
    }
    if (blocks.has(element.localName)) {
      this.endLine();
      this.holder = this.open.findLast((each) => blocks.has(each.element.localName)) ?? null;
    }
  }
}

function makeMark({ element, isSide, line }: Open, text: string, pieces: string[]): Mark {
  const timeData = Array.from(element.attributes).find(({ name }) =>
    /^data-.*(?:time|date|published)/.test(name),
  )?.value;
  const value =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    timeData ??
    element.getAttribute('title') ??
    '';
  const href = element.getAttribute('href') ?? element.querySelector('a[href]')?.getAttribute('href') ?? '';
  return {
    name: element.localName,
    hint: hintOf(element),
    text,
    pieces,
    value: cleanText(value).slice(0, longestMark),
    href,
    line,
    isSide,
  };
}

function hintOf(element: Element): string {
  const names = ['class', 'id', 'itemprop', 'rel', 'property'];
  const parts = names.map((name) => element.getAttribute(name) ?? '').filter((value) => value !== '');
  return parts.join(' ').toLowerCase().slice(0, 400);
}

function isSideBox(element: Element, hint: string): boolean {
  if (sideName.has(element.localName) || sideRole.test(element.getAttribute('role') ?? '')) return true;
  return hint !== '' && !wholePage.has(element.localName) && sideHint.test(hint);
}
