import type { PageHints } from '../page-hints';
import { joinIcon } from './join-icon';
import { mentionsKind } from './kinds';
import { isMarkedTitle, markCallouts, markedKind } from './mark';

/**
 * Brings the callouts of a parsed page into one form: `<blockquote data-callout="note">`, its title, where it has one, as
 * `<p data-callout-title>` before the rest. Reads GitHub's alerts, Obsidian's callouts and the admonitions of documentation
 * programs. Changes the tree in place; a second run changes nothing.
 */
export function gatherCallouts(root: Element): void {
  markCallouts(root);
  for (const box of Array.from(root.querySelectorAll('[type^="callout-"]'))) {
    const kind = markedKind(box);
    if (box.parentElement?.closest('blockquote[data-callout]')) box.removeAttribute('type');
    else if (kind !== null) writeCallout(box, kind);
  }
}

/** Whether some class of a page, or a mark, may be that of a callout: the boxes without a kind are all named after what they are. */
export function mayHaveCallouts(hints: PageHints): boolean {
  return (
    /callout|admonition|alert|custom-block|starlight-aside|notecard|confluence|hint/.test(hints.names) ||
    mentionsKind(hints.names)
  );
}

function writeCallout(box: Element, kind: string): void {
  const page = box.ownerDocument;
  const quote = page.createElement('blockquote');
  quote.setAttribute('data-callout', kind);
  const title = Array.from(box.querySelectorAll('[type="callout-title"]')).find(isMarkedTitle);
  const kept = box.getAttribute('summary') ?? '';
  const first = title ?? firstThatSays(kept, box);
  if (first !== null) quote.appendChild(takeTitle(first, box));
  else if (kept !== '') quote.appendChild(makeTitle(page)).textContent = kept;
  for (const part of contentOf(box)) quote.appendChild(part);
  joinIcon(quote);
  box.replaceWith(quote);
}

/** The title whose mark is gone: the first part of a box, which says what the box remembers as its title. */
function firstThatSays(words: string, box: Element): Element | null {
  const first = box.firstElementChild;
  const isFirst = first !== null && (first.previousSibling?.textContent ?? '').trim() === '';
  return isFirst && words !== '' && (first.textContent ?? '').replace(/\s+/g, ' ').trim() === words
    ? first
    : null;
}

function makeTitle(page: Document): Element {
  const paragraph = page.createElement('p');
  paragraph.setAttribute('data-callout-title', '');
  return paragraph;
}

/** The title as a paragraph of its own; the boxes that held nothing else go with it. */
function takeTitle(title: Element, box: Element): Element {
  const paragraph = makeTitle(title.ownerDocument);
  for (const part of Array.from(title.childNodes)) paragraph.appendChild(part);
  let emptied: Element = title;
  for (
    let parent = emptied.parentElement;
    parent !== null && parent !== box;
    parent = emptied.parentElement
  ) {
    if ((parent.textContent ?? '').trim() !== '') break;
    emptied = parent;
  }
  emptied.remove();
  return paragraph;
}

/** Asciidoctor lays a callout out as a table of one row: the icon's cell is empty by now. */
function contentOf(box: Element): Node[] {
  const only = box.children.length === 1 ? box.firstElementChild : null;
  const cells = only?.localName === 'table' ? Array.from(only.querySelectorAll('td')) : [];
  const filled = cells.filter((cell) => (cell.textContent ?? '').trim() !== '');
  const holder = cells.length > 0 && cells.length <= 2 && filled.length === 1 ? (filled[0] ?? box) : box;
  return Array.from(holder.childNodes);
}
