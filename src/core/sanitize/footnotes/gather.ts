import { hasText, isWithin } from '../tree';
import { collectOrigins, dropBacklinks, isBacklink } from './backlinks';
import { makeDefinitionFinder } from './definition';
import { stripLabel } from './label';
import type { PageHints } from '../page-hints';
import { indexPage, type PageIndex } from './page-index';
import { findReferences, type Reference } from './reference';
import { findSidenotes, mayHaveSidenotes } from './sidenotes';
import { writeNotes, type Note } from './write-notes';

/**
 * Brings the footnotes of a parsed page into one form, the one that GitHub writes: references `<sup><a href="#fn-1"
 * data-footnote-ref>`, and at the end `<div data-footnotes><ol><li id="fn-1">`. Reads the forms of Pandoc, GitHub, Wikipedia,
 * Substack, WordPress, Word, anchors by name, and notes that stand in the text. Changes the tree in place; a second run changes
 * nothing. `baseUrl`: the page's address; links to it with a fragment are links to a place in it.
 */
export function gatherFootnotes(root: Element, baseUrl: string): void {
  const base = URL.canParse(baseUrl) ? baseUrl : null;
  const links = Array.from(root.getElementsByTagName('a')).filter(mayBeReference);
  const sidenotes = findSidenotes(root);
  if (links.length === 0 && sidenotes.length === 0) return;
  const page = indexPage(root);
  const references = findReferences(links, page, base);
  const notes = findNotes(references, page, base);
  for (const { note, marks } of sidenotes) {
    if (isFree(note, notes)) notes.push({ definition: note, references: [], marks, more: [] });
  }
  const origins = collectOrigins(references);
  for (const note of notes) {
    if (isGathered(note.definition)) continue;
    dropBacklinks(note.definition, origins, page, base);
    stripLabel(
      note.definition,
      note.references.map(({ link }) => link.textContent ?? ''),
    );
  }
  writeNotes(
    root,
    notes.filter(({ definition }) => hasText(definition)),
    page,
  );
}

/** Whether a page may have footnotes: links to a place in it, or notes in its text. */
export function mayHaveFootnotes({ names, hasPlaces }: PageHints): boolean {
  return hasPlaces || mayHaveSidenotes(names);
}

/** A note that was gathered before has no label any more: what looks like one is its own. */
function isGathered(definition: Element): boolean {
  return (
    definition.parentElement?.parentElement?.hasAttribute('data-footnotes') === true &&
    definition.id.startsWith('fn-')
  );
}

function mayBeReference(link: Element): boolean {
  return (link.getAttribute('href') ?? '').includes('#');
}

/** The notes that references lead to, each once, with all of its references. */
function findNotes(references: readonly Reference[], page: PageIndex, baseUrl: string | null): Note[] {
  const targets = new Set(references.map(({ target }) => target));
  const findDefinition = makeDefinitionFinder(page, targets);
  const origins = collectOrigins(references);
  const notes = new Map<Element, Note>();
  for (const reference of references) {
    const definition = findDefinition(reference);
    if (definition === null) continue;
    const leadsBack = (): boolean =>
      Array.from(definition.querySelectorAll('a')).some((link) => isBacklink(link, origins, page, baseUrl));
    if (!reference.isLikely && !leadsBack()) continue;
    const note = notes.get(definition) ?? { definition, references: [], marks: [], more: [] };
    note.references.push(reference);
    notes.set(definition, note);
  }
  return withoutNested([...notes.values()]);
}

/** A note in a note of several parts belongs to the outer one. */
function withoutNested(notes: readonly Note[]): Note[] {
  const definitions = new Set(notes.map(({ definition }) => definition));
  return notes.filter(({ definition }) => {
    for (let parent = definition.parentElement; parent !== null; parent = parent.parentElement) {
      if (definitions.has(parent)) return false;
    }
    return true;
  });
}

function isFree(element: Element, notes: readonly Note[]): boolean {
  return notes.every(({ definition }) => !isWithin(element, definition) && !isWithin(definition, element));
}
