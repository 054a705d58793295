import { headings } from '../headings';
import { copyDeep, findAllIn, findIn, LightElement } from '../../light-tree';
import { writeCode } from './code';
import { writeDefinitions } from './definitions';
import type { Flow } from './flow';
import { writeFootnotes } from './footnote';
import { writeList } from './list';
import { writeQuote } from './quote';
import { writeTable } from './table';

type Write = (element: LightElement, flow: Flow) => void;

/** Elements that break the line and mean nothing else in Markdown. */
function writePlain(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  flow.writeChildren(element);
  flow.endParagraph();
}

/** A paragraph of the page. In a list it makes the list a loose one. */
function writeParagraph(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  const before = flow.out.lastChild;
  flow.writeChildren(element);
  flow.endParagraph();
  if (flow.out.localName === 'li' && flow.out.lastChild !== before)
    flow.out.setAttribute('data-paragraphs', '');
}

function writeDivision(element: LightElement, flow: Flow): void {
  if (!writeFootnotes(element, flow)) writePlain(element, flow);
}

function writeDefinitionList(element: LightElement, flow: Flow): void {
  if (!writeDefinitions(element, flow)) writePlain(element, flow);
}

function writeHeading(element: LightElement, flow: Flow): void {
  if (flow.mode === 'line') return writePlain(element, flow);
  // Logseq reads a heading at the start of a block only.
  if (flow.flavour.isOutline && flow.out.localName === 'blockquote') return writeTerm(element, flow);
  flow.endParagraph();
  const heading = new LightElement(element.localName);
  flow.within(heading, 'line').writeChildren(element);
  if (heading.firstChild !== null) flow.writeBlock(heading);
}

function writeRule(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  if (flow.mode === 'blocks') flow.writeBlock(new LightElement(element.localName));
}

/** Markdown has no definition list and no foldable part that all engines read: a term or summary is a bold line. */
function writeTerm(element: LightElement, flow: Flow): void {
  writeLine(element, flow, 'strong', boldKept);
}

const boxed = new Set(['pre', 'blockquote', 'table']);
const parts = new Set(['p', 'div', 'li', 'br']);
/** UTF-16 units. What is longer, and in several parts, is a text with paragraphs of its own. */
const longestLine = 250;

/**
 * A caption follows its picture as one italic line, the usual spelling: its parts, the credit among them, stand one below the other
 * for the page's style sheet only.
 */
function writeCaption(element: LightElement, flow: Flow): void {
  const hasParts = findIn(element, parts) !== null;
  const isLong = hasSeveralParts(element) && element.textContent.replace(/\s+/g, ' ').length > longestLine;
  if (isLong || findIn(element, boxed) !== null) return writePlain(element, flow);
  if (!hasParts || flow.mode === 'line') return writeLine(withoutBold(element), flow, 'em', italicKept);
  const line = new LightElement('p');
  flow.within(line, 'line').writeStyled(withoutBold(element), new LightElement('em'));
  if (line.firstChild !== null) flow.writeBlock(line);
}

/** Bold in what is emphasised anyway is only how the page sets it. */
function withoutBold(element: LightElement): LightElement {
  const copy = copyDeep(element);
  for (const bold of [...findAllIn(copy, 'strong'), ...findAllIn(copy, 'b')]) {
    for (const node of bold.childNodes) bold.parentNode?.insertBefore(node, bold);
    bold.remove();
  }
  return copy;
}

function hasSeveralParts(element: LightElement): boolean {
  return findAllIn(element, 'p').length > 1 || findIn(element, lineBreak) !== null;
}

/** What stands in the figure of a picture is said of it: no paragraph of the article's own. */
function writeFigure(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  let block = flow.out.lastElementChild;
  writePlain(element, flow);
  if (findIn(element, picture) === null) return;
  block = block === null ? flow.out.firstElementChild : block.nextElementSibling;
  for (; block !== null; block = block.nextElementSibling) block.setAttribute('data-figure', '');
}

const picture = new Set(['img']);
const lineBreak = new Set(['br']);
const boldKept = new Set(['strong', 'b', 'pre', 'blockquote']);
const italicKept = new Set(['em', 'i', ...boldKept]);

/** Text with markup of its own (`kept`), or of several paragraphs, keeps that instead. */
function writeLine(element: LightElement, flow: Flow, style: string, kept: ReadonlySet<string>): void {
  const hasStyle = findIn(element, kept) !== null;
  const isLong = findAllIn(element, 'p').length > 1;
  if (hasStyle || isLong) return writePlain(element, flow);
  flow.endParagraph();
  flow.writeStyled(element, new LightElement(style));
  flow.endParagraph();
}

/** A reading goes in brackets behind its base, as plain text does it: 漢(かん); in those of the page where it has some. */
function writeReading(element: LightElement, flow: Flow): void {
  const opening = bracketOf(element.previousElementSibling);
  if (opening === '') flow.writeText('(');
  flow.writeChildren(element);
  if (bracketOf(element.nextElementSibling) === '') flow.writeText(opening === '（' ? '）' : ')');
}

/** The page's own brackets, which browsers with ruby do not show. */
function writeBracket(element: LightElement, flow: Flow): void {
  flow.writeText(bracketOf(element));
}

function bracketOf(element: LightElement | null): string {
  return element?.localName === 'rp' ? element.textContent.trim() : '';
}

/** Quotation marks are drawn by browsers; in Markdown they are text. */
function writeQuotation(element: LightElement, flow: Flow): void {
  flow.writeText('“');
  flow.writeChildren(element);
  flow.writeText('”');
}

function writeNothing(): void {
  /* A box outside a list belongs to a form. */
}

const plain = 'details dd li tr td th thead tbody tfoot caption'.split(' ');

const boxes: ReadonlyMap<string, Write> = new Map<string, Write>([
  ...plain.map((name): [string, Write] => [name, writePlain]),
  ...headings.map((name): [string, Write] => [name, writeHeading]),
  ...Object.entries<Write>({
    figure: writeFigure,
    p: writeParagraph,
    div: writeDivision,
    dl: writeDefinitionList,
    code: writeCode,
    pre: writeCode,
    blockquote: writeQuote,
    hr: writeRule,
    dt: writeTerm,
    summary: writeTerm,
    figcaption: writeCaption,
    ul: writeList,
    ol: writeList,
    table: writeTable,
    rt: writeReading,
    q: writeQuotation,
    rp: writeBracket,
    input: writeNothing,
  }),
]);

/** Writes an element that is more than its content; false when it is not. */
export function writeBox(element: LightElement, flow: Flow): boolean {
  const write = boxes.get(element.localName);
  write?.(element, flow);
  return write !== undefined;
}
