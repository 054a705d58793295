import { countWords } from '../../core/count-words';
import type { Translate } from '../../platform/translator';

const kinds: [pattern: RegExp, key: string][] = [
  [/^h[1-6]$/, 'heading'],
  [/^(?:img|picture|video|figure|iframe|svg)$/, 'picture'],
  [/^(?:ul|ol|dl)$/, 'list'],
  [/^(?:li|dt|dd)$/, 'item'],
  [/^(?:table|tbody|tr|td|th)$/, 'table'],
  [/^blockquote$/, 'quote'],
  [/^pre$/, 'code'],
  [/^p$/, 'paragraph'],
];

/** The kinds that parts of a page are named by. */
export const partKinds = [...new Set(kinds.map(([, key]) => key)), 'box'];

/** What a part of the page is, in the reader's words: "Paragraph, 34 words". */
export function describePart(element: Element, t: Translate): string {
  const kind = kinds.find(([pattern]) => pattern.test(element.localName))?.[1] ?? 'box';
  const words = countWords(element.textContent ?? '');
  const name = t.find(`pick_kind_${kind}`) ?? kind;
  return words === 0 ? name : `${name}, ${t.count('words', words)}`;
}
