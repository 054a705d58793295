import { ClipError } from '../model';
import { type BlockView, viewBlocks } from './blocks/features';
import { measureKept, sumKept } from './blocks/kept-shares';
import { markNotes } from './blocks/notes';
import { inside, type PageBlocks } from './blocks/page-blocks';
import { readBlocks } from './blocks/read-blocks';
import { readTexts } from './blocks/read-texts';
import { isParagraph, surround } from './blocks/surroundings';
import { enoughOf, isEnough, usuallyEnough } from './enough';
import { findNextArticle } from './next-article';
import { findHeadline, findStory, type Story } from './story-below';
import { findContent } from './readability';
import { replaceBody } from './replace-body';

/** What was found in a page: the article's content, and every block of the page as seen from it. */
export interface FoundBody {
  content: Element;
  page: PageBlocks;
  views: BlockView[];
}

/** Letters in paragraphs from which on Readability finds enough at once: those of half of all articles. */
const longText = 4_000;

/** What is found in a story holds one part of so many of it at least, or is none of it. */
const leastHeld = 4;

/** What a body is found with. */
export interface FindRequest {
  title: string;
  /** The page's address. */
  url: string;
  /** Makes the copy's body anew. */
  copyAgain: () => Element;
}

/**
 * Finds the article in a prepared copy, which it uses up, and remembers where in the page each of its texts stood.
 * @param copyAgain Makes the copy's body anew, for the rare long page on which Readability finds too little at once: of others a
 * clone is kept, which takes a hundredth of the time.
 * @throws ClipError `article-missing`.
 */
export function findBody(copy: Document, { title, url, copyAgain }: FindRequest): FoundBody {
  const page = readBlocks(copy.body);
  const at = findHeadline(page, title);
  const next = findNextArticle(page, at, url);
  if (next >= 0) {
    for (const block of page.blocks.slice(next)) block.inside |= inside.foreign;
    cutAt(copy.body, page, next);
  }
  let spare = isLong(page) ? null : (copy.body.cloneNode(true) as Element);
  const restore = (): Element => (spare ??= copyAnew());
  const copyAnew = (): Element => {
    const fresh = copyAgain();
    if (next >= 0) {
      recognize(fresh, page);
      cutAt(fresh, page, next);
    }
    return fresh;
  };
  const usual = usuallyEnough(page);
  const enough = enoughOf(page, at, url, usual);
  const find = (again: () => Element, first = 0, { characters } = usual): Element =>
    findContent(copy, {
      title,
      enough: characters,
      restore: again,
      noteRestored: (body) => recognize(body, page, first),
    });
  let content = find(restore, 0, enough);
  let kept = measureKept(page, content);
  if (!isEnough(page, kept, enough)) {
    replaceBody(copy.body, restore());
    recognize(copy.body, page);
    content = find(restore);
    kept = measureKept(page, content);
  }
  const story = findStory(page, kept, content, at);
  if (story !== null) {
    narrow(copy.body, restore(), page, story);
    const part = copy.body.cloneNode(true) as Element;
    const other = orElse(() => find(() => part, story.first), content);
    const keptOther = measureKept(page, other);
    if (sumKept(page, keptOther) * leastHeld >= story.prose) [content, kept] = [other, keptOther];
  }
  markNotes(page, content);
  return { content, page, views: viewBlocks(surround(page, kept)) };
}

function isLong({ blocks }: PageBlocks): boolean {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? block.size : 0), 0) >= longText;
}

/** A fresh copy has the same texts in the same order: they stand for the blocks of the first. `first`: the block that it begins with. */
function recognize(fresh: Element, { blocks, indexOf }: PageBlocks, first = 0): Text[] {
  const texts = readTexts(fresh);
  let at = 0;
  for (let index = first; index < blocks.length; index++) {
    for (let left = blocks[index]?.nodes.length ?? 0; left > 0; left--) {
      const text = texts[at++];
      if (text !== undefined) indexOf.set(text, index);
    }
  }
  return texts;
}

/** Makes a body hold what a fresh one does, and of that only some blocks, in the innermost element around them. */
function narrow(body: Element, fresh: Element, page: PageBlocks, { first, last }: Story): void {
  replaceBody(body, fresh);
  const wanted: Text[] = [];
  for (const text of recognize(body, page)) {
    const index = page.indexOf.get(text) ?? -1;
    if (index > last) {
      cutFrom(text, body);
      break;
    }
    if (index >= first) wanted.push(text);
    else text.remove();
  }
  const end = wanted.at(-1) ?? null;
  let part: Element | null = wanted[0]?.parentElement ?? null;
  while (part !== null && !part.contains(end)) part = part.parentElement;
  if (part === null || part === body) return;
  while (body.firstChild !== null) body.firstChild.remove();
  body.appendChild(part);
}

/** Removes a node and all that comes after it, pictures too. */
function cutFrom(first: ChildNode, body: Element): void {
  for (let node: Node = first; node !== body && node.parentNode !== null; node = node.parentNode)
    while (node.nextSibling !== null) node.parentNode.removeChild(node.nextSibling);
  first.remove();
}

/** Cuts another article off, and all below it. `index`: of the block it begins with. */
function cutAt(body: Element, { indexOf }: PageBlocks, index: number): void {
  const first = readTexts(body).find((text) => indexOf.get(text) === index);
  if (first === undefined) return;
  let start: ChildNode = first;
  // Its box can begin with a picture.
  while (start.parentElement !== null && start.parentElement !== body && !hasTextBefore(start))
    start = start.parentElement;
  cutFrom(start, body);
}

function hasTextBefore(node: ChildNode): boolean {
  let before = node.previousSibling;
  while (before !== null && (before.textContent ?? '').trim() === '') before = before.previousSibling;
  return before !== null;
}

/** What is found, or what was found before where there is nothing. */
function orElse(find: () => Element, before: Element): Element {
  try {
    return find();
  } catch (error) {
    if (error instanceof ClipError && error.code === 'article-missing') return before;
    throw error;
  }
}
