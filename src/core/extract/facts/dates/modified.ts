import type { ArticleDate } from '../../../model';
import { property } from '../../evidence/json-ld';
import { lowerCase } from '../../lower-case';
import { keepDistinct, type Choices } from '../choice';
import { findArticleNode, readText } from '../json-ld-article';
import type { Story } from '../story';
import { collectDates, type DateCandidate, type DateRules } from './date-fact';

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'article:modified',
  'datemodified',
  'date_modified',
  'dateupdate',
  'dcterms.modified',
  'dc.date.modified',
  'weibo:article:update_at',
  'lastmod',
  'last-modified',
  'revised',
  'cxenseparse:recs:modifiedtime',
] as const;
const updatedText =
  /(?:(?:last )?updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|zuletzt|güncelle\p{L}*|обновлено|更新|最終更新|수정|آخر تحديث)/u;

/** The moment of the last change, where the page names one. */
export function readModified(story: Story, rules: DateRules): Choices<ArticleDate> {
  return keepDistinct(collectDates(candidates(story), rules), ({ value }) => value);
}

function* candidates(story: Story): Generator<DateCandidate> {
  const { at, lines, marks, metas } = story;
  const declared = readText(property(findArticleNode(story), 'dateModified'));
  yield { text: declared, origin: 'json-ld', confidence: 0.9 };
  for (const name of modifiedNames) yield { text: metas.first(name), origin: 'meta', confidence: 0.9 };
  for (const mark of marks) {
    if (!mark.isSide && /datemodified/.test(mark.hint))
      yield { text: mark.value || mark.text, origin: 'microdata', confidence: 0.85 };
  }
  for (const line of lines.slice(Math.max(0, at - 6), at + 15)) {
    const start = line.isSide || line.text.length > 160 ? -1 : lowerCase(line.text).search(updatedText);
    if (start >= 0) yield { text: line.text.slice(start), origin: 'pattern', confidence: 0.75 };
  }
}
