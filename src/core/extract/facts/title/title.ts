import type { Origin } from '../../../model';
import type { Evidence } from '../../evidence/evidence';
import { property } from '../../evidence/json-ld';
import { cutText, squash } from '../../text';
import { findArticleNode, readText } from '../json-ld-article';
import { readSiteWords, type SiteWords } from '../site-words';
import { splitTitle } from './title-tail';

/** The title, where it was read, and the site's name if one was cut off it. */
export interface TitleFact {
  value: string;
  origin: Origin;
  tail: string;
}

const longest = 500;

/**
 * The article's title: the headline that stands on the page where the metadata confirm it, since they often carry the site's
 * name or another wording (facts: extract, rule 10); never cut but for a known name of site or section.
 */
export function readTitle(evidence: Evidence): TitleFact {
  const site = readSiteWords(evidence);
  const declared = readDeclared(evidence);
  const heading = findHeading(
    evidence,
    declared.map((each) => each.value),
    site,
  );
  const { documentTitle } = evidence;
  const best = heading === null ? declared[0] : { value: heading, origin: 'dom' as const };
  const others = [heading ?? '', ...declared.map((each) => each.value)].filter((each) => each !== '');
  const { tail } = splitTitle(documentTitle, site, findShorter(documentTitle, others));
  if (best === undefined) return { value: '', origin: 'meta', tail };
  const value = heading ?? splitTitle(best.value, site, findShorter(best.value, others)).title;
  return { value: cutText(value, longest), origin: best.origin, tail };
}

/** Another wording that is this one without its tail; `''` when there is none. */
function findShorter(title: string, others: string[]): string {
  const whole = squash(title);
  return (
    others.find((other) => {
      const part = squash(other);
      return part !== '' && part.length < whole.length && (whole.startsWith(part) || whole.endsWith(part));
    }) ?? ''
  );
}

function readDeclared(evidence: Evidence): { value: string; origin: Origin }[] {
  const { metas } = evidence;
  const node = findArticleNode(evidence);
  const all: { value: string; origin: Origin }[] = [
    { value: metas.first('og:title'), origin: 'meta' },
    { value: readText(property(node, 'headline')), origin: 'json-ld' },
    {
      value: metas.first(
        'twitter:title',
        'dc.title',
        'dcterms.title',
        'citation_title',
        'parsely-title',
        'sailthru.title',
      ),
      origin: 'meta',
    },
    {
      value:
        evidence.marks.find((mark) => /(?:^|\s)headline(?:\s|$)/.test(mark.hint) && !mark.isSide)?.text ?? '',
      origin: 'microdata',
    },
    { value: evidence.documentTitle, origin: 'dom' },
  ];
  return all.filter((each) => each.value !== '');
}

/** The headline on the page: confirmed by a declared title, or the only one that can be it. */
function findHeading(evidence: Evidence, declared: string[], site: SiteWords): string | null {
  const headings = evidence.lines.filter((line) => /^h[1-3]$/.test(line.name) && !site.isSite(line.text));
  const firsts = headings.filter((line) => line.name === 'h1');
  const confirmed = [...firsts, ...headings].find(
    (line) => isLong(line.text, 6) && declared.some((title) => agrees(line.text, title)),
  );
  if (confirmed !== undefined) return confirmed.text;
  const own = firsts.filter((line) => !line.isSide);
  const [only, second] = own;
  return only !== undefined && second === undefined && isLong(only.text, 16) ? only.text : null;
}

/** Letters that the title needs; those of scripts without spaces count twice. */
function isLong(text: string, letters: number): boolean {
  return squash(text).replace(/[\u3040-\u9fff\uac00-\ud7af]/g, 'xx').length >= letters;
}

/** One holds the other, as a headline and the title with the site's name behind it do. */
function agrees(heading: string, title: string): boolean {
  const a = squash(heading);
  const b = squash(title);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length * 3 >= long.length;
}
