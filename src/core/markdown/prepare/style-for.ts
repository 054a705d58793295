import type { Flavour } from '../flavours';
import { LightElement } from '../../light-tree';

const signs: Readonly<Record<Flavour['scripts'], ReadonlyMap<string, readonly [string, string]>>> = {
  element: new Map(),
  characters: new Map(),
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

/** An inline element of the safe tree, or one that only stands for a style. */
export interface Style {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** An inline element of the normal form, with the signs that the flavour has for it. */
export function styleFor(source: Style, flavour: Flavour): LightElement {
  const name = source.localName;
  const copy = new LightElement(name);
  if (name === 'a') copyAddress(source, copy);
  const isHighlight = name === 'mark' && flavour.highlight === 'equals';
  const pair = isHighlight ? highlight : signs[flavour.scripts].get(name);
  if (pair !== undefined) {
    copy.setAttribute('data-open', pair[0]);
    copy.setAttribute('data-close', pair[1]);
  }
  if (flavour.scripts === 'characters') copy.setAttribute('data-characters', '');
  if (!flavour.hasInlineHtml) copy.setAttribute('data-bare', '');
  return copy;
}

function copyAddress(link: Style, copy: LightElement): void {
  for (const name of ['href', 'title']) {
    const value = link.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
}
