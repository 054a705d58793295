/** A note that stands in the text itself, where a style sheet moves it to the margin or a click unfolds it. */
const inlineNote =
  /(?:^|[\s_-])(?:side-?note|margin-?note|footnote-?(?:__)?-?(?:note|text|content|body|tooltip)|inline-?footnote|ltx_note_content)(?:$|\s)/i;
const container = 'p,li,dd,td,h1,h2,h3,h4,h5,h6';
const markers = new Set('label sup a button input span'.split(' '));

const mark = 'sidenote';
/** What may be called one: names are read of those alone. */
const candidates = `span[class*="note" i],small[class*="note" i],aside[class*="note" i],[type="${mark}"]`;

/** Whether some class of a page, or a mark, may be that of a note in the text. `names`: in lower case. */
export function mayHaveSidenotes(names: string): boolean {
  return /note/.test(names);
}

/** Marks the notes in a page's text by the attribute `type`, which lives longer than the classes that say so. */
export function markSidenotes(root: Element): void {
  for (const { note } of findSidenotes(root)) note.setAttribute('type', mark);
}

/** A note in the text: its words, and the marks before it that stand for it. */
export interface Sidenote {
  note: Element;
  marks: Element[];
}

/** Finds notes in the text: Tufte's sidenotes and margin notes, footnotes that unfold. */
export function findSidenotes(root: Element): Sidenote[] {
  const found: Sidenote[] = [];
  const notes = new Set<Element>();
  for (const note of Array.from(root.querySelectorAll(candidates))) {
    const isMarked = note.getAttribute('type') === mark;
    if (!isMarked && !inlineNote.test(note.getAttribute('class') ?? '')) continue;
    const text = (note.textContent ?? '').trim();
    const holder = note.parentElement?.closest(container) ?? null;
    if (text.length < 2 || holder === null || isInside(note, notes)) continue;
    notes.add(note);
    const marks = findMarks(widen(note));
    found.push({ note, marks: [...marks, ...findLabels(note, marks)] });
  }
  return found;
}

function isInside(element: Element, notes: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (notes.has(parent)) return true;
  }
  return false;
}

/** The outermost box that holds nothing but a note and the marks before it. */
function widen(note: Element): Element {
  let whole = note;
  for (let parent = whole.parentElement; parent?.localName === 'span'; parent = whole.parentElement) {
    if (whole.previousSibling !== null || whole.nextSibling !== null) break;
    whole = parent;
  }
  return whole;
}

/** What a note begins with of what stands right before it already. */
function findLabels(note: Element, marks: readonly Element[]): Element[] {
  const said = new Set(marks.map((each) => (each.textContent ?? '').trim()).filter((text) => text !== ''));
  const labels: Element[] = [];
  for (let node = note.firstChild; node?.nodeType === 1; node = node.nextSibling) {
    if (!isMark(node) || !said.has((node.textContent ?? '').trim())) break;
    labels.push(node as Element);
  }
  return labels.length < note.childNodes.length ? labels : [];
}

/** Labels, check boxes and raised numbers right before the note. */
function findMarks(note: Element): Element[] {
  const marks: Element[] = [];
  let before = note.previousSibling;
  while (before !== null) {
    const isSpace = before.nodeType === 3 && (before.nodeValue ?? '').trim() === '';
    if (!isSpace && !isMark(before)) break;
    if (!isSpace) marks.push(before as Element);
    before = before.previousSibling;
  }
  return marks;
}

function isMark(node: Node): boolean {
  if (node.nodeType !== 1 || !markers.has((node as Element).localName)) return false;
  const element = node as Element;
  const text = (element.textContent ?? '').trim();
  const isControl =
    element.localName === 'label' || element.localName === 'input' || element.localName === 'button';
  if (isControl) return text.length <= 3;
  return /^[[(]?(?:\d{1,3}|[*†‡§⊕])?[\])]?$/u.test(text) && (text !== '' || element.hasAttribute('class'));
}
