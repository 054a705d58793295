import { cleanText } from '../text';
import { hintOf, isAuthorLink, isMarked, isProfileLink, longestMark, makeMark, type Mark } from './mark';
import { readPicture, type Picture } from './picture';
import { isSideBox } from './side-box';

/** One line of the page. */
export interface Line {
  /** Cut at 400 characters. */
  text: string;
  /** Name of the element that holds the line: `h1`, `p`, `div` … */
  name: string;
  /** The innermost side box around it, an index of `PageLines.sideBoxes`; 0: none. */
  side: number;
  /** It stands in navigation, a side column, a footer, comments or a list of other articles. */
  isSide: boolean;
  /** It stands in the same element as the line before, behind a line break or a box. */
  goesOn?: true;
}

/** What a page's body reads like. */
export interface PageLines {
  lines: Line[];
  marks: Mark[];
  pictures: Picture[];
  /** For every side box the one around it; 0: none. The first entry stands for "none". */
  sideBoxes: number[];
}

interface Open {
  element: Element;
  side: number;
  /** Where the element's text begins among the text parts; -1 when the element is no mark. */
  start: number;
  line: number;
  characters: number;
  /** The block around it, which holds the lines that follow it. */
  holder: Open | null;
}

const blocks = new Set(
  (
    'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul option'
  ).split(' '),
);
const silent = new Set('script style noscript template select textarea button math'.split(' '));
/** What a line in them is, whatever box it has there. */
const naming = /^(?:h[1-6]|figcaption)$/;
const longestLine = 400;
const mostPictures = 300;

/** Splits the body of a copy into lines and collects its marks and pictures, in one pass. */
export function readLines(body: Element): PageLines {
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
  return reading.page;
}

class Reading {
  readonly page: PageLines = { lines: [], marks: [], pictures: [], sideBoxes: [0] };
  private readonly open: Open[] = [];
  private readonly parts: string[] = [];
  private characters = 0;
  private lineStart = 0;
  private holder: Open | null = null;
  /** What holds the last line. */
  private lastHolder: Open | null = null;

  /** Answers whether the node's children are to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === 3) this.addText(node.nodeValue ?? '');
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (silent.has(name)) return false;
    if (blocks.has(name)) this.endLine();
    const hint = hintOf(element);
    const side = this.findSide(element, hint);
    const isMark =
      isMarked(name, hint) || (name === 'a' && leadsToPerson(element.getAttribute('href') ?? ''));
    const start = isMark ? this.parts.length : -1;
    const { characters, holder } = this;
    const open = { element, side, start, line: this.page.lines.length, characters, holder };
    if (name === 'img') this.addPicture(open);
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
      const parts = this.parts.slice(this.lineStart);
      const text = cleanText(parts.join('').slice(0, longestLine * 2)).slice(0, longestLine);
      const name = this.holder?.element.localName ?? 'body';
      const side = this.holder?.side ?? 0;
      if (text !== '') {
        const goesOn = this.holder !== null && this.holder === this.lastHolder;
        this.page.lines.push({ text, name, side, isSide: side !== 0, ...(goesOn && { goesOn }) });
        this.lastHolder = this.holder;
      }
    }
    this.lineStart = this.parts.length;
  }

  private findSide(element: Element, hint: string): number {
    const around = this.open.at(-1)?.side ?? 0;
    if (!isSideBox(element, hint)) return around;
    this.page.sideBoxes.push(around);
    return this.page.sideBoxes.length - 1;
  }

  private addText(text: string): void {
    this.parts.push(text);
    this.characters += text.length;
  }

  private addPicture({ element, side, line }: Open): void {
    if (this.page.pictures.length >= mostPictures) return;
    const picture = readPicture(element, { side, line });
    if (picture !== null) this.page.pictures.push(picture);
  }

  private leave(): void {
    const open = this.open.pop();
    if (open === undefined) return;
    const { element, start } = open;
    if (start >= 0 && this.characters - open.characters <= longestMark * 3) {
      const mark = makeMark(element, this.parts.slice(start), { line: open.line, side: open.side });
      if (mark !== null) this.page.marks.push(mark);
    }
    if (blocks.has(element.localName)) {
      this.endLine();
      this.holder = open.holder;
      if (naming.test(element.localName)) this.nameLines(open);
    }
  }

  /** A box in a heading or caption is no other thing than that; in one that was never closed is the rest of the page. */
  private nameLines({ element, line, characters }: Open): void {
    if (this.characters - characters > longestLine) return;
    for (const [index, inner] of this.page.lines.slice(line).entries()) {
      inner.name = element.localName;
      if (index > 0) inner.goesOn = true;
    }
  }
}

function leadsToPerson(href: string): boolean {
  return isAuthorLink(href) || isProfileLink(href);
}
