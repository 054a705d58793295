import { hostOf, parseAddress } from '../address';

/** An address taken as one page of several. */
export interface SeriesPlace {
  /** What all addresses of the pages share. */
  stem: string;
  /** As the address counts, which may begin at 0; `null`: the address names no number, as the first page's often does. */
  number: number | null;
}

const numberNames =
  /^(?:page|pages|pageno|page_?num(?:ber)?|page_no|pageindex|page_index|currentpage|curpage|paged|pg|pn|p|seite|pagina|pag|sida)$/;
const numberInPath =
  /[-_./,;](?:(?:page|pages|p|pg|seite|pagina|pag|sida|teil|part)[-_/=]?)?(?<number>\d{1,2})$/;
const numberValue = /^\d{1,2}$/;
const ending = /(?:\/(?:index|default)(?=\.|$))?(?:\.(?:[sx]?html?|php|aspx?|jsp|do))?\/?$/;

/** Every way to take an address as a page of several: without a number first. Empty: it is no web address. */
export function readPlaces(address: string): SeriesPlace[] {
  const url = parseAddress(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  const places: SeriesPlace[] = [{ stem: stemOf(url, url.pathname, null), number: null }];
  for (const [name, value] of url.searchParams)
    if (numberNames.test(name.toLowerCase()) && numberValue.test(value))
      places.push({ stem: stemOf(url, url.pathname, name), number: Number(value) });
  const path = withoutEnding(url.pathname.toLowerCase());
  const match = numberInPath.exec(path);
  if (match !== null)
    places.push({
      stem: stemOf(url, path.slice(0, match.index), null),
      number: Number(match.groups?.['number']),
    });
  return places;
}

/** Where an address stands in the series of another; `null`: they are not of one series. */
export function findPlace(
  of: readonly SeriesPlace[],
  address: string,
): { own: SeriesPlace; place: SeriesPlace } | null {
  for (const place of readPlaces(address)) {
    if (place.number === null) continue;
    const own = of.find(({ stem }) => stem === place.stem);
    if (own !== undefined) return { own, place };
  }
  return null;
}

/** The address of the page after one that names its number; `null`: it names none. */
export function followingAddress(address: string): string | null {
  const url = parseAddress(address);
  if (url === null) return null;
  for (const [name, value] of url.searchParams) {
    if (!numberNames.test(name.toLowerCase()) || !numberValue.test(value)) continue;
    url.searchParams.set(name, String(Number(value) + 1));
    return url.href;
  }
  const path = withoutEnding(url.pathname);
  const number = numberInPath.exec(path.toLowerCase())?.groups?.['number'];
  if (number === undefined) return null;
  const rest = url.pathname.slice(path.length);
  url.pathname = `${path.slice(0, -number.length)}${Number(number) + 1}${rest}`;
  return url.href;
}

function withoutEnding(path: string): string {
  return path.replace(ending, '');
}

/** `www.` and the scheme make no other page; of the query only what is no number. */
function stemOf(url: URL, path: string, numberName: string | null): string {
  const rest = [...url.searchParams].filter(([name]) => name !== numberName && !name.startsWith('utm_'));
  const query = rest
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${hostOf(url)}${withoutEnding(path.toLowerCase())}?${query}`;
}
