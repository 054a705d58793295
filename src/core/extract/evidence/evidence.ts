import type { PageAddress } from '../address';
import { findFirst } from '../../find-first';
import { readHomeNames } from './home-names';
import { readJsonLd, type JsonLd } from './json-ld';
import { readLines, type PageLines } from './lines';
import { readMetas, type Metas } from './metas';

/** Everything in a page that speaks of its article, as plain values: read once, before extraction uses the copy up. */
export interface Evidence extends PageLines {
  address: PageAddress;
  /** The text of `<title>`. */
  documentTitle: string;
  metas: Metas;
  jsonLd: JsonLd;
  /** Addresses of `<link rel=canonical>`. */
  canonical: string[];
  /** What the links to the site's front page call it; none is looked for where the page declares its site's name. */
  homeNames: string[];
  /** Texts of the steps of a breadcrumb, from the root on. */
  breadcrumb: string[];
  /** `lang` and `dir` as the markup has them; empty when it has none. */
  lang: string;
  dir: string;
}

/** Reads the evidence from an inert copy. */
export function readEvidence(copy: Document, address: PageAddress): Evidence {
  const metas = readMetas(copy);
  return {
    address,
    documentTitle: metas.clean(copy.getElementsByTagName('title')[0]?.textContent ?? ''),
    metas,
    jsonLd: readJsonLd(copy),
    canonical: readCanonical(copy),
    homeNames: metas.first('og:site_name') === '' ? readHomeNames(copy, address.url) : [],
    ...readLines(copy.body),
    breadcrumb: readBreadcrumb(copy),
    lang: copy.documentElement.getAttribute('lang') ?? copy.body.getAttribute('lang') ?? '',
    dir: copy.documentElement.getAttribute('dir') ?? copy.body.getAttribute('dir') ?? '',
  };
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
