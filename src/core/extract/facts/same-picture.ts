import { decodePercent } from '../../decode-percent';

/** Words of an address that tell a picture from others: numbers of an archive, hashes. Not days. */
const telling = /[a-z\d]{6,}/g;
const day = /^(?:19|20)\d{6}$/;
/** "1200x630", and of services that write how they cut before them "r1280x0". */
const size = /^[a-z]?\d{1,4}x\d{1,4}$/;
const fewest = { digits: 5, digitsOfHash: 2 };
/** The number of an article stands in the folder of all its pictures: shorter words say nothing there. */
const shortest = { hash: 16, inFolder: 7 };
const stamp = /\d{10,}/g;
const sharedName = { least: 20, share: 0.7 };

/** What the addresses of one picture share, whatever size or cut they ask for. */
export interface PictureMark {
  /** Telling words of the whole address. */
  words: string[];
  /** The file's name without its ending. */
  name: string;
  /** `''`: none, or the address is longer than what is looked at. */
  host: string;
  /** The whole address without scheme and host, decoded. */
  path: string;
}

/** Characters of an address that are looked at. */
const longest = 1_000;

/** Reads the mark of a picture off its address. */
export function markPicture(address: string): PictureMark {
  const whole = decodePercent(address.slice(0, longest)).toLowerCase();
  const [scheme = '', host = ''] = /^[a-z]+:\/\/([^/]+)/.exec(whole) ?? [];
  const path = whole.slice(scheme.length);
  const file = path.slice(0, endOf(path)).replace(/\.\w{3,4}$/, '');
  const name = file.slice(file.lastIndexOf('/') + 1);
  const nameWords = tellingWords(name);
  const words = tellingWords(path).filter(
    (word) => nameWords.includes(word) || word.length >= shortest.inFolder,
  );
  return { words, name, host: address.length > longest ? '' : host, path };
}

/** The number of a site or an account stands in the addresses of all its pictures: so many tell. */
const fewestCommon = 3;

/** The words that differently named pictures of a page share. */
export function commonWords(marks: readonly PictureMark[]): ReadonlySet<string> {
  const namesOf = new Map<string, Set<string>>();
  // A service that is asked by a query has no names of files.
  for (const { words, name, path } of marks)
    for (const word of words) namesOf.set(word, (namesOf.get(word) ?? new Set()).add(name || path));
  return new Set([...namesOf].filter(([, names]) => names.size >= fewestCommon).map(([word]) => word));
}

/** A mark without words that tell nothing on its page. */
export function withoutCommon(mark: PictureMark, common: ReadonlySet<string>): PictureMark {
  return { ...mark, words: mark.words.filter((word) => !common.has(word)) };
}

/** Where the query or fragment begins. */
function endOf(path: string): number {
  const end = path.search(/[?#]/);
  return end < 0 ? path.length : end;
}

/** Whether two marks are of the same picture. */
export function isSamePicture(one: PictureMark, other: PictureMark): boolean {
  if (areCutApart(one.name, other.name)) return false;
  return one.words.some((word) => other.words.includes(word)) || haveSameName(one.name, other.name);
}

/** What a size adds to the name of a file: "-1280x720", "-scaled", "_w800". */
const sizeInName = /(?:[-_](?:\d{2,4}x\d{2,4}|scaled|w\d{3,4}|\d{3,4}w))+$/;
/** The end of a name, which holds what tells it. */
const tellingEnd = 80;
const shortestStem = 8;
/** With the sign at its beginning. */
const fewestFolders = 3;

/** What a size adds to the path of a file. Smaller figures count what it shows: "grid-10x10". */
const sizeInPath = /-(?:\d{3,4}x\d{2,4}|scaled)(?=\.\w{3,4}$)/;

/** Whether two marks are of one file in different sizes: more than that they look alike, as all pictures of an article may. */
export function isSameFile(one: PictureMark, other: PictureMark): boolean {
  const stemOf = ({ name }: PictureMark): string => name.slice(-tellingEnd).replace(sizeInName, '');
  if (one.host !== '' && one.host === other.host) {
    const path = one.path.replace(sizeInPath, '');
    // A short name is a picture's only in its folder.
    if (path === other.path.replace(sizeInPath, '') && path.split('/').length > fewestFolders) return true;
  }
  const stem = stemOf(one);
  const areApart =
    one.words.length > 0 && other.words.length > 0 && !one.words.some((word) => other.words.includes(word));
  // Words alone are names of any picture: "original", "maxresdefault".
  if (!areApart && stem.length >= shortestStem && /[\d_-]/.test(stem) && stem === stemOf(other)) return true;
  const holds = (words: readonly string[], beside: readonly string[]): boolean =>
    words.length > 0 && words.every((word) => beside.includes(word));
  return holds(one.words, other.words) && holds(other.words, one.words);
}

/** Whether the address of one, a service that cuts pictures, holds that of the other. `original`: with its scheme. */
export function isCutOf(one: PictureMark, original: string): boolean {
  const inner = original
    .toLowerCase()
    .replace(/^https?:/, '')
    .replace(/[?#].*$/s, '');
  return inner.length > 20 && one.path.includes(inner);
}

function tellingWords(text: string): string[] {
  return (text.match(telling) ?? []).filter((word) => {
    const digits = word.replace(/\D/g, '').length;
    const isHash = word.length >= shortest.hash && digits >= fewest.digitsOfHash;
    return (digits >= fewest.digits || isHash) && !day.test(word) && !size.test(word);
  });
}

/** Each has a long number of its own: another picture of a row, or a cut that was stored under its time. */
function areCutApart(one: string, other: string): boolean {
  const hasOwn = (name: string, beside: string): boolean =>
    (name.match(stamp) ?? []).some((number) => !beside.includes(number));
  return hasOwn(one, other) && hasOwn(other, one);
}

/** Names that begin alike and end with what differs between sizes. */
function haveSameName(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= sharedName.least && shared >= Math.min(one.length, other.length) * sharedName.share;
}
