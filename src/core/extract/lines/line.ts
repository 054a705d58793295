import { cardClass } from '../prepare/link-cards';
import { letter } from '../letter';
import { linkAround } from '../link-around';
import { lowerCase } from '../lower-case';
import type { RemovalReason } from '../../model';
import { findDataTables } from '../blocks/data-tables';
import { type Block, type Box, inside, isLoose, textOf } from '../blocks/page-blocks';
import { groupPools, isLayoutPool } from '../blocks/pools';
import type { Place } from '../blocks/surroundings';
import { isSentenceEnd } from '../text-measure';
import type { Verdict } from '../blocks/verdict';

/** From this size on a line that ends like a sentence is prose; from the larger one on any line with few links. */
const [sentenceSize, proseSize] = [80, 200];
/** Hundredths of a logit from which on the model is sure. */
const sureScore = 300;
/** Characters of a line that rules read: longer ones are told by their beginning. */
const longest = 400;

/** Letters of a sentence in quotation marks, at least: names of series stand in them too. */
const spokenSize = 10;

const partOfStructure =
  inside.heading |
  inside.list |
  inside.quote |
  inside.code |
  inside.caption |
  inside.fold |
  inside.formula |
  inside.note;

/** A block of the article, as rules see it. */
export class Line {
  readonly verdict: Verdict;
  readonly block: Block;
  readonly box: Box;
  readonly place: Place;
  readonly size: number;
  /** Whether it ends like no sentence and no clause: labels, names, dates and headlines do. */
  readonly isOpen: boolean;
  /** Sentences, rather than a line beside them. */
  readonly isProse: boolean;
  /** Whether it is part of a structure, a post or a card. */
  readonly #isApart: boolean;
  #isFree: boolean | null = null;
  #text: string | null = null;
  #isSure = false;

  constructor(verdict: Verdict, layouts: ReadonlySet<number>) {
    const { block, box, place } = verdict.view;
    const { size, last } = block;
    this.verdict = verdict;
    this.block = block;
    this.box = box;
    this.place = place;
    this.size = size;
    const isCell = this.isInside(inside.table) && !layouts.has(box.pool);
    this.#isApart = this.isInside(partOfStructure) || isCell || box.inPost || box.className === cardClass;
    const isSentence = isSentenceEnd(last);
    this.isOpen = !isSentence && !clauseEnds.has(last);
    this.isProse =
      size >= (isSentence ? sentenceSize : proseSize) &&
      this.linkShare <= 0.4 &&
      !this.isInside(inside.caption);
  }

  /** Bits of `inside`. */
  isInside(flags: number): boolean {
    return (this.block.inside & flags) !== 0;
  }

  /** Whether it is no heading, nor part of a list, table, quote, code or caption, is no code itself, and holds no formula. */
  get isFree(): boolean {
    return (this.#isFree ??= !this.#isApart && !isCommand(this.block, this.box));
  }

  /** Lower case, white space folded. */
  get text(): string {
    return (this.#text ??= lowerCase(textOf(this.block).slice(0, longest)));
  }

  /** Share of it that is links, 0 to 1. */
  get linkShare(): number {
    return this.block.linkSize / this.size;
  }

  /** The links in it, each once. */
  get links(): Element[] {
    const links = new Set(this.block.nodes.map(linkAround));
    return [...links].filter((link) => link !== null);
  }

  /** Whether it is a few words without any mark, but with words. */
  isLabel(most: number): boolean {
    if (this.size > most || !this.isOpen || this.block.marks > 0 || this.#isSpoken) return false;
    return letter.test(this.text);
  }

  /** Whether it is all of what somebody says, as Japanese papers set it: a sentence without a mark of its own. */
  get #isSpoken(): boolean {
    return this.size >= spokenSize && this.text.startsWith('「') && this.text.endsWith('」');
  }

  /** Whether it is one of several lines of its box that breaks part, as verses are. */
  get isVerse(): boolean {
    return isLoose(this.box) && this.box.blocks >= 3;
  }

  /** Whether it is a line of a paragraph that only breaks part; other boxes may hold a whole article that they do. */
  get isParted(): boolean {
    return this.box.tag === 'p' && this.box.blocks > 1 && this.box.boxes === 0;
  }

  /** Index of the box that the paragraphs beside it stand in: around the one that breaks part, not its own. */
  get boxAround(): number {
    return this.isParted ? this.place.grandparentBox : this.place.parentBox;
  }

  /** Whether the model has hardly seen a line like it that is none of an article's text. */
  get isSurelyText(): boolean {
    return (this.verdict.score ?? 0) > sureScore;
  }

  get isLeft(): boolean {
    return this.verdict.reason === null;
  }

  /** It stays, whatever the rules after this one say. */
  keep(): void {
    this.verdict.reason = null;
    this.#isSure = true;
  }

  cut(reason: RemovalReason): void {
    if (!this.#isSure) this.verdict.reason = reason;
  }
}

/** A line that is code from its first letter to its last: what a reader has to type. Hardly a line begins with any. */
function isCommand({ nodes }: Block, { tag }: Box): boolean {
  for (const node of nodes) if (!isCode(node, tag) && (node.nodeValue ?? '').trim() !== '') return false;
  return true;
}

/** Whether an element of code stands around a text, up to the box that it stands in. */
function isCode(node: Text, tag: string): boolean {
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    if (codes.has(element.localName)) return true;
    if (element.localName === tag) return false;
  }
  return false;
}

const codes = new Set(['code', 'kbd', 'samp']);

const clauseEnds = new Set(Array.from(',;:，、；：،', (mark) => mark.charCodeAt(0)));

/** The lines of an article in the page's order, those included that were cut. */
export function listLines(verdicts: readonly Verdict[]): Line[] {
  const content = verdicts.filter(({ reason }) => reason !== 'outside-article');
  const layouts = findLayouts(content);
  return content.map((verdict) => new Line(verdict, layouts));
}

/** Lines by what they have in common; those without it are left out. */
export function groupLines<Key>(lines: readonly Line[], keyOf: (line: Line) => Key | null): Map<Key, Line[]> {
  const groups = new Map<Key, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) group.push(line);
    else if (key !== null) groups.set(key, [line]);
  }
  return groups;
}

/** The items of each list. */
export function groupLists(lines: readonly Line[]): Line[][] {
  const isItem = ({ box }: Line): boolean => box.pool >= 0 && box.tag === 'li';
  return [...groupLines(lines, (line) => (isItem(line) ? line.box.pool : null)).values()];
}

/** Tables that only lay the page out. */
function findLayouts(verdicts: readonly Verdict[]): ReadonlySet<number> {
  const data = findDataTables(verdicts);
  const layouts = groupPools(verdicts).filter(isLayoutPool);
  return new Set(layouts.flatMap(([first]) => first?.view.box.pool ?? []).filter((pool) => !data.has(pool)));
}
