import { findFirst } from '../../find-first';
import { addText, makeMeasure } from '../text-measure';
import { startOfText } from '../each-text';
import { readEnding, type EndLine } from './ending';

/** What the facts need of the article's own part, as plain values. */
export interface ContentSample {
  /** The start of the text. */
  text: string;
  /** The start of its first paragraph. */
  opening: string;
  /** Its last lines, in order. */
  ending: EndLine[];
  /** The first `dir` in it; `null`: none is stated. */
  dir: string | null;
  pictures: ContentPicture[];
  links: ContentLinks;
  /** Present where the page asks to pay or to register right below the text. */
  isWalled?: true;
}

/** An `img` of the content, with its sizes as the markup states them. */
export interface ContentPicture {
  address: string;
  width: string | null;
  height: string | null;
}

/** How much of the content is links, in letters; those of scripts without spaces count twice. */
export interface ContentLinks {
  /** The letters of each link. */
  letters: number[];
  /** The letters of the whole content; 0 where there are too few links to be worth counting. */
  all: number;
}

/** So many characters show which language they are. */
const sampleLength = 4_000;
const openingLength = 1_000;
const mostPictures = 30;
/** With fewer links a page is no list. */
const fewestLinks = 5;

/**
 * Reads the sample before the content is cleaned: signatures at its end go then.
 * @param size Letters of the content, as `TextMeasure` counts them.
 */
export function sampleContent(content: Element, size: number): ContentSample {
  const text = startOfText(content, sampleLength).slice(0, sampleLength);
  return {
    text,
    opening: (findFirst(content, 'p')?.textContent ?? text).trimStart().slice(0, openingLength),
    ending: readEnding(content),
    dir: findFirst(content, '[dir]')?.getAttribute('dir') ?? null,
    pictures: Array.from(content.getElementsByTagName('img'))
      .slice(0, mostPictures)
      .map((image) => ({
        address: addressOf(image),
        width: image.getAttribute('width'),
        height: image.getAttribute('height'),
      })),
    links: countLinks(content, size),
  };
}

/** Pictures that stand in the address itself are no answers, and large. */
function addressOf(image: Element): string {
  const address = image.getAttribute('src') ?? '';
  return address.startsWith('data:') ? '' : address;
}

function countLinks(content: Element, size: number): ContentLinks {
  const links = content.getElementsByTagName('a');
  if (links.length < fewestLinks) return { letters: [], all: 0 };
  return { letters: Array.from(links, sizeOf), all: size };
}

function sizeOf(element: Element): number {
  const measure = makeMeasure();
  addText(measure, element.textContent ?? '');
  return measure.size;
}
