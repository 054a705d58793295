/** A link of which only text is left, and the pictures that were in it. */
export interface PlainLink {
  pictures: Element[];
  link: Element;
}

/** Takes the pictures out of a copy of a link, for readers that take its text as it stands; null for a link without any. */
export function separatePictures(link: Element): PlainLink | null {
  if (link.getElementsByTagName('img').length === 0) return null;
  const copy = link.cloneNode(true) as Element;
  const pictures = Array.from(copy.getElementsByTagName('img'));
  for (const picture of pictures) picture.remove();
  // What the picture shows, or where the link leads.
  if ((copy.textContent ?? '').trim() === '') {
    const described = pictures
      .map((picture) => picture.getAttribute('alt') ?? '')
      .find((alt) => alt.trim() !== '');
    copy.textContent = ` ${described ?? hostOf(link.getAttribute('href') ?? '')}`;
  }
  return { pictures, link: copy };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address;
}
