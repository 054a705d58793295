/** Where lazy loaders keep the real address of a picture, the most telling name first. */
export const addressNames = (
  'data-original data-src data-lazy-src data-actualsrc data-original-src data-hi-res-src data-full-src data-large-src ' +
  'data-raw-src data-echo data-lazyload data-lazy data-url data-srch5 data-img data-image data-backsrc data-ks-lazyload'
).split(' ');

/** Names that other things than pictures use too: only what looks like the address of a picture is one. */
const looseNames = new Set(['data-url', 'data-img', 'data-image']);

/** In lower case. */
const looksLikePicture = /^[^\s"'<>{}]+\.(?:jpe?g|png|webp|gif|avif)(?:[?!@#][^\s]*)?$/;

/** Other names that loaders give to the address of a picture, or to a list of some: "data-normal", "nitro-lazy-src", "data-srcs". */
const otherName =
  /src$|^data-src[-_]|^data-.*(?:lazy|delayed|original|normal|retina|srcs|sources|interchange|responsive)/;
/** What such an element leads to, or says. */
const foreignName = /href|link|page|click|share|track|caption|title|credit|shown|author|profile/;
/** Names of sizes below that of an article's picture: asked last. */
const lesserName = /(?<![a-z])(?:mini|low)|small|thumb|preview|1x1|square/;
const wholeAddress = /^(?:(?:https?:)?\/)?\/[^\s"'<>{}]+$/;
const addressInList = /(?:https?:)?\/\/[^\s"'<>{}[\]|\\]*[^\s"'<>{}[\]|\\,;]/;

/** Loaders of their own making: what attributes hold that are nothing but the address of a picture, or are called as those of loaders are. */
export function* unknownAddresses(picture: Element): Generator<string> {
  const attributes = Array.from(picture.attributes)
    .filter(({ name }) => name !== 'src' && /^data-|src$/.test(name) && !foreignName.test(name))
    .sort((one, other) => Number(lesserName.test(one.name)) - Number(lesserName.test(other.name)));
  for (const { value } of attributes) if (isPictureAddress(value)) yield value;
  for (const { name, value } of attributes) {
    if (!otherName.test(name)) continue;
    const address = wholeAddress.test(value.trim()) ? value : addressInList.exec(value)?.[0];
    if (address !== undefined) yield address;
  }
}

/** Whether a value is nothing but the address of a picture, by its ending. */
export function isPictureAddress(value: string): boolean {
  return value.includes('.') && looksLikePicture.test(value.trim().toLowerCase());
}

/** Whether an attribute of that name holds the address of a picture, whatever it looks like. */
export function isTelling(name: string): boolean {
  return !looseNames.has(name);
}
