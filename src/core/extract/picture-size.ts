/** What asks for a size or cut in the path of a picture: "-1280x720", "/320x0/", "_w800", "-scaled", "-small", the styles of Drupal. */
const inPath =
  /[-_/](?:[a-z]?\d{2,4}x\d{1,4}|w\d{2,4}|\d{3,4}w|scaled|small|medium|large|thumb(?:nail)?)(?=[-_./]|$)|\/styles\/[^/]+\/public(?=\/)/g;
/** And in its query, or where one is meant. */
const inQuery =
  /[?&](?:w|h|s|(?:im)?width|height|max-?[wh]|size|fit|resize|crop|q|quality|dpr|ssl|auto|fm|format|itok)=[^&#]*/g;
/** More is no address of a file. */
const longest = 2_000;

/** The address without what it asks for in size and cut: the same for all copies of one picture. */
export function withoutSize(address: string): string {
  if (address.length > longest) return address;
  const [path = '', ...query] = address.toLowerCase().split('?');
  const asked = query.length === 0 ? '' : `?${query.join('?')}`;
  return (path.replace(inPath, '') + asked).replace(inQuery, '');
}

/** The largest number of pixels that an address asks for; 1 for "thumb" and "small"; 0: it asks for none. */
export function sizeIn(address: string): number {
  if (address.length > longest) return 0;
  const text = address.toLowerCase();
  const asked = [...(text.match(inPath) ?? []), ...(text.match(inQuery) ?? [])].filter(
    (part) => !/^.(?:itok|q|quality|dpr|ssl|auto|fm|format)=/.test(part),
  );
  const numbers = asked.flatMap((part) => part.match(/\d{2,4}/g) ?? []).map(Number);
  return Math.max(asked.some((part) => /thumb|small/.test(part)) ? 1 : 0, ...numbers);
}
