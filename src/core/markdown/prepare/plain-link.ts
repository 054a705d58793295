import { copyDeep, elementOf, findAllIn, findIn, type LightElement } from '../../light-tree';

/** A link of which only text is left, and the pictures that were in it. */
export interface PlainLink {
  pictures: LightElement[];
  link: LightElement;
}

const picture = new Set(['img']);

/** Takes the pictures out of a copy of a link, for readers that take its text as it stands; null for a link without any. */
export function separatePictures(link: LightElement): PlainLink | null {
  if (findIn(link, picture) === null) return null;
  const copy = copyDeep(link);
  const pictures = findAllIn(copy, 'img');
  for (const each of pictures) each.remove();
  if (copy.textContent.trim() !== '') return { pictures, link: copy };
  // What the picture shows, or where the link leads.
  const described = pictures.map((each) => each.getAttribute('alt') ?? '').find((alt) => alt.trim() !== '');
  const address = link.getAttribute('href') ?? '';
  const named = elementOf('a', ` ${described ?? hostOf(address)}`);
  named.setAttribute('href', address);
  const title = link.getAttribute('title');
  if (title !== null) named.setAttribute('title', title);
  return { pictures, link: named };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address;
}
