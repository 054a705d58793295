import { inside } from './page-blocks';

/** Elements whose edges part lines. */
export const boxTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Selects them. */
export const anyBox = [...boxTags].join();
/** Elements whose text is no block's. */
export const silentTags = new Set(
  'script style template noscript select textarea button option head title svg'.split(' '),
);
/** What is shown beside text. */
const shownTags = new Set(['img', 'iframe', 'video', 'audio']);
const insideOf = new Map<string, number>([
  ['a', inside.link],
  ['b', inside.emphasis],
  ['strong', inside.emphasis],
  ['em', inside.emphasis],
  ['i', inside.emphasis],
  ['header', inside.header],
  ['footer', inside.footer],
  ['aside', inside.aside],
  ['nav', inside.navigation],
  ['form', inside.form],
  ['figure', inside.figure],
  ['figcaption', inside.caption],
  ['article', inside.article],
  ['main', inside.article],
  ['ul', inside.list],
  ['ol', inside.list],
  ['dl', inside.list],
  ['table', inside.table],
  ['blockquote', inside.quote],
  ['pre', inside.code],
  ['details', inside.fold],
  ['math', inside.formula],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, number] => [`h${level}`, inside.heading]),
]);

/** What the elements of one name have in common: it is looked up once for each of them. */
export interface Tag {
  name: string;
  /** Bits of `inside`. */
  inside: number;
  isBox: boolean;
  isSilent: boolean;
  isBreak: boolean;
  isShown: boolean;
  isControl: boolean;
  /** By class. */
  kinds: Map<string, Kind>;
}

/** What the boxes of one tag and class have in common. */
export interface Kind {
  number: number;
  /** Bits of `inside`. */
  inside: number;
}

/** What is told of elements by their name. */
export function readTag(name: string): Tag {
  return {
    name,
    inside: insideOf.get(name) ?? 0,
    isBox: boxTags.has(name),
    isSilent: silentTags.has(name),
    isBreak: name === 'br' || name === 'hr',
    isShown: shownTags.has(name),
    isControl: name === 'input' || name === 'textarea' || name === 'button',
    kinds: new Map(),
  };
}
