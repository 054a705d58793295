import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';

/** A number, in brackets perhaps, and characters of it. */
const number = /^[[(]?\d{1,3}[\])]?$/;
const numberSize = 5;
/** Levels from the link that leads back up to the note, and from the numbers' box up to the text's, at most: pages nest without end. */
const levels = 5;
/** Characters of a note, and of the link in it that leads back; nodes of a note. */
const [longest, longestBack, mostNodes] = [5_000, 12, 500];
/** Characters before or after the link back: brackets, a space. */
const besideBack = 3;
/** Characters of what else may stand in the box of the notes: their heading. */
const headingSize = 40;
/** What no note is put into. */
const parts = /^(?:blockquote|li|ul|ol|t[dhr]|tbody|table|figure|dd|dl|aside|p)$/;

const listName = /^[ou]l$/;

/** A number of the text, and its note. */
interface FarNote {
  link: Element;
  note: Element;
}

/**
 * Brings notes to the text that refers to them, where they stand in a box of their own outside of all boxes around it: Readability
 * takes the box of the text, and its numbers would lead nowhere. All of them come or none, and only from a box that holds nothing but
 * notes and a heading. They are told by leading back: the note of a number comes after it, and begins or ends with a link to that very
 * number. Where none does, the items of a numbered list are notes if each has its very number in the text before it, set as the
 * number of a note is: what a sentence says of its steps is not.
 */
export function bringFarNotes(body: Element): void {
  const back = findNotes(body);
  const found = back.length > 0 ? back : findCounted(body);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return;
  const notes = new Set(found.map(({ note }) => note));
  const holder = first.note.parentElement;
  if (holder === null || !isOfNotes(holder, notes)) return;
  const text = textAround(first.link, last.link, holder);
  if (text === null) return;
  const isList = listName.test(holder.localName);
  // One called "footnotes" is none of a text's to Readability.
  if (isList) holder.removeAttribute('class');
  for (const part of isList ? [holder] : [...notes].map(takeNote)) text.appendChild(part);
}

/** The numbers that have a note, in the page's order. */
function findNotes(body: Element): FarNote[] {
  if (findFirst(body, 'p a[id][href^="#"]') === null) return [];
  const links = Array.from(body.querySelectorAll('a[href^="#"]'));
  const places = new Map<string, number>();
  links.forEach((link, at) => {
    const target = link.getAttribute('href') ?? '';
    if (!places.has(target)) places.set(target, at);
  });
  const found: FarNote[] = [];
  links.forEach((link, at) => {
    const id = link.getAttribute('id') ?? '';
    const place = id === '' ? -1 : (places.get(`#${id}`) ?? -1);
    const back = links[place];
    // A note leads to its number as that leads to it: what stands first is the number.
    if (back === undefined || place <= at || link.closest('p') === null) return;
    if (!number.test(readShortText(link, numberSize) ?? '')) return;
    const note = noteOf(link, back);
    if (note !== null) found.push({ link, note });
  });
  return found;
}

/** Items, at least, of a list that is not called notes. */
const fewestCounted = 2;
const noteName = /(?:^|[\s_-])(?:foot|end)?-?notes?(?:$|[\s_-])/i;

/** The numbers that lead to the items of one list, in its order, none of which is without. */
function findCounted(body: Element): FarNote[] {
  if (findFirst(body, 'ol > li[id]') === null) return [];
  const numbers = new Map<string, Element>();
  for (const link of Array.from(body.querySelectorAll('p a[href^="#"]'))) {
    const text = readShortText(link, numberSize) ?? '';
    const key = `${link.getAttribute('href') ?? ''} ${text.replace(/\D/g, '')}`;
    if (number.test(text) && !numbers.has(key)) numbers.set(key, link);
  }
  if (numbers.size === 0) return [];
  for (const list of new Set(
    Array.from(body.querySelectorAll('ol > li[id]'), (item) => item.parentElement),
  )) {
    const items = Array.from(list?.children ?? []);
    const found = items.flatMap((note, at): FarNote[] => {
      const link = numbers.get(`#${note.getAttribute('id') ?? ''} ${at + 1}`);
      return link === undefined || !isBefore(link, note) || !isText(note) ? [] : [{ link, note }];
    });
    if (found.length !== items.length) continue;
    const isCalled = noteName.test(list?.getAttribute('class') ?? '');
    if (isCalled || (found.length >= fewestCounted && found.every(({ link }) => isSign(link)))) return found;
  }
  return [];
}

/**
 * The end of words that the number of a note is set to without a space: a letter of a script that parts its words, or a mark that
 * closes a sentence or a part of one; and brackets. What words without spaces, dashes, slashes, colons and signs of numbers lead to
 * may be a step.
 */
