import type { Flavour } from '../flavours';

const signs: ReadonlyMap<string, string> = new Map([
  ['sub', '~'],
  ['sup', '^'],
]);

/** The copy of an inline element for the normal form, with the sign that the flavour has for it. */
export function styleFor(source: Element, flavour: Flavour): Element {
  const copy = source.cloneNode(false) as Element;
  const name = source.localName;
  if (name === 'mark' && flavour.highlight === 'equals') copy.setAttribute('data-sign', '==');
  const sign = flavour.scripts === 'signs' ? signs.get(name) : undefined;
  if (sign !== undefined) copy.setAttribute('data-sign', sign);
  return copy;
}
