import type { ReadRequest } from '../model';
import { checkPage } from './check-page';
import { measureKept } from './blocks/kept-shares';
import type { PageBlocks } from './blocks/page-blocks';
import { readBlocks } from './blocks/read-blocks';
import type { ExtractOptions } from './copy';
import { makeNodeReader, type NodeReader } from './copy/node-reader';
import { eachText } from './each-text';
import { numberAttribute } from './guided/marks';
import { readWholePage } from './read-whole-page';

/** A line of the page's text. */
export interface MappedBlock {
  /** Of the live page. */
  nodes: Text[];
  /** Letters and digits; those of scripts without spaces count twice. */
  size: number;
  isKept: boolean;
}

/** A picture of the live page. */
export interface MappedPicture {
  element: Element;
  isKept: boolean;
}

/** What a clip of the page takes of it: every line and picture that a reader can see, in the page's order. */
export interface PageMap {
  blocks: MappedBlock[];
  pictures: MappedPicture[];
  /** As the markup states it; `''`: not at all. */
  lang: string;
}

/**
 * Maps a live page, which is only read: what a clip of it takes, by the guides of the request, and what it leaves. Where no article
 * is found nothing is kept.
 * @throws ClipError as `readArticle`, but for `article-missing` and `selection-empty`.
 */
export function mapPage(page: Document, request: ReadRequest, options: ExtractOptions = {}): PageMap {
  checkPage(page);
  const numbering = new Numbering(makeNodeReader(page.implementation.createHTMLDocument('')));
  let [texts, blocks, images] = [new Map<Node, Text>(), null as PageBlocks | null, [] as number[]];
  const { evidence, body } = readWholePage(
    page,
    request,
    { ...options, note: numbering.note },
    {
      onCopied: (copy) => {
        texts = numbering.pairTexts(copy.body);
        blocks = readBlocks(copy.body);
        images = numbersOf(copy.body);
      },
    },
  );
  const lines = (blocks as PageBlocks | null)?.blocks ?? [];
  const shares = body === null ? null : measureKept(body.page, body.content);
  const kept = new Set(body === null ? [] : numbersOf(body.content));
  return {
    blocks: lines.flatMap(({ nodes, size }, index): MappedBlock[] => {
      const live = nodes.flatMap((node) => texts.get(node) ?? []);
      return live.length === 0 ? [] : [{ nodes: live, size, isKept: (shares?.[index] ?? 0) > 0.5 }];
    }),
    pictures: images.flatMap((number) => {
      const element = numbering.elements[number];
      return element === undefined ? [] : [{ element, isKept: kept.has(number) }];
    }),
    lang: evidence.lang,
  };
}

/** The numbers of the pictures in a part of a copy. */
function numbersOf(part: Element): number[] {
  return Array.from(part.getElementsByTagName('img'), (image) => image.getAttribute(numberAttribute))
    .filter((number) => number !== null)
    .map(Number);
}

/** Numbers the elements of a page, and finds them again by their copies. */
class Numbering {
  readonly elements: Element[] = [];
  private readonly numbers = new Map<Element, number>();
  private readonly read: NodeReader;

  constructor(read: NodeReader) {
    this.read = read;
  }

  /** The same number in each copy: a page can be copied again while it is read. */
  readonly note = (element: Element): [string, string][] => {
    const number = this.numbers.get(element) ?? this.elements.push(element) - 1;
    this.numbers.set(element, number);
    return [[numberAttribute, String(number)]];
  };

  /** For each text of a prepared copy that of the page: of those that stand directly in the same element the next with the same words. */
  pairTexts(body: Element): Map<Node, Text> {
    const pairs = new Map<Node, Text>();
    const waiting = new Map<Element, Text[]>();
    eachText(body, (copy) => {
      if (!/\S/.test(copy.nodeValue ?? '')) return;
      const element = this.elementOf(copy);
      if (element === null) return;
      const texts = waiting.get(element) ?? this.textsIn(element);
      waiting.set(element, texts);
      const found = texts.findIndex((text) => this.read.valueOf(text) === copy.nodeValue);
      const words = copy.nodeValue ?? '';
      // A text that was parted into lines stands for each of them.
      const [text] =
        found < 0
          ? texts.filter((each) => (this.read.valueOf(each) ?? '').includes(words))
          : texts.splice(0, found + 1).slice(-1);
      if (text !== undefined) pairs.set(copy, text);
    });
    return pairs;
  }

  private elementOf(copy: Text): Element | null {
    for (let element = copy.parentElement; element !== null; element = element.parentElement) {
      const number = element.getAttribute(numberAttribute);
      if (number !== null) return this.elements[Number(number)] ?? null;
    }
    return null;
  }

  private textsIn(element: Element): Text[] {
    const texts: Text[] = [];
    for (let node = this.read.firstChildOf(element); node !== null; node = this.read.nextSiblingOf(node))
      if (this.read.typeOf(node) === 3) texts.push(node as Text);
    return texts;
  }
}