const glued =
  /[a-z\d\u00c0-\u0dff\u10a0-\u10ff\u1200-\u139f\u1e00-\u1fff.,;!?…%"'’”“»)\]。！？」』]\(?$|\[$/i;

/** Whether a number is set as that of a note: raised, in square brackets, or right behind a word, in round ones perhaps. */
function isSign(link: Element): boolean {
  if (link.closest('sup') !== null || findFirst(link, 'sup') !== null) return true;
  const bracket = /^[[(]/.exec(readShortText(link, numberSize) ?? '')?.[0] ?? '';
  return glued.test(endBefore(link) + bracket);
}

/** The end, two characters at least, of what stands before a link in its part of the text; fewer: there are no more. */
function endBefore(link: Element): string {
  let end = '';
  for (let at: Element | null = link; at !== null && !parts.test(at.localName); at = at.parentElement)
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (before.nodeType !== 8) end = (before.textContent ?? '') + end;
      if (end.length > 1) return end;
    }
  return end;
}

/** Whether a link stands before a note: in tables of contents it stands in what it counts. */
function isBefore(link: Element, note: Element): boolean {
  return (link.compareDocumentPosition(note) & 4) !== 0 && !note.contains(link);
}

function isText(note: Element): boolean {
  const text = readShortText(note, longest, mostNodes) ?? '';
  return text !== '' && findFirst(note, 'h1, h2, h3, h4, h5, h6') === null;
}

function noteOf(link: Element, back: Element): Element | null {
  const id = (link.getAttribute('href') ?? '').slice(1);
  let note: Element | null = back;
  for (let level = 0; note !== null && level < levels; level++) {
    if (note.getAttribute('id') === id) return isNote(note, back) && !note.contains(link) ? note : null;
    note = note.parentElement;
  }
  return null;
}

/** Whether an element is of a note's kind and size, and the link back is the first or the last of it. */
function isNote(note: Element, back: Element): boolean {
  if (!/^(?:li|p|div)$/.test(note.localName)) return false;
  const sign = readShortText(back, longestBack) ?? '';
  const text = readShortText(note, longest, mostNodes) ?? '';
  if (sign === '' || text === '' || findFirst(note, 'h1, h2, h3, h4, h5, h6') !== null) return false;
  const after = text.length - text.lastIndexOf(sign) - sign.length;
  return text.indexOf(sign) <= besideBack || after <= besideBack;
}

/** Whether a box holds all notes, and nothing else but a heading. */
function isOfNotes(holder: Element, notes: ReadonlySet<Element>): boolean {
  const isList = listName.test(holder.localName);
  let count = 0;
  for (const node of Array.from(holder.childNodes)) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return false;
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (notes.has(child) && (child.localName === 'li') === isList) count++;
    else if (!/^(?:h[1-6]|hr|br)$/.test(child.localName) || readShortText(child, headingSize) === null)
      return false;
  }
  return count === notes.size;
}

/** The innermost box that holds all numbers, and more paragraphs than stand between it and the notes; null: there is none. */
function textAround(first: Element, last: Element, notes: Element): Element | null {
  const aroundLast = new Set(boxesAround(last));
  const aroundNotes = new Set([notes, ...boxesAround(notes)]);
  const aroundFirst = boxesAround(first);
  const outermost = aroundFirst.findLastIndex((one) => parts.test(one.localName));
  const start = aroundFirst.findIndex((one, at) => at > outermost && aroundLast.has(one));
  const end = aroundFirst.findIndex((one) => aroundNotes.has(one));
  if (start < 0 || end < start) return null;
  const boxes = aroundFirst.slice(start, Math.min(end, start + levels));
  return boxes.find((box) => countParagraphs(box) >= countBetween(box, notes, aroundNotes)) ?? null;
}

function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = element.parentElement; box !== null; box = box.parentElement) boxes.push(box);
  return boxes;
}

function countParagraphs(box: Element): number {
  return box.getElementsByTagName('p').length + Number(box.localName === 'p');
}

/** Paragraphs behind a box and before the notes. `aroundNotes`: the notes' box too. */
function countBetween(box: Element, notes: Element, aroundNotes: ReadonlySet<Element>): number {
  let count = 0;
  let one: Element | null = box;
  for (; one !== null && !aroundNotes.has(one); one = one.parentElement) {
    let next = one.nextElementSibling;
    for (; next !== null && !aroundNotes.has(next); next = next.nextElementSibling)
      count += countParagraphs(next);
  }
  for (let at: Element | null = notes; at !== null && at.parentElement !== one; at = at.parentElement) {
    let before = at.previousElementSibling;
    for (; before !== null; before = before.previousElementSibling) count += countParagraphs(before);
  }
  return count;
}

/** The only paragraph of a note's box, which takes over its name; else the box: one with a link in it is no text to Readability. */
function takeNote(note: Element): Element {
  const [first, second] = Array.from(note.children);
  const isOnly = first?.localName === 'p' && second === undefined && first.getAttribute('id') === null;
  const hasText = Array.from(note.childNodes).some(
    (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
  );
  if (!isOnly || hasText) return note;
  first.setAttribute('id', note.getAttribute('id') ?? '');
  note.remove();
  return first;
}
