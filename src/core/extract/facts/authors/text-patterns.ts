const han = '[\\p{Script=Han}]';
/** A Chinese name, foreign and minority ones with their dot; two characters may stand apart. */
const name = `(?:${han}{1,8}[·•‧・]${han}{1,10}|${han}{2,4}|${han}[\\s\\u3000]${han})`;
const names = `(?<names>${name}(?:[\\s\\u3000]*[、,，&和]?[\\s\\u3000]*(?!报道|報導|报导|摄影|摄|文|编辑|通讯员|实习|发自|来源)${name})*?)`;
/** What ends a list of names. */
const end =
  '(?=[\\s\\u3000]*(?:$|[)）\\]】〕」/／|｜；;。.:：!！?？<>\\d（(【《"“]|报道|報導|报导|報道|摄|文[/／|]|编辑|責任|责任|责编|通讯员|实习生|发自|來源|来源|时间|发布|供图|图|综合|整理|电|電|讯|訊|／|\\s))';

const patterns = [
  // （作者：贲新星） 作者：X 文／X 撰文｜X 文字：X
  `(?:^|[\\s\\u3000(（〔【\\[|｜，,。])(?:作者|撰文|撰稿人?|执笔|執筆|采写|採訪撰文|文字|原作者|本文作者|文)[\\s\\u3000]*[:：/／|｜=＝][\\s\\u3000]*(?:(?:本报|本刊|本网|${han}{2,6})?(?:记者|記者)[\\s\\u3000]*)?${names}${end}`,
  // （记者 裴剑飞） 〔記者巫其倫／台北報導〕 （中央社記者X台北1日電）
  `[(（〔【\\[][^()（）〔〕【】\\[\\]]{0,12}?(?:记者|記者|通讯员)[\\s\\u3000:：]*${names}(?=[\\s\\u3000]*(?:[)）〕】\\]/／、，,]|${han}{2,6}(?:\\d{1,2}日)?[電电报報]|报道|報導|$))`,
  // 本报记者 X Y　新京报记者 陆一夫　記者X／台北報導
  `(?:^|[\\s\\u3000|｜。])(?:${han}{0,8})?(?:首席|特约|见习|实习|特派)?(?:记者|記者)[\\s\\u3000:：]*${names}(?=[\\s\\u3000]*(?:$|[)）/／|｜；;。:：]|报道|報導|报导|摄影|摄|通讯员|编辑|实习|发自|综合|[\\s\\u3000]))`,
].map((source) => new RegExp(source, 'gu'));

const spaced = [
  /(?:^|[\s(（[])(?:作者|撰文|文|著者|筆者|ライター)[\s\u3000]*[:：=＝／/|｜][\s\u3000]*(?<names>[^\s:：/／|｜()（）]{2,20})/u,
  /【(?<names>\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,6})*)】\s*$/u,
  /(?<names>\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4})*)\s?(?:선임|인턴|수습|전문|객원)?\s?기자(?!\p{Script=Hangul}{2,})/u,
  /(?:^|\s)(?:كتبت?|بقلم|الكاتبة?|تقرير|إعداد|نویسنده|خبرنگار|گزارش)\s*[:：-]\s*(?<names>[\p{Script=Arabic}\s]{4,50})$/u,
  /^(?:By|Von|Par|Por|Di|Door|Av|Af|Autor(?:in)?:|Text:|Texte:|Texto:|Testo:|Words(?: by)?:?|Written by|Story by|Reported by|Автор:|Текст:|Yazan:|Autorzy?:|Tekst:)\s+(?<names>\p{Lu}[\p{L}'’.-]*\s[^|•·:]{2,90}?)(?:\s*[|•·]|,?\s+(?:on|at|am|Published|Updated)\s|\s+\d|$)/u,
];

/** Author names in a line of text, with the words that say so. */
export interface NamedLine {
  names: string;
  /** As printed: "作者：贲新星", "By Jane Doe". */
  printed: string;
}

/** Finds author names by the words and signs that newspapers print them with; `null` when the line has none. */
export function findNamedAuthors(line: string): NamedLine | null {
  for (const pattern of patterns) {
    const matches = Array.from(line.matchAll(pattern)).filter(({ groups }) =>
      isNames(groups?.['names'] ?? ''),
    );
    const names = matches.flatMap(({ groups }) => splitHan(groups?.['names'] ?? '')).join('、');
    if (names !== '') return { names, printed: matches.map(([text]) => trimSigns(text)).join(' ') };
  }
  for (const pattern of spaced) {
    const match = pattern.exec(line);
    const names = match?.groups?.['names'] ?? '';
    if (names !== '') return { names, printed: trimSigns(match?.[0] ?? '') };
  }
  return null;
}

function isNames(text: string): boolean {
  return text !== '' && !notName.test(text);
}

function trimSigns(text: string): string {
  return text.replace(/^[\s\u3000(（〔【[|｜,，。]+|[\s\u3000|•·]+$/gu, '');
}

const notName =
  /^(?:了解|获悉|从|在|的|采访|注意|日前|今日|昨日|今天|昨天|近日|发现|表示|看到|来到|团队|协会|会|站|证|招待|之家|俱乐部|通过|获得|梳理|走访|问|就|对|与)/u;

/** "陆一夫 裴剑飞" are two names, "黄　宇" is one. */
function splitHan(text: string): string[] {
  if (/^\p{Script=Han}[\s\u3000]\p{Script=Han}$/u.test(text.trim())) return [text.replace(/[\s\u3000]/g, '')];
  return text.split(/[\s\u3000、,，&]+/u).filter((part) => part.length > 1);
}
