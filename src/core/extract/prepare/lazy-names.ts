/** Where lazy loaders keep the real address of a picture, the most telling name first. */
export const addressNames = (
  'data-original data-src data-lazy-src data-actualsrc data-original-src data-hi-res-src data-full-src data-large-src ' +
  'data-raw-src data-echo data-lazyload data-lazy data-url data-srch5 data-img data-image data-backsrc data-ks-lazyload'
).split(' ');

/** Names that other things than pictures use too: only what looks like the address of a picture is one. */
const looseNames = new Set(['data-url', 'data-img', 'data-image']);

const looksLikePicture = /^(?:https?:)?\/?\/?[^\s"'<>{}]+\.(?:jpe?g|png|webp|gif|avif)(?:[?!@#][^\s]*)?$/i;

/** A loader of its own making: any attribute that holds nothing but the address of a picture. */
export function findUnknownAddress(picture: Element): string | null {
  const found = Array.from(picture.attributes).find(
    ({ name, value }) => name.startsWith('data-') && isPictureAddress(value),
  );
  return found?.value ?? null;
}

/** Whether a value is nothing but the address of a picture, by its ending. */
export function isPictureAddress(value: string): boolean {
  return looksLikePicture.test(value.trim());
}

/** Whether an attribute of that name holds the address of a picture, whatever it looks like. */
export function isTelling(name: string): boolean {
  return !looseNames.has(name);
}
