import { findFirst } from '../../find-first';
import type { PageAddress } from '../address';
import { readHomeNames } from './home-names';
import { isHostLike } from './host-like';
import { openJsonLd, readJsonLdBlocks, type JsonLd } from './json-ld';
import { readLines, type PageLines } from './lines';
import { cleanMeta, openMetas, readMetaValues, type Metas, type MetaValues } from './metas';
import { type PackedLines, packLines, unpackLines } from './packed-lines';

/** Everything in a page that speaks of its article, as plain JSON: read once, before extraction uses the copy up. */
export interface PageRecord extends PageLines {
  address: PageAddress;
  /** The text of `<title>`. */
  documentTitle: string;
  metas: MetaValues;
  /** The texts of the JSON-LD blocks. */
  jsonLd: string[];
  /** The data that a framework's page starts from, as JSON; empty where the page has none or says enough without it. */
  state: string;
  /** Addresses of `<link rel=canonical>`. */
  canonical: string[];
  /** What the links to the site's front page call it; none is looked for where the page declares its site's name and not its host's. */
  homeNames: string[];
  /** Texts of the steps of a breadcrumb, from the root on. */
  breadcrumb: string[];
  /** Whether a reader sees a field for a password. */
  asksPassword: boolean;
  /** `lang` and `dir` as the markup has them; empty when it has none. */
  lang: string;
  dir: string;
}

/** A record with its metadata ready to be asked. */
export interface Evidence extends Omit<PageRecord, 'metas' | 'jsonLd'> {
  metas: Metas;
  jsonLd: JsonLd;
}

/** Records an inert copy. */
export function recordPage(copy: Document, address: PageAddress): PageRecord {
  const metas = readMetaValues(copy);
  const own = openMetas(metas);
  const declared = own.first('og:site_name');
  // Some declare a section as the site.
  const isNamed = declared !== '' && !isHostLike(declared) && declared !== own.first('article:section');
  return {
    address,
    documentTitle: cleanMeta(copy.getElementsByTagName('title')[0]?.textContent ?? ''),
    metas,
    jsonLd: readJsonLdBlocks(copy),
    state: '',
    canonical: readCanonical(copy),
    homeNames: isNamed ? [] : readHomeNames(copy, address.url),
    ...readLines(copy.body),
    breadcrumb: readBreadcrumb(copy),
    asksPassword: asksPassword(copy),
    lang: copy.documentElement.getAttribute('lang') ?? copy.body.getAttribute('lang') ?? '',
    dir: copy.documentElement.getAttribute('dir') ?? copy.body.getAttribute('dir') ?? '',
  };
}

/** The evidence in an inert copy. */
export function readEvidence(copy: Document, address: PageAddress): Evidence {
  return openRecord(recordPage(copy, address));
}

/** Whether the page declares an article or its moment: nothing else needs to be searched then. */
export function statesMoment({ jsonLd, metas }: Evidence): boolean {
  return jsonLd.articles.length > 0 || metas.first('article:published_time') !== '';
}

/** Makes a record's metadata ready. */
export function openRecord(record: PageRecord): Evidence {
  return { ...record, metas: openMetas(record.metas), jsonLd: openJsonLd(record.jsonLd) };
}

/** Facts stand around the headline, at the head and at the foot: of longer pages the lines between do not leave the page. */
const crossing = { all: 3_000, head: 1_000, before: 200, after: 1_000, foot: 200 };

/**
 * A record as it leaves the page. Lines keep their numbers.
 * @param findStart The line of the headline or of the content's beginning; -1: it is not found. Asked for long pages only.
 */
export function writeRecord(record: PageRecord, findStart: () => number): string {
  const { lines, marks } = record;
  if (lines.length <= crossing.all && marks.length <= crossing.all)
    return JSON.stringify({ ...record, lines: packLines(lines, () => true) });
  const start = findStart();
  const isSent = (line: number): boolean =>
    line < crossing.head ||
    line >= lines.length - crossing.foot ||
    (start >= 0 && line >= start - crossing.before && line < start + crossing.after);
  return JSON.stringify({
    ...record,
    lines: packLines(lines, isSent),
    marks: marks.filter(({ line }) => isSent(line)).slice(0, crossing.all),
  });
}

/** A record that has left the page. */
export function readRecord(text: string): PageRecord {
  const record = JSON.parse(text) as Omit<PageRecord, 'lines'> & { lines: PackedLines };
  return { ...record, lines: unpackLines(record.lines) };
}

function asksPassword(copy: Document): boolean {
  const inputs = Array.from(copy.getElementsByTagName('input'));
  return inputs.some((input) => (input.getAttribute('type') ?? '').toLowerCase() === 'password');
}

function readCanonical(copy: Document): string[] {
  const links = Array.from(copy.getElementsByTagName('link'));
  const canonical = links.filter((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''));
  return canonical.map((link) => link.getAttribute('href') ?? '').filter((href) => href !== '');
}

const trails =
  '[itemtype*="BreadcrumbList"], .breadcrumb, .breadcrumbs, #breadcrumb, #breadcrumbs, [class*="breadcrumb"], .crumbs, .crumb, .bread';

function readBreadcrumb(copy: Document): string[] {
  const trail = findFirst(copy, trails);
  if (trail === null) return [];
  const steps = Array.from(trail.querySelectorAll('li, a, span')).filter(
    (step) => findFirst(step, 'li, a, span') === null,
  );
  const texts = steps.map((step) => (step.textContent ?? '').replace(/[\s>›»/]+/g, ' ').trim());
  return texts
    .filter((text, index) => text !== '' && text.length <= 80 && text !== texts[index - 1])
    .slice(0, 10);
}
