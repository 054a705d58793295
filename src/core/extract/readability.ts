import { ClipError } from '../model';
import { findFirst } from '../find-first';
import { countDense } from './blocks/dense-script';
import { eachText } from './each-text';
import { embedAddress } from './embed-address';
import { keepMarkedAsides } from './keep-asides';
import { hideNames } from './hide-names';
import { keepNamedHeadings } from './named-headings';
import { keepFigures } from './keep-figures';
import { mendForReadability } from './outside-browsers';
import { QuickReadability } from './quick-readability';
import { replaceBody } from './replace-body';

/** What Readability is told of the page beside the copy itself. */
export interface ContentRequest {
  /** Below so many characters Readability tries weaker rules. */
  enough: number;
  /** The title that was found, so that its repetition in the body is recognised. */
  title: string;
  /** Makes the copy's body anew: Readability tries again with weaker rules when it finds too little. */
  restore: () => Element;
  /** Told of each body that is put in the place of the one before. */
  noteRestored?: (body: Element) => void;
}

/**
 * Finds the article's content in an inert copy, which it uses up. Answers Readability's own element, never a string.
 * @throws ClipError `article-missing`.
 */
export function findContent(copy: Document, request: ContentRequest): Element {
  dropMetadata(copy, request.title);
  restoreWithoutParsing(copy, request);
  mendForReadability(copy);
  shield(copy.body);
  const reader = new QuickReadability(copy, {
    charThreshold: request.enough,
    maxElemsToParse: 0,
    keepClasses: true,
    disableJSONLD: true,
    allowedVideoRegex: embedAddress,
  });
  const content = parse(reader, request.title);
  if (content === null || !holdsArticle(content)) throw new ClipError('article-missing');
  // Readability wraps each page of an article of several; we hand it one.
  return findFirst(content, '#readability-page-1') ?? content;
}

/** Brings parts that are the article's into shapes that Readability does not take for something else. */
function shield(body: Element): void {
  keepMarkedAsides(body);
  keepFigures(body);
  keepNamedHeadings(body);
  hideNames(body);
}

/** A page on which Readability stumbles is one on which it finds nothing: the reader can still clip a selection. */
function parse(reader: QuickReadability, title: string): Element | null {
  try {
    return reader.findContent(title);
  } catch (cause) {
    throw new ClipError('article-missing', '', { cause });
  }
}

/**
 * Our facts are read elsewhere: of the page's metadata Readability is told the title only. Where there is none it looks for one in
 * the head.
 */
function dropMetadata(copy: Document, title: string): void {
  if (title.trim() !== '') copy.head.textContent = '';
  for (const meta of Array.from(copy.getElementsByTagName('meta'))) meta.remove();
}

/**
 * Readability keeps the body as HTML text and parses it for another try. A page with Trusted Types forbids that, and the text
 * costs time on every page: the body's own `innerHTML` is a door to `restore` instead.
 */
function restoreWithoutParsing(copy: Document, { restore, noteRestored }: ContentRequest): void {
  const { body } = copy;
  Object.defineProperty(body, 'innerHTML', {
    // The same document is read once more where something else was taken for the article.
    configurable: true,
    get: () => '',
    set: () => {
      const fresh = restore();
      // Readability took them out before its first try and does not look again.
      for (const script of Array.from(fresh.getElementsByTagName('script'))) script.remove();
      replaceBody(body, fresh);
      shield(body);
      noteRestored?.(body);
    },
  });
}

/** So many characters are more than a note or a message. */
const enough = 25;
/** Fewer of scripts that say more with each say as much. */
const enoughDense = 12;

/** A few words without a picture are a cookie note or an error message. */
function holdsArticle(content: Element): boolean {
  let text = '';
  eachText(content, (node) => {
    text += (node.nodeValue ?? '').replace(/\s+/g, '');
    return text.length < enough;
  });
  if (text.length >= enough || countDense(text) >= enoughDense) return true;
  return content.getElementsByTagName('img').length > 0;
}
