import type { Origin } from '../../../model';
import type { Evidence } from '../../evidence/evidence';
import { property } from '../../evidence/json-ld';
import { findArticleNode, readText } from '../json-ld-article';

/** A title that the page declares. */
export interface DeclaredTitle {
  value: string;
  origin: Origin;
  confidence: number;
  /** `og`: Open Graph; `headline`: JSON-LD; `other`: other metadata, microdata; `document`: `<title>`. */
  source: 'og' | 'headline' | 'other' | 'document';
}

const otherNames =
  'twitter:title articletitle dc.title dcterms.title citation_title parsely-title sailthru.title'.split(' ');

/** Elements that systems leave in a title; any other name in angle brackets is what the title speaks of. */
const box = /<(p|div|h[1-6]|i|em|b|strong|span|su[bp]|a|u|small|font)\b[^<>]{0,200}>([^<>]*)<\/\1>/gi;
const parting = /^(?:p|div|h\d)$/i;
/** Between blanks on both sides it is what the title speaks of, too. */
const lineBreak = /(?<!\s)<br\s?\/?>|<br\s?\/?>(?!\s)/gi;
const deepest = 5;

function withoutBoxes(title: string): string {
  let text = title;
  for (let depth = 0; depth < deepest && text.includes('<'); depth++)
    text = text
      .replace(lineBreak, ' ')
      .replace(box, (_, name: string, inner: string) => (parting.test(name) ? ` ${inner} ` : inner));
  return text === title ? title : text.replace(/\s+/g, ' ').trim();
}

/** The titles that the page declares, the most telling first. */
export function readDeclaredTitles(evidence: Evidence): DeclaredTitle[] {
  const { metas, marks, documentTitle } = evidence;
  const headline = readText(property(findArticleNode(evidence), 'headline'));
  const marked = marks.find(
    ({ hint, isSide }) => !isSide && hint.includes('headline') && /(?:^|\s)headline(?:\s|$)/.test(hint),
  );
  const all: DeclaredTitle[] = [
    { value: metas.first('og:title'), origin: 'meta', confidence: 0.45, source: 'og' },
    { value: headline, origin: 'json-ld', confidence: 0.45, source: 'headline' },
    { value: metas.first(...otherNames), origin: 'meta', confidence: 0.45, source: 'other' },
    { value: marked?.text ?? '', origin: 'microdata', confidence: 0.45, source: 'other' },
    { value: documentTitle, origin: 'dom', confidence: 0.4, source: 'document' },
  ];
  return all
    .map((each) => ({ ...each, value: withoutBoxes(each.value) }))
    .filter((each) => each.value !== '');
}
