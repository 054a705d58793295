/**
 * What asks for a size or cut in the path of a picture: "-1280x720", "/320x0/", "-scaled", "_w600", "300w/" as a folder, the styles of
 * Drupal. Not "grid-10x10", nor years: "-w1954".
 */
const inPath =
  /[-_/](?:[a-z]?\d{3,4}x(?:\d{2,4}|0(?=\/))|scaled|(?!w?(?:19|20)\d\d)(?:w\d{3,4}|\d{3,4}w(?=\/)))(?=[-_./]|$)|\/styles\/[^/]+\/public(?=\/)/gi;
/** "/s320/" and "/w300-h400/" below a folder with a name that a program made, as blogs keep them; not "/breaking-bad-guide/s01/". */
const inBlog =
  /\/(?=[sw]\d)(?<=\/(?=[\w-]*\d)(?=[\w-]*[a-z\d][A-Z])[\w-]{11,}\/)[sw]\d{3,4}(?:-[a-z]{1,2}\d{0,4})*(?=\/)/g;
/** Hosts that keep nothing but such pictures, whatever their folders are called; and what is asked of them, "/s72-c/" too. */
const blogHost = /^(?:https?:)?\/\/(?:[\w-]+\.)+(?:blogspot|googleusercontent|ggpht)\.com\//i;
const atBlogHost = /\/[sw]\d{2,4}(?:-[a-z]{1,2}\d{0,4})*(?=\/)/g;
/** What may as well tell two pictures apart: "shirt-small", "map-w1954". */
const unsure = /[-_/](?:w\d{3,4}|\d{3,4}w|small|medium|large|thumb(?:nail)?)(?=[-_./]|$)/gi;
/** And in its query, or where one is meant: short names are those of formulas and files too, but for numbers. */
const inQuery =
  /[?&](?:(?:w|h|s|q|size|(?:im)?width|height|max-?[wh])=\d{1,4}(?:px)?(?=[&#]|$)|(?:fit|resize|crop|quality|dpr|ssl|auto|fm|format|itok)=[^&#]*)/gi;
/** More is no address of a file. */
const longest = 2_000;

/**
 * The address without what it asks for in size and cut: the same for all copies of one picture.
 * @param isSure Whether something else says that two pictures are the same: then "small" and "large" are sizes.
 */
export function withoutSize(address: string, isSure = false): string {
  if (address.length > longest) return address;
  const [path = '', ...query] = address.split('?');
  const asked = query.length === 0 ? '' : `?${query.join('?')}`;
  const own = path.replace(blogSize(address), '').replace(inPath, '');
  return ((isSure ? own.replace(unsure, '') : own) + asked).replace(querySize(address), '');
}

/** The largest number of pixels that an address asks for; 1 for "thumb" and "small"; 0: it asks for none. */
export function sizeIn(address: string): number {
  if (address.length > longest) return 0;
  const asked = [inPath, blogSize(address), unsure, querySize(address)]
    .flatMap((pattern) => address.match(pattern) ?? [])
    .filter((part) => !/^.(?:itok|q|quality|dpr|ssl|auto|fm|format)=/i.test(part));
  const numbers = asked.flatMap((part) => part.match(/\d{2,4}/g) ?? []).map(Number);
  return Math.max(asked.some((part) => /thumb|small/i.test(part)) ? 1 : 0, ...numbers);
}

/** What may be a size in a folder of a blog, and a query: few addresses have them, and what is asked of them is dear. */
const mayBeBlog = /\/[sw]\d\d/;
const hasQuery = /[?&]/;

/** What asks for a size in an address of a blog; in others a pattern that they hold nothing of. */
function blogSize(address: string): RegExp {
  if (!mayBeBlog.test(address)) return mayBeBlog;
  return blogHost.test(address) ? atBlogHost : inBlog;
}

function querySize(address: string): RegExp {
  return hasQuery.test(address) ? inQuery : hasQuery;
}
