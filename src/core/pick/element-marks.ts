import type { NodeReader } from '../extract/copy/node-reader';
import { isStableClass, isStableName, readStableHead } from './stable-name';

/** One thing that tells an element from others, as a selector, with how little it can be relied on: 1 is best. */
export interface ElementMark {
  selector: string;
  cost: number;
  /** A tag stands first in a selector of several marks; of the others only one is put after it, or two classes. */
  kind: 'tag' | 'class' | 'attribute';
}

/** Tags that say what they hold. */
const meaningful = new Set(
  'article main h1 time address figure figcaption aside header footer nav'.split(' '),
);
/** The cost of a tag that says nothing by itself, such as `div`. */
export const idleTag = 4;
/** Attributes that hold words of a vocabulary, each with its cost. */
const vocabulary = new Map([
  ['itemprop', 1],
  ['rel', 1.4],
  ['role', 1.8],
]);
/** Values of these that many elements have, or that say what must not be done. */
const idle = new Set(
  'nofollow noopener noreferrer ugc external sponsored presentation none img button link group'.split(' '),
);
/** Attributes by which those who make a page name its parts. */
const naming =
  /^data-(?:test-?id|test|qa|qa-id|cy|component|component-name|module|module-name|block|block-name|element|part|role|name|section|area|hook|widget|type)$/;

/** The boxes of a whole article, which blog engines give its own tags, sections and authors as classes. */
const articleTags = new Set(['html', 'body', 'main', 'article']);
const ofArticle =
  /^(?:tag|category|cat|author|topic|section|keyword|series|format|status|type|post|postid|page|term|tax|lang)-/;

/** The names of a page's elements read once each. */
export class MarkReader {
  private readonly nodes: NodeReader;
  private readonly classMarks = new Map<string, ElementMark | null>();
  /** The page's address as names are spelled. */
  private readonly address: string;

  constructor(nodes: NodeReader, address: string) {
    this.nodes = nodes;
    this.address = address.toLowerCase().replace(/[_/.]+/g, '-');
  }

  /** What tells an element from others and will stand in the next page too; nothing for an element of a strange name. */
  read(element: Element): ElementMark[] {
    const tag = this.nodes.nameOf(element);
    if (!/^[a-z][a-z0-9-]*$/.test(tag)) return [];
    const marks: ElementMark[] = [{ selector: tag, cost: isMeaningful(tag) ? 2 : idleTag, kind: 'tag' }];
    if (!this.nodes.hasAttributes(element)) return marks;
    for (const name of this.nodes.attributeNamesOf(element)) {
      const value = this.nodes.attributeOf(element, name) ?? '';
      if (name === 'class') this.readClasses(value, tag, marks);
      else if (name === 'id') {
        if (!this.isOfPage(value)) readId(value, marks);
      } else if (vocabulary.has(name)) readWords(name, value, marks);
      else if (naming.test(name) && isStableName(value))
        marks.push({ selector: `[${name}="${value}"]`, cost: 1.2, kind: 'attribute' });
    }
    return marks;
  }

  /** Whether a name repeats the page's own address: an anchor that is called after the headline. */
  private isOfPage(name: string): boolean {
    return name.split(/[-_]+/).length > 2 && this.address.includes(name.toLowerCase().replaceAll('_', '-'));
  }

  private readClasses(value: string, tag: string, marks: ElementMark[]): void {
    const isArticle = articleTags.has(tag) || /(?:^|\s)(?:hentry|h-entry)(?:\s|$)/.test(value);
    for (const name of new Set(value.split(/[\t\n\f\r ]+/))) {
      if ((isArticle && ofArticle.test(name)) || this.isOfPage(name)) continue;
      let mark = this.classMarks.get(name);
      if (mark === undefined) {
        mark = readClass(name);
        this.classMarks.set(name, mark);
      }
      if (mark !== null) marks.push(mark);
    }
  }
}

/** Tags with a hyphen are the site's own. */
function isMeaningful(tag: string): boolean {
  return meaningful.has(tag) || (tag.includes('-') && isStableName(tag));
}

function readClass(name: string): ElementMark | null {
  // Short names and names with a number mean little; of two that mean something the shorter is better.
  if (isStableClass(name)) {
    const cost = 1.6 + name.length / 100 + (name.length < 4 ? 0.6 : 0) + (/\d/.test(name) ? 0.4 : 0);
    return { selector: `.${name}`, cost, kind: 'class' };
  }
  const head = readStableHead(name);
  return head === null ? null : { selector: `[class*="${head}"]`, cost: 2.4, kind: 'attribute' };
}

function readId(value: string, marks: ElementMark[]): void {
  if (isStableName(value)) marks.push({ selector: `#${value}`, cost: 1, kind: 'attribute' });
}

function readWords(name: string, value: string, marks: ElementMark[]): void {
  const words = new Set(value.split(/[\t\n\f\r ]+/).filter((word) => word !== ''));
  const cost = vocabulary.get(name) ?? 2;
  const sign = words.size === 1 && words.has(value) ? '=' : '~=';
  for (const word of words)
    if (isStableName(word) && !idle.has(word.toLowerCase()))
      marks.push({ selector: `[${name}${sign}"${word}"]`, cost, kind: 'attribute' });
}
