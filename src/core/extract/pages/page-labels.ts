/** What surrounds the words of a link to another page: arrows, brackets, dots. */
const around = /^[\s<>«»‹›→←⟩▶►▸❯…·.:：|()（）[\]【】"“”]+|[\s<>«»‹›→←⟩▶►▸❯…·.:：|()（）[\]【】"“”]+$/g;

/** Of the next page, never of the next article. */
const nextPage = new RegExp(
  `^(?:${[
    'next page',
    'next page of (?:this )?(?:article|story)',
    '(?:continue(?:d)? )?(?:to|on) (?:the )?(?:next )?page(?: \\d{1,2})?',
    'continue reading on page \\d{1,2}',
    'go to page \\d{1,2}',
    '下一页',
    '下一頁',
    '下页',
    '下頁',
    '下一页阅读',
    '阅读下一页',
    '次のページ(?:へ|を読む)?',
    '次ページ(?:へ)?',
    '次へ',
    '다음 ?페이지',
    'nächste seite',
    'weiter auf seite \\d{1,2}',
    'weiterlesen auf seite \\d{1,2}',
    'page suivante',
    'lire la page suivante',
    'página siguiente',
    'siguiente página',
    'próxima página',
    'página seguinte',
    'pagina successiva',
    'prossima pagina',
    'volgende pagina',
    'nästa sida',
    'neste side',
    'næste side',
    'seuraava sivu',
    'następna strona',
    'další strana',
    'следующая страница',
    'наступна сторінка',
    'sonraki sayfa',
    'الصفحة التالية',
    'trang sau',
    'trang tiếp',
    'halaman berikutnya',
    'halaman selanjutnya',
    'अगला पृष्ठ',
    'หน้าถัดไป',
  ].join('|')})$`,
);

/** Says "next" alone: of the next article as often as of the next page. */
const bareNext =
  /^(?:next|weiter|suivante?|siguiente|seguinte|próxim[ao]|avanti|successiv[ao]|volgende|nästa|neste|næste|далее|вперед|dalej|sonraki|selanjutnya|다음|التالي)$/;

const wholeStory = new RegExp(
  `^(?:${[
    '(?:view|read|show|see)(?: (?:it|the (?:article|story)|this (?:article|story)))?(?: all)? (?:on|as|in) (?:a |one )?(?:single )?page',
    '(?:view|read|show) all(?: pages)?(?: on one page)?',
    '(?:view )?(?:single|one)[- ]page(?: (?:view|version))?',
    '(?:view|read) (?:the )?(?:full|entire|whole) (?:article|story)(?: on one page)?',
    '单页阅读',
    '單頁閱讀',
    '单页',
    '單頁',
    '(?:在本页)?(?:阅读|显示|查看|浏览)?全文',
    '(?:在本頁)?(?:閱讀|顯示|查看|瀏覽)?全文',
    '余下全文',
    '全文阅读',
    '全文閱讀',
    '全文を(?:読む|表示)',
    '(?:全文を)?1ページで(?:読む|表示)',
    '한 ?페이지로 ?보기',
    '전체 ?보기',
    '(?:alles |artikel |komplett )?auf einer seite(?: lesen| anzeigen)?',
    "(?:tout )?(?:lire|afficher) (?:l’article |l'article )?(?:en entier |tout )?sur une (?:seule )?page",
    '(?:ver|leer) (?:todo )?en una (?:sola )?página',
    'tutto su una pagina',
    'op één pagina(?: lezen)?',
    'на одной странице',
  ].join('|')})$`,
);

/** How many pages there are, where it is said beside the links: "Page 1 of 3", "共3页", "全3ページ". */
const counts: readonly RegExp[] = [
  /(?:page|seite|página|pagina|страница|strona|sida|side|trang|sayfa) \d{1,2} (?:of|von|sur|de|di|из|z|av|\/) ?(\d{1,2})(?!\d)/,
  /[共全] ?(\d{1,2}) ?(?:页|頁|ページ)/,
  /(?<![\d/])\d{1,2} ?\/ ?(\d{1,2}) ?(?:页|頁|ページ|페이지)/,
  /^(?:\D{0,12})\d{1,2} ?(?:\/|of|von|sur|de) ?(\d{1,2})(?!\d)/,
];

/** What a link says of where it leads. A number is that of a page. */
export type PageLabel = 'next' | 'bare-next' | 'whole' | number;

/** Longer texts are headlines. */
const longestLabel = 40;

/** What the words of a link say; `null`: nothing of pages. */
export function readLabel(text: string): PageLabel | null {
  if (text.length > longestLabel * 2) return null;
  const words = text.replace(/\s+/g, ' ').replace(around, '').toLowerCase();
  if (words.length > longestLabel) return null;
  if (words === '') return /[>»›→⟩▶►▸❯]/.test(text) ? 'bare-next' : null;
  const number = /^(?:page |seite |第 ?)?(\d{1,2})(?: ?[页頁])?$/.exec(words)?.[1];
  if (number !== undefined) return Number(number);
  if (nextPage.test(words)) return 'next';
  if (bareNext.test(words)) return 'bare-next';
  return wholeStory.test(words) ? 'whole' : null;
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
