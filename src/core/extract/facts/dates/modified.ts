import type { ArticleDate } from '../../../model';
import type { Evidence } from '../../evidence/evidence';
import { property } from '../../evidence/json-ld';
import type { Choice } from '../choice';
import { findArticleNode, readText } from '../json-ld-article';
import { findTitleLine } from '../title-line';
import { firstDate, type DateCandidate, type DateRules } from './date-fact';

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'article:modified',
  'datemodified',
  'date_modified',
  'dcterms.modified',
  'dc.date.modified',
  'weibo:article:update_at',
  'lastmod',
  'last-modified',
  'revised',
  'cxenseparse:recs:modifiedtime',
] as const;
const updatedText =
  /(?:(?:last )?updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|zuletzt|更新|最終更新|수정)/iu;

/** The moment of the last change, where the page names one. */
export function readModified(
  evidence: Evidence,
  title: string,
  rules: DateRules,
): Choice<ArticleDate> | null {
  return firstDate(candidates(evidence, title), rules);
}

function* candidates(evidence: Evidence, title: string): Generator<DateCandidate> {
  yield { text: readText(property(findArticleNode(evidence), 'dateModified')), origin: 'json-ld' };
  for (const name of modifiedNames) yield { text: evidence.metas.first(name), origin: 'meta' };
  for (const mark of evidence.marks) {
    if (!mark.isSide && /datemodified/.test(mark.hint))
      yield { text: mark.value || mark.text, origin: 'microdata' };
  }
  const at = findTitleLine(evidence, title);
  for (const line of evidence.lines.slice(Math.max(0, at - 6), at + 15)) {
    const start = line.isSide || line.text.length > 160 ? -1 : line.text.search(updatedText);
    if (start >= 0) yield { text: line.text.slice(start), origin: 'pattern' };
  }
}
