/** What a link says of where it leads. A number is that of a page. */
export type PageLabel = 'next' | 'bare-next' | 'whole' | number;

type ListedLabel = Exclude<PageLabel, number> | 'number';

/** Signs around the words of a link. */
const around = '<>«»‹›→←⟩▶►▸❯…·.:：|()（）[]【】"“” ';
const arrows = '>»›→⟩▶►▸❯';

/**
 * What links are called, `#` for a number. A list that is looked up, not a pattern: one of this size takes a browser milliseconds to
 * compile at every click.
 */
const labels = new Map<string, ListedLabel>([
  ...phrases('number', 'page #|seite #|第#页|第#頁|第 # 页|第 # 頁|#页|#頁|#ページ'),
  // Of the next page, never of the next article.
  ...phrases(
    'next',
    'next page|next page of this article|next page of this story|next page of article|next page of story|to next page|' +
      'to the next page|continue to next page|continue to the next page|continued on next page|continue to page #|' +
      'continued on page #|continue on page #|continue reading on page #|go to page #|to page #|on page #|' +
      '下一页|下一頁|下页|下頁|下一页阅读|阅读下一页|閱讀下一頁|次のページ|次のページへ|次のページを読む|次ページ|次ページへ|次へ|' +
      '다음 페이지|다음페이지|nächste seite|weiter auf seite #|weiterlesen auf seite #|page suivante|lire la page suivante|' +
      'página siguiente|siguiente página|próxima página|página seguinte|pagina successiva|prossima pagina|volgende pagina|' +
      'nästa sida|neste side|næste side|seuraava sivu|następna strona|další strana|ďalšia strana|következő oldal|' +
      'pagina următoare|следующая страница|наступна сторінка|sonraki sayfa|الصفحة التالية|صفحه بعد|trang sau|trang tiếp|' +
      'halaman berikutnya|halaman selanjutnya|अगला पृष्ठ|หน้าถัดไป',
  ),
  // "Next" alone: of the next article as often as of the next page.
  ...phrases(
    'bare-next',
    'next|weiter|suivant|suivante|siguiente|seguinte|próxima|próximo|avanti|successiva|successivo|volgende|nästa|neste|næste|' +
      'далее|вперед|dalej|sonraki|selanjutnya|다음|التالي',
  ),
  ...phrases(
    'whole',
    'view all|view all pages|show all|show all pages|read all|read all on one page|view all on one page|view on one page|' +
      'read on one page|show on one page|view as single page|view as a single page|view as one page|view on a single page|' +
      'view it on one page|read it on one page|view article on one page|read article on one page|read this article on one page|' +
      'view this article on one page|view the story on one page|single page|one page|single-page|single page view|one-page|' +
      'single-page view|single page version|view single page|view full article|read full article|view the full article|' +
      'read the full article|view entire article|read entire article|view full story|read the full story|' +
      '单页阅读|單頁閱讀|单页|單頁|全文|阅读全文|閱讀全文|显示全文|顯示全文|查看全文|浏览全文|瀏覽全文|在本页阅读全文|' +
      '在本页显示全文|在本頁閱讀全文|余下全文|餘下全文|全文阅读|全文閱讀|全文を読む|全文を表示|全文表示|1ページで読む|' +
      '1ページで表示|全文を1ページで読む|한 페이지로 보기|한페이지로 보기|전체보기|전체 보기|auf einer seite|auf einer seite lesen|' +
      'auf einer seite anzeigen|alles auf einer seite|artikel auf einer seite|artikel auf einer seite lesen|' +
      'komplett auf einer seite|lire sur une seule page|afficher sur une seule page|tout afficher sur une page|' +
      'ver en una sola página|leer en una sola página|ver todo en una página|tutto su una pagina|op één pagina|' +
      'op één pagina lezen|на одной странице',
  ),
]);

/** How many pages there are, where it is said beside the links: "Page 1 of 3", "共3页", "全3ページ". */
const counts: readonly RegExp[] = [
  /(?:page|seite|página|pagina|страница|strona|sida|side|trang|sayfa) \d{1,2} (?:of|von|sur|de|di|из|z|av|\/) ?(\d{1,2})(?!\d)/,
  /[共全] ?(\d{1,2}) ?(?:页|頁|ページ)/,
  /(?<![\d/])\d{1,2} ?\/ ?(\d{1,2}) ?(?:页|頁|ページ|페이지)/,
  /^(?:\D{0,12})\d{1,2} ?(?:\/|of|von|sur|de) ?(\d{1,2})(?!\d)/,
];

/** Longer texts are headlines. */
const longestLabel = 40;

/** What the words of a link say; `null`: nothing of pages. */
export function readLabel(text: string): PageLabel | null {
  if (text.length > longestLabel * 3) return null;
  const words = trimSigns(text.trim()).toLowerCase();
  if (words.length > longestLabel * 2) return null;
  if (words === '') return Array.from(text).some((sign) => arrows.includes(sign)) ? 'bare-next' : null;
  const [number] = /\d+/.exec(words) ?? [];
  if (number === words) return number.length <= 2 ? Number(number) : null;
  const label = labels.get(words.replace(/\d{1,2}/, '#').replace(/\s+/g, ' ')) ?? labels.get(words) ?? null;
  return label === 'number' ? Number(number) : label;
}

function trimSigns(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && around.includes(text.charAt(start))) start += 1;
  while (end > start && around.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** How many pages a text beside the links says that there are; `null`: it does not say. */
export function readCount(text: string): number | null {
  const words = text.replace(/\s+/g, ' ').trim().toLowerCase();
  for (const pattern of counts) {
    const count = Number(pattern.exec(words)?.[1] ?? 0);
    if (count > 1) return count;
  }
  return null;
}

function phrases(label: ListedLabel, list: string): [string, ListedLabel][] {
  return list.split('|').map((phrase) => [phrase, label]);
}
