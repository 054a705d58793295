import { memoize } from '../../memoize';
import { cleanText } from '../text';
import {
  hintOf,
  hintsIn,
  isAuthorLink,
  isProfileLink,
  isTimeName,
  longestMark,
  makeMark,
  namesMark,
  type Mark,
} from './mark';
import { readPicture, type Picture } from './picture';
import { isSideBox, namesSide } from './side-box';

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
  name: string;
  kind: Kind;
  hint: string;
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

/** What elements of a name are. */
interface Kind {
  isBlock: boolean;
  isSilent: boolean;
  isTime: boolean;
  /** What a line in them is, whatever box it has there. */
  isNaming: boolean;
}

function kindOf(name: string): Kind {
  return {
    isBlock: blocks.has(name),
    isSilent: silent.has(name),
    isTime: isTimeName(name),
    isNaming: /^(?:h[1-6]|figcaption)$/.test(name),
  };
}

const longestLine = 400;
const mostPictures = 300;

/** Splits the body of a copy into lines and collects its marks and pictures, in one pass. */
export function readLines(body: Element): PageLines {
  const reading = new Reading(hintsIn(body));
  let node: Node | null = reading.enter(body) ? body.firstChild : null;
  while (true) {
    if (node === null) {
      // The end of the innermost element that was entered.
      const left = reading.leave();
      if (left === undefined || left === body) break;
      node = left.nextSibling;
      continue;
    }
    const type = node.nodeType;
    if (type === 3) reading.addText(node.nodeValue ?? '');
    node = type === 1 && reading.enter(node as Element) ? node.firstChild : node.nextSibling;
  }
  reading.endLine();
  return reading.page;
}

class Reading {
  readonly page: PageLines = { lines: [], marks: [], pictures: [], sideBoxes: [0] };
  private readonly open: Open[] = [];
  private readonly hints: readonly string[];
  private readonly parts: string[] = [];
  private characters = 0;
  private lineStart = 0;
  private holder: Open | null = null;
  /** What holds the last line. */
  private lastHolder: Open | null = null;
  // Elements share their names and most of them their classes: of each it is asked once what it says.
  private readonly kinds = memoize(kindOf);
  private readonly namesMark = memoize(namesMark);
  private readonly namesSide = memoize(namesSide);

  constructor(hints: readonly string[]) {
    this.hints = hints;
  }

  /** Answers whether the element's children are to be read: it is left after them then. */
  enter(element: Element): boolean {
    const name = element.localName;
    const kind = this.kinds(name);
    if (kind.isSilent) return false;
    if (kind.isBlock) this.endLine();
    const isBare = !element.hasAttributes();
    const hint = isBare ? '' : hintOf(element, this.hints);
    const side = this.findSide(name, isBare ? '' : (element.getAttribute('role') ?? ''), hint);
    const isMark =
      kind.isTime ||
      this.namesMark(hint) ||
      (name === 'a' && leadsToPerson(element.getAttribute('href') ?? ''));
    const start = isMark ? this.parts.length : -1;
    const { characters, holder } = this;
    const line = this.page.lines.length;
    const open = { element, name, kind, hint, side, start, line, characters, holder };
    if (name === 'img') this.addPicture(open);
    this.open.push(open);
    if (kind.isBlock) this.holder = open;
    return true;
  }

  endLine(): void {
    const { parts, lineStart, holder } = this;
    if (lineStart === parts.length) return;
    this.lineStart = parts.length;
    const whole = parts.length - lineStart === 1 ? (parts[lineStart] ?? '') : parts.slice(lineStart).join('');
    const text = cleanText(whole.slice(0, longestLine * 2)).slice(0, longestLine);
    if (text === '') return;
    const side = holder?.side ?? 0;
    const line: Line = { text, name: holder?.name ?? 'body', side, isSide: side !== 0 };
    if (holder !== null && holder === this.lastHolder) line.goesOn = true;
    this.page.lines.push(line);
    this.lastHolder = holder;
  }

  private findSide(name: string, role: string, hint: string): number {
    const around = this.open.at(-1)?.side ?? 0;
    if (!isSideBox(name, role, hint, this.namesSide)) return around;
    return this.page.sideBoxes.push(around) - 1;
  }

  addText(text: string): void {
    this.parts.push(text);
    this.characters += text.length;
  }

  private addPicture({ element, side, line }: Open): void {
    if (this.page.pictures.length >= mostPictures) return;
    const picture = readPicture(element, this.open, { side, line });
    if (picture !== null) this.page.pictures.push(picture);
  }

  /** Answers the innermost element that was entered, which ends here. */
  leave(): Element | undefined {
    const open = this.open.pop();
    if (open === undefined) return undefined;
    const { element, kind, hint, start, line, side } = open;
    if (start >= 0 && this.characters - open.characters <= longestMark * 3) {
      const mark = makeMark(element, hint, this.parts.slice(start), { line, side });
      if (mark !== null) this.page.marks.push(mark);
    }
    if (kind.isBlock) {
      this.endLine();
      this.holder = open.holder;
      if (kind.isNaming) this.nameLines(open);
    }
    return element;
  }

  /** A box in a heading or caption is no other thing than that; in one that was never closed is the rest of the page. */
  private nameLines({ name, line, characters }: Open): void {
    if (this.characters - characters > longestLine) return;
    for (const [index, inner] of this.page.lines.slice(line).entries()) {
      inner.name = name;
      if (index > 0) inner.goesOn = true;
    }
  }
}

function leadsToPerson(href: string): boolean {
  return isAuthorLink(href) || isProfileLink(href);
}
