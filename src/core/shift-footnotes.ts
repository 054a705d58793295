import { findAllIn, LightText, type LightElement } from './light-tree';

const named = /^(#?fn(?:ref)?-)(\d+)(.*)$/;

/** Counts the footnotes of a safe tree on from those of another, so that both can stand in one text. */
export function shiftFootnotes(tree: LightElement, before: LightElement): void {
  const shift = Math.max(0, ...referencesIn(before).map(numberOf));
  if (shift === 0) return;
  for (const reference of referencesIn(tree)) {
    const number = numberOf(reference);
    for (const node of reference.childNodes)
      if (node instanceof LightText && node.nodeValue === String(number))
        node.nodeValue = String(number + shift);
    shiftNames(reference, shift);
  }
  for (const box of findAllIn(tree, 'div').filter((div) => div.hasAttribute('data-footnotes')))
    for (const name of ['li', 'a']) for (const element of findAllIn(box, name)) shiftNames(element, shift);
}

function referencesIn(tree: LightElement): LightElement[] {
  return findAllIn(tree, 'a').filter((link) => link.hasAttribute('data-footnote-ref'));
}

function numberOf(reference: LightElement): number {
  return Number(named.exec(reference.getAttribute('href') ?? '')?.[2] ?? 0);
}

function shiftNames(element: LightElement, shift: number): void {
  for (const name of ['id', 'href']) {
    const value = element.getAttribute(name);
    const moved = value?.replace(
      named,
      (_whole, start: string, number: string, rest: string) => `${start}${Number(number) + shift}${rest}`,
    );
    if (moved !== undefined) element.setAttribute(name, moved);
  }
}
