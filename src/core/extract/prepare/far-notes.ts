/** A number, in brackets perhaps. */
const number = /^[[(]?\d{1,3}[\])]?$/;
/** Levels from the link that leads back up to the note, at most: pages nest without end. */
const levels = 5;

/**
 * Brings notes to the text that refers to them, where they stand outside of all boxes around it: Readability takes the box of the
 * text, and its numbers would lead nowhere. They are told by leading back: the note of a number links to that very number.
 */
export function bringFarNotes(body: Element): void {
  const numbers = Array.from(body.querySelectorAll('p a[id][href^="#"]')).filter((link) =>
    number.test((link.textContent ?? '').trim()),
  );
  if (numbers.length === 0) return;
  const links = new Map(
    Array.from(body.querySelectorAll('a[href^="#"]'), (link) => [link.getAttribute('href'), link]),
  );
  const notes = new Map<Element, Element>();
  for (const link of numbers) {
    const note = noteOf(link, links.get(`#${link.getAttribute('id') ?? ''}`));
    if (note !== null) notes.set(link, note);
  }
  const text = boxAround([...notes.keys()]);
  if (text === null || text.localName === 'body') return;
  const far = new Set([...notes.values()].filter((note) => !text.contains(note)));
  for (const note of far) {
    if (text.contains(note)) continue;
    const part = note.localName === 'li' ? listOf(note, far) : paragraphOf(note);
    if (part !== null && !part.contains(text)) text.appendChild(part);
  }
}

function noteOf(link: Element, back: Element | undefined): Element | null {
  const id = (link.getAttribute('href') ?? '').slice(1);
  let note: Element | null = back ?? null;
  for (let level = 0; note !== null && level < levels; level++) {
    if (note.getAttribute('id') === id) return note === back || note.contains(link) ? null : note;
    note = note.parentElement;
  }
  return null;
}

/** The innermost box that holds the paragraphs of all numbers. */
function boxAround(numbers: readonly Element[]): Element | null {
  let box = numbers[0]?.closest('p')?.parentElement ?? null;
  while (box !== null && !numbers.every((link) => box?.contains(link))) box = box.parentElement;
  return box;
}

/** The list of a note, where all its items are notes, without a name: one called "footnotes" is none of a text's to Readability. */
function listOf(note: Element, notes: ReadonlySet<Element>): Element | null {
  const list = note.parentElement;
  if (list === null || !Array.from(list.children).every((item) => notes.has(item))) return null;
  list.removeAttribute('class');
  return list;
}

/** The only paragraph of a note's box, which takes over its name; else the box: one with a link in it is no text to Readability. */
function paragraphOf(note: Element): Element {
  const [first, second] = Array.from(note.children);
  if (note.localName !== 'div' || first?.localName !== 'p' || second !== undefined) return note;
  first.setAttribute('id', note.getAttribute('id') ?? '');
  return first;
}
