/** What a file must say. */
export interface Facts {
  title: string;
  /** ISO 8601 in `Z`, or a day; null: not compared. */
  date: string | null;
  tags: string[];
  author: string;
  image: string | null;
  /** The text as a reader sees it. */
  text: string;
}

/** What an engine understood. */
export interface Post {
  ok: boolean;
  error?: string;
  title: unknown;
  date: string | null;
  tags: unknown[];
  author: unknown;
  image: unknown;
  text: string | null;
  /** Elements and attributes that act. */
  active: string[];
  published?: boolean;
}

/** What is compared, in the order of the table. */
export const properties = [
  'builds',
  'nothing runs',
  'title',
  'instant',
  'tags',
  'author',
  'image',
  'text',
  'shown',
] as const;

/** One of `properties`. */
export type Property = (typeof properties)[number];

/**
 * What of a post is not as it must be, with both readings.
 * @param zones Those that the engine may put a bare day's midnight in: its own, the builder's, UTC.
 */
export function findFaults(
  wanted: Facts,
  post: Post | undefined,
  zones: readonly string[],
): Partial<Record<Property, string>> {
  if (post === undefined || !post.ok) return { builds: post?.error ?? 'no such post' };
  const faults: Partial<Record<Property, string>> = {};
  const check = (name: Property, read: unknown, expected: unknown): void => {
    if (JSON.stringify(read) !== JSON.stringify(expected))
      faults[name] = `${JSON.stringify(read)} for ${JSON.stringify(expected)}`;
  };
  check('nothing runs', post.active, []);
  // Engines name a post without a title after its file.
  if (wanted.title !== '') check('title', fold(post.title), fold(wanted.title));
  if (wanted.date !== null) check('instant', toInstant(post.date, wanted.date, zones), wanted.date);
  check('tags', post.tags.map(fold).sort(), wanted.tags.map(fold).sort());
  check('author', fold(namesOf(post.author)), fold(wanted.author));
  check('image', post.image ?? null, wanted.image);
  const [read, expected] = [fold(post.text), fold(wanted.text)];
  if (read !== expected) faults.text = describeDifference(read, expected);
  if (post.published === false) faults.shown = 'hidden';
  return faults;
}

/**
 * A day is compared as the day that the site shows: engines put the midnight of one zone or another to it.
 */
function toInstant(read: string | null, wanted: string, zones: readonly string[]): string | null | undefined {
  if (wanted.length !== 10 || read === null || Number.isNaN(Date.parse(read))) return read;
  const days = zones.map((timeZone) => new Date(read).toLocaleDateString('sv-SE', { timeZone }));
  return days.find((day) => day === wanted) ?? days[0];
}

function namesOf(author: unknown): string {
  if (Array.isArray(author)) return author.map(namesOf).join(', ');
  if (typeof author === 'object' && author !== null && 'name' in author) return String(author.name);
  return author === null || author === undefined ? '' : String(author);
}

/** White space is one space, and what engines set for beauty is what was typed. */
function fold(value: unknown): string {
  return (
    String(value ?? '')
      .replace(/[“”„]/g, '"')
      .replace(/[‘’‚]/g, "'")
      .replace(/–/g, '--')
      .replace(/—/g, '---')
      .replace(/…/g, '...')
      // A file that its engine must not take for the end of a script has a wide sign instead.
      .replace(/＜/g, '<')
      .replace(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/gi, decode)
      .replace(/[\u2060\ufe0e\ufe0f☐☑]/g, '')
      // Raised and lowered digits, where no element may raise them.
      .replace(/[⁰¹²³⁴-⁾₀-₎]/g, (character) => character.normalize('NFKC').replace('−', '-'))
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Addresses that become links are shown as people read them. */
function decode(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

function describeDifference(read: string, wanted: string): string {
  let at = 0;
  while (at < read.length && read[at] === wanted[at]) at += 1;
  const cut = (text: string): string => text.slice(Math.max(0, at - 25), at + 50);
  return `…${cut(read)}… for …${cut(wanted)}…`;
}
