import { makeDefinitionFinder } from '../../sanitize/footnotes/definition';
import { indexPage, readFragment } from '../../sanitize/footnotes/page-index';
import { findReferences } from '../../sanitize/footnotes/reference';
import { eachText } from '../each-text';
import { inside, type PageBlocks } from './page-blocks';

/**
 * Marks the blocks of notes that the content's own text refers to: nothing looks less like an article than a list of sources, and
 * a text whose numbers lead nowhere is broken. They are told by the code that makes the Markdown's footnotes, and more strictly.
 */
export function markNotes({ blocks, indexOf }: PageBlocks, content: Element): void {
  const links = Array.from(content.getElementsByTagName('a')).filter(
    (link) => readFragment(link, null) !== null,
  );
  if (links.length === 0) return;
  const page = indexPage(content);
  const references = findReferences(links, page, null).filter(({ isLikely }) => isLikely);
  const targets = new Set(references.map(({ target }) => target));
  const notes = new Set(references.map(makeDefinitionFinder(page, targets)));
  for (const note of notes) {
    if (note === null || !isNote(note)) continue;
    eachText(note, (node) => {
      const block = blocks[indexOf.get(node) ?? -1];
      if (block !== undefined) block.inside |= inside.note;
    });
  }
}

/** Characters of a note that no rule may cut. */
const longest = 5_000;
const named = /(?:^|\s)(?:foot|end)-?notes?(?:$|\s)/i;
const holders = new Set(['li', 'p', 'dd', 'td', 'tr']);

/** A number may lead to the comments too, or to another part of the page: boxes of any kind, unless they are called notes. */
function isNote(holder: Element): boolean {
  const isHolder = holders.has(holder.localName) || named.test(holder.getAttribute('class') ?? '');
  return isHolder && (holder.textContent ?? '').length <= longest;
}
