import { readShortText } from './short-text';

/** Letters of scripts with two cases, in which a word does not change its looks in the middle. */
const letter = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ϿЀ-ӿ';
const firstWord = new RegExp(`^[${letter}]+`);
const lastWord = new RegExp(`(?:^|[^${letter}\\d])([${letter}]+)$`);

/** Letters that are words by themselves in some language: one that a blank is missing beside is cut off nothing. */
const wordLetters = /^[aeiouyàáéèêìíóòôúöåæøавийікосуяжбзєη]$/;

/** Characters that are read at an edge: no word is longer. */
const longest = 100;

/**
 * Moves the edge of an emphasis of several words that cuts one letter off a word: the hand slipped, and Markdown can hardly write it.
 * "the *last train*s" is "the *last trains*". What goes on with a capital is a word of its own: "*Appendix A*Text"; so is a letter
 * that can be one: "*El País*y otros".
 */
export function settleEmphasisEdges(content: Element): void {
  for (const element of Array.from(content.querySelectorAll('em, i, strong, b'))) {
    // What is longer has several words.
    const text = readShortText(element, longest);
    if (text !== null && !/\s/.test(text)) continue;
    settleEnd(element);
    settleStart(element);
  }
}

function settleEnd(element: Element): void {
  const [inner, outer] = [deepest(element, 'lastChild'), element.nextSibling];
  if (inner === null || outer?.nodeType !== 3) return;
  const [text, after] = [inner.nodeValue ?? '', outer.nodeValue ?? ''];
  const [inside, outside] = [lastWordOf(text), firstWordOf(after)];
  if (inside === '' || !goesOn(outside)) return;
  if (isCutOff(outside) && !/^\d/.test(after.slice(1, 2))) {
    inner.nodeValue = text + outside;
    outer.nodeValue = after.slice(1);
  } else if (isCutOff(inside) && goesOn(inside)) {
    inner.nodeValue = text.slice(0, -1);
    outer.nodeValue = inside + after;
    dropEmpty(inner, element);
  }
}

function settleStart(element: Element): void {
  const [inner, outer] = [deepest(element, 'firstChild'), element.previousSibling];
  if (inner === null || outer?.nodeType !== 3) return;
  const [text, before] = [inner.nodeValue ?? '', outer.nodeValue ?? ''];
  const [inside, outside] = [firstWordOf(text), lastWordOf(before)];
  if (outside === '' || !goesOn(inside)) return;
  if (isCutOff(outside)) {
    inner.nodeValue = outside + text;
    outer.nodeValue = before.slice(0, -1);
  } else if (isCutOff(inside) || (inside.length === 1 && /^\S\S/.test(text))) {
    // A sign right behind it: no "and".
    inner.nodeValue = text.slice(1);
    outer.nodeValue = before + inside;
    dropEmpty(inner, element);
  }
}

function firstWordOf(text: string): string {
  return firstWord.exec(text.slice(0, longest))?.[0] ?? '';
}

function lastWordOf(text: string): string {
  return lastWord.exec(text.slice(-longest))?.[1] ?? '';
}

/** Whether letters are the end of a word: the first of them is small. */
function goesOn(letters: string): boolean {
  const [first = ''] = letters;
  return first !== first.toUpperCase();
}

/** Whether letters are a single one that is no word. */
function isCutOff(letters: string): boolean {
  return letters.length === 1 && !wordLetters.test(letters.toLowerCase());
}

/** Takes out a text without letters left, and the elements around it that held nothing else. */
function dropEmpty(text: Node, within: Element): void {
  let node = text;
  while (node !== within && node.firstChild === null && (node.nodeValue ?? '') === '') {
    const { parentNode } = node;
    if (parentNode === null) return;
    parentNode.removeChild(node);
    node = parentNode;
  }
}

/** The first or last text in an element. */
function deepest(element: Element, side: 'firstChild' | 'lastChild'): Node | null {
  let node: Node | null = element;
  while (node !== null && node.nodeType === 1) node = node[side];
  return node?.nodeType === 3 ? node : null;
}
