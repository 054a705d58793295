import { findFirst } from '../../find-first';
import { hasText } from '../tree';
import { isEmptyAnchor } from './empty-anchor';
import { isNoteLabel } from './label';
import type { PageIndex } from './page-index';
import type { Reference } from './reference';

/** A note: the element that holds its words, and what refers to it. */
export interface Note {
  definition: Element;
  references: Reference[];
  /** Of a note in the text: the marks that stand for it right before. */
  marks: Element[];
  /** Paragraphs after the definition that belong to it. */
  more: Element[];
}

/** Writes notes in the order of their first references: signs in the text, a list at the end of the page. */
export function writeNotes(root: Element, notes: readonly Note[], page: PageIndex): void {
  if (notes.length === 0) return;
  const ordered = [...notes].sort((one, other) => placeOf(one, page) - placeOf(other, page));
  const made = root.ownerDocument;
  const list = made.createElement('ol');
  addContinuations(notes);
  const parents = new Set<Element>();
  ordered.forEach((note, index) => {
    const number = index + 1;
    writeReferences(note, number);
    if (note.definition.parentElement !== null) parents.add(note.definition.parentElement);
    list.appendChild(moveDefinition(note, number));
  });
  for (const parent of parents) dropEmptied(parent);
  dropLineAbove(root);
  const box = made.createElement('div');
  box.setAttribute('data-footnotes', '');
  box.appendChild(list);
  root.appendChild(box);
}

function placeOf({ definition, references }: Note, page: PageIndex): number {
  return page.order.get(references[0]?.link ?? definition) ?? 0;
}

/** Between two notes that stand in one box, paragraphs belong to the first: it has several. */
function addContinuations(notes: readonly Note[]): void {
  const definitions = new Map(notes.map((note) => [note.definition, note]));
  for (const note of notes) {
    if (!/^(?:p|div)$/.test(note.definition.localName) || note.references.length === 0) continue;
    const more: Element[] = [];
    let next = note.definition.nextElementSibling;
    while (next !== null && /^(?:p|ul|ol|pre|blockquote)$/.test(next.localName) && !definitions.has(next)) {
      more.push(next);
      next = next.nextElementSibling;
    }
    if (next !== null && definitions.has(next)) note.more = more;
  }
}

function writeReferences({ definition, references, marks }: Note, number: number): void {
  references.forEach(({ link, host }, index) => {
    const sign = makeSign(link.ownerDocument, number, index);
    unbracket(host);
    if (host === link && !isSign(link)) {
      link.after(sign);
      link.replaceWith(...Array.from(link.childNodes));
    } else host.replaceWith(sign);
    lower(sign);
  });
  if (references.length > 0) return;
  definition.before(makeSign(definition.ownerDocument, number, 0));
  for (const mark of marks) mark.remove();
}

/** Several references may be raised together; each of them is raised by itself now. */
function lower(sign: Element): void {
  const outer = sign.parentElement;
  if (outer?.localName === 'sup') outer.replaceWith(...Array.from(outer.childNodes));
}

/** Words that a page links to a note stay in the text; a label does not. */
function isSign(link: Element): boolean {
  return (link.textContent ?? '').trim().length <= 12;
}

function makeSign(page: Document, number: number, index: number): Element {
  const sign = page.createElement('sup');
  const link = page.createElement('a');
  link.setAttribute('href', `#fn-${number}`);
  link.setAttribute('id', index === 0 ? `fnref-${number}` : `fnref-${number}-${index + 1}`);
  link.setAttribute('data-footnote-ref', '');
  link.textContent = String(number);
  sign.appendChild(link);
  return sign;
}

/** Brackets round a reference are part of it: two of them would be a link to a page in a vault. */
function unbracket(host: Element): void {
  while (host.previousElementSibling !== null && host.previousSibling === host.previousElementSibling) {
    if (!isEmptyAnchor(host.previousElementSibling)) break;
    host.previousElementSibling.remove();
  }
  const before = host.previousSibling;
  const after = host.nextSibling;
  if (before?.nodeType !== 3 || after?.nodeType !== 3) return;
  const opening = /[[【［]$/u.exec((before as Text).data)?.[0];
  if (opening === undefined || !/^[\]】］]/u.test((after as Text).data)) return;
  (before as Text).data = (before as Text).data.slice(0, -1);
  (after as Text).data = (after as Text).data.slice(1);
}

function moveDefinition({ definition, more }: Note, number: number): Element {
  const item = definition.ownerDocument.createElement('li');
  item.setAttribute('id', `fn-${number}`);
  const isParagraph = definition.localName === 'p' && more.length > 0;
  const first = isParagraph ? item.appendChild(definition.ownerDocument.createElement('p')) : item;
  for (const part of partsOf(definition)) first.appendChild(part);
  for (const block of more) item.appendChild(block);
  const term = definition.localName === 'dd' ? definition.previousElementSibling : null;
  if (term?.localName === 'dt' && isNoteLabel(term.textContent ?? '')) term.remove();
  definition.remove();
  return item;
}

/** A row's cells are blocks of their own. */
function partsOf(definition: Element): Node[] {
  if (definition.localName !== 'tr') return Array.from(definition.childNodes);
  return Array.from(definition.children).map((cell) => {
    const box = definition.ownerDocument.createElement('div');
    for (const part of Array.from(cell.childNodes)) box.appendChild(part);
    return box;
  });
}

/** The line above the notes: every reader of footnotes draws its own. */
function dropLineAbove(root: Element): void {
  let last = root.lastChild;
  while (last?.nodeType === 3 && (last.nodeValue ?? '').trim() === '') last = last.previousSibling;
  if (last?.nodeType === 1 && (last as Element).localName === 'hr') (last as Element).remove();
}

/** Drops a box of notes that has no notes left, with the line above them and the heading for screen readers only. */
function dropEmptied(start: Element): void {
  for (let box = start; box.localName !== 'body';) {
    const parent: Element | null = box.parentElement;
    const heading = findFirst(box, '#footnote-label,#footnotes-label,h2.sr-only,h2.visually-hidden');
    if (heading !== null && heading.textContent === box.textContent.trim()) heading.remove();
    if (parent === null || hasText(box) || findFirst(box, 'img,video,iframe,audio') !== null) return;
    box.remove();
    box = parent;
  }
}
