import type { Flavour } from '../flavours';

const signs: Readonly<Record<Flavour['scripts'], ReadonlyMap<string, readonly [string, string]>>> = {
  element: new Map(),
  signs: new Map([
    ['sub', ['~', '~']],
    ['sup', ['^', '^']],
  ]),
  braces: new Map([
    ['sub', ['_{', '}']],
    ['sup', ['^{', '}']],
  ]),
};
const highlight = ['==', '=='] as const;

/** The copy of an inline element for the normal form, with the signs that the flavour has for it. */
export function styleFor(source: Element, flavour: Flavour): Element {
  const copy = source.cloneNode(false) as Element;
  const name = source.localName;
  const isHighlight = name === 'mark' && flavour.highlight === 'equals';
  const pair = isHighlight ? highlight : signs[flavour.scripts].get(name);
  if (pair !== undefined) {
    copy.setAttribute('data-open', pair[0]);
    copy.setAttribute('data-close', pair[1]);
  }
  if (!flavour.hasInlineHtml) copy.setAttribute('data-bare', '');
  return copy;
}
