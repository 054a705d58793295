import { headings } from '../headings';
import type { Flavour } from '../flavours';
import type { LightElement } from '../../light-tree';

/** What ends a paragraph before it without a blank line. */
const interrupting = new Set(['pre', 'blockquote', 'hr', ...headings]);
/** What a line of text after it is not taken into. */
const closed = new Set(['pre', 'hr', ...headings]);

/** Whether two blocks of an item follow each other that would be read otherwise without a blank line between them. */
export function needsBlankLine(item: LightElement, flavour: Flavour): boolean {
  let before: LightElement | null = null;
  for (let block = item.firstElementChild; block !== null; block = block.nextElementSibling) {
    if (before !== null && !mayFollow(before, block, flavour)) return true;
    before = block;
  }
  return false;
}

function mayFollow(before: LightElement, block: LightElement, flavour: Flavour): boolean {
  const name = block.localName;
  if (before.localName === 'html-block' || isFormula(before) || isFormula(block)) return false;
  if (!beginsWithOne(block)) return false;
  if (isList(block)) return true;
  if (!flavour.hasTightBlocks) return false;
  if (name === 'p') return closed.has(before.localName);
  // Right after text of a tight item micromark joins the first two lines of code.
  if (name === 'pre' && block.textContent.trim().includes('\n')) return false;
  return interrupting.has(name) && !(name === 'blockquote' && before.localName === name);
}

/**
 * A numbered list ends a paragraph before it only when it begins with one (CommonMark 0.31, §5.3); to micromark also one that an
 * item or a quote begins with.
 */
function beginsWithOne(block: LightElement): boolean {
  let first: LightElement | null | undefined = block;
  while (first && (isList(first) || first.localName === 'blockquote')) {
    const item: LightElement | null = isList(first) ? first.firstElementChild : first;
    if ((item?.getAttribute('data-number') ?? '1') !== '1') return false;
    first = item?.firstElementChild;
  }
  return true;
}

function isList(block: LightElement): boolean {
  return block.localName === 'ul' || block.localName === 'ol';
}

function isFormula(block: LightElement): boolean {
  return block.localName === 'pre' && block.getAttribute('class') === 'language-math';
}
