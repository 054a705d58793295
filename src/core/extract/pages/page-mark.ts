import { readCount, readLabel } from './page-labels';

/** Longer lines are sentences. */
const longestMark = 60;

const continued = new RegExp(
  `^[(（[【]?(?:${[
    '(?:story )?continue[sd]?(?: (?:from|on|to) (?:the )?(?:(?:previous|next|first) )?page(?: \\d{1,2})?)?',
    "cont\\.?(?:’d|'d)?",
    '(?:go |back )?to (?:the )?(?:previous|next|first) page',
    'previous page',
    'page \\d{1,2}(?: ?(?:of|/) ?\\d{1,2})?',
    'fortsetzung(?: folgt| von seite \\d{1,2})?',
    'seite \\d{1,2}(?: ?(?:von|/) ?\\d{1,2})?',
    'vorherige seite',
    'suite(?: page \\d{1,2})?',
    'page précédente',
    'continúa(?: en la página \\d{1,2})?',
    'página anterior',
    '第 ?\\d{1,2} ?[页頁](?:[,，/ ]*共 ?\\d{1,2} ?[页頁])?',
    '上一[页頁]',
    '首页|尾页|末页',
    '(?:上)?接上[页頁文](?:.{0,8})',
    '[下未]转(?:第 ?\\d{1,2} ?[页版])',
    '未完待[续續]',
    '前のページ(?:へ)?',
    '次のページに続く',
    '(?:前ページの)?続き',
    '이전 ?페이지',
  ].join('|')})[:：…. ]*[)）\\]】]?[:：…. ]*$`,
);

/** What a headline gets on a later page: "(2)", "- Page 2", "（第2页）". */
const pageOfTitle =
  /[\s\-–—|:：,，]*[(（[]?(?:(?:page|seite|teil|part|página|第) ?)?\d{1,2}(?: ?(?:of|von|\/) ?\d{1,2})?(?: ?[页頁])?[)）\]]?\s*$/i;

/** Whether a line only says which page of several it stands on, or leads to another of them. */
export function isPageMark(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (line.length > longestMark) return false;
  if (line === '') return true;
  const label = readLabel(line);
  // A number alone may be that of a chapter.
  if (label !== null && typeof label !== 'number') return true;
  return continued.test(line) || isRow(line) || (readCount(line) !== null && line.length <= longestMark / 3);
}

/** A headline without the number of its page. */
export function withoutPageMark(title: string): string {
  return title.replace(pageOfTitle, '');
}

/** "1 2 3 下一页": numbers and what leads on. */
function isRow(line: string): boolean {
  const parts = line.split(/[\s|·]+/).filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.every((part) => readLabel(part) !== null || continued.test(part) || /^[\W_]+$/.test(part))
  );
}
