import { serialize } from './dom';
import { isPageMark, withoutPageMark } from './extract/pages/page-mark';
import { findAllIn, type LightElement, type LightNode } from './light-tree';
import { parseSafely } from './parse-safely';
import { shiftFootnotes } from './shift-footnotes';

/** What is known of the pages that are joined. */
export interface JoinContext {
  /** The address that both are safe trees of. */
  url: string;
  title: string;
  byline: string | null;
  /** Addresses of pages that are named in the text since they could not be read. */
  failed: readonly string[];
}

/** So many blocks at the head and foot of a page may be those of every page. */
const edge = 12;
/** So many blocks at the end of one page may stand again at the start of the next. */
const overlap = 3;

/**
 * Joins the safe HTML of a page to that of the pages before it. Of what stands at the head of every page the first stays, of what
 * stands at the foot the last.
 * @returns `null`: the page says nothing that the pages before it do not.
 */
export function joinPages(before: string, page: string, context: JoinContext): string | null {
  const [joined, part] = [parseSafely(before, context.url), parseSafely(page, context.url)];
  const blocks = blocksOf(part);
  const own = blocksOf(joined).filter((block) => !isNamed(block, context.failed));
  const fresh = withoutHead(blocks, own, context);
  const [rest, kept] = [withoutMarks(fresh), withoutMarks(own)];
  const tail = countTail(kept, rest);
  if (rest.length === tail) return null;
  const stays = new Set(rest);
  dropAll(blocks.filter((block) => !stays.has(block)));
  dropAll(own.slice(kept.length - tail));
  shiftFootnotes(part, joined);
  for (const child of part.childNodes) joined.appendChild(child);
  return serialize(joined);
}

/** The blocks of a page in order: what boxes hold, without the boxes and the notes. */
function blocksOf(root: LightElement, blocks: LightNode[] = []): LightNode[] {
  for (const node of root.childNodes) {
    if (node.nodeType === 3) {
      if (node.nodeValue.trim() !== '') blocks.push(node);
    } else if (isBox(node)) blocksOf(node, blocks);
    else if (!node.hasAttribute('data-footnotes')) blocks.push(node);
  }
  return blocks;
}

function isBox(element: LightElement): boolean {
  if (element.localName !== 'div' || element.hasAttribute('data-footnotes')) return false;
  return element.childNodes.every((node) =>
    node.nodeType === 1 ? isBlock(node) : node.nodeValue.trim() === '',
  );
}

const inline = new Set(
  'a abbr b bdi bdo br cite code del em i img ins kbd mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);

function isBlock({ localName }: LightElement): boolean {
  return !inline.has(localName);
}

/** A page without what its head says again: headline, byline, lead, the last lines of the page before. */
function withoutHead(
  blocks: readonly LightNode[],
  own: readonly LightNode[],
  { title, byline }: JoinContext,
): LightNode[] {
  const known = new Set([...own.slice(0, edge), ...own.slice(-overlap)].map(keyOf));
  known.add(squash(title)).add(squash(byline ?? ''));
  const isKnown = (block: LightNode): boolean =>
    isMark(block) || known.has(keyOf(block)) || squash(withoutPageMark(textOf(block))) === squash(title);
  const start = blocks.findIndex((block) => !isKnown(block));
  return start === -1 ? [] : blocks.slice(start);
}

function withoutMarks(blocks: readonly LightNode[]): LightNode[] {
  return blocks.slice(0, blocks.findLastIndex((block) => !isMark(block)) + 1);
}

/** How many of the last blocks of two pages are the same. */
function countTail(own: readonly LightNode[], part: readonly LightNode[]): number {
  let count = 0;
  const most = Math.min(edge, own.length, part.length);
  for (; count < most; count += 1) {
    const [one, other] = [own.at(-1 - count), part.at(-1 - count)];
    if (one === undefined || other === undefined || keyOf(one) !== keyOf(other)) break;
  }
  return count;
}

function isMark(block: LightNode): boolean {
  if (block.nodeType === 1 && block.localName === 'hr') return true;
  return picturesOf(block) === '' && isPageMark(textOf(block));
}

/** A short line with a link to a page that could not be read is ours. */
function isNamed(block: LightNode, failed: readonly string[]): boolean {
  if (block.nodeType === 3 || failed.length === 0) return false;
  return findAllIn(block, 'a').some((link) => failed.includes(link.getAttribute('href') ?? ''));
}

function keyOf(block: LightNode): string {
  return `${squash(textOf(block))} ${picturesOf(block)}`.trim();
}

function picturesOf(block: LightNode): string {
  if (block.nodeType === 3) return '';
  const pictures = block.localName === 'img' ? [block] : findAllIn(block, 'img');
  return pictures.map((picture) => picture.getAttribute('src') ?? '').join(' ');
}

function textOf(node: LightNode): string {
  return node.nodeType === 3 ? node.nodeValue : node.textContent;
}

function squash(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function dropAll(nodes: readonly LightNode[]): void {
  for (const node of nodes) {
    if (node.nodeType === 1) node.remove();
    else node.nodeValue = '';
  }
}
