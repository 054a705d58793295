import { readPairs } from './read-pairs';

/** Elements that an article may have. Everything else is renamed, unwrapped or removed (the sets below). */
export const kept: ReadonlySet<string> = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p div span a img figure figcaption ul ol li dl dt dd blockquote q cite pre code kbd samp var ' +
    'em strong b i u s del ins mark sub sup small abbr time bdi bdo table caption thead tbody tfoot tr th td br hr ' +
    'details summary ruby rt rp input'
  ).split(' '),
);

/** Elements that mean the same as a kept one. Blocks become `div`, so that their text stays a block of its own. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ...'section article aside header footer main nav center address fieldset form dialog hgroup legend optgroup'
    .split(' ')
    .map((name) => [name, 'div'] as const),
  ...readPairs('menu ul dir ul strike s tt code samp code acronym abbr listing pre xmp pre plaintext pre'),
]);

/** Elements whose content is no text of the article: it goes with them. */
export const removed: ReadonlySet<string> = new Set(
  (
    'script style template head title base link meta svg canvas applet frame frameset noembed noframes param track ' +
    'area source select textarea option datalist progress annotation annotation-xml'
  ).split(' '),
);

const everywhere = ['lang', 'dir'];

const byElement: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    img: 'alt title width height',
    ol: 'start reversed type',
    li: 'value',
    td: 'colspan rowspan',
    th: 'colspan rowspan scope',
    time: 'datetime',
    abbr: 'title',
    a: 'title data-footnote-ref',
    div: 'data-footnotes',
    details: 'open',
    blockquote: 'data-callout',
    p: 'data-callout-title',
  }).map(([name, own]) => [name, [...own.split(' '), ...everywhere]]),
);

/** Names of the attributes that are copied as they stand. Addresses, classes and alignment have code of their own. */
export function attributesOf(name: string): readonly string[] {
  return byElement.get(name) ?? everywhere;
}

/** Longest attribute that is copied, in UTF-16 units; a longer text is cut there. */
export const attributeLimit = 1000;
