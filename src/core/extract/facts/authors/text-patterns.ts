import { isFullName, isWholeName } from './full-name';
import { splitNames } from './names';
import { colleagueRole, cutRole, medium, nextColleague } from './part-roles';

const han = '[\\p{Script=Han}]';
/**
 * A run of Chinese names with the signs between them. Bounded and without choices inside: pages choose the text, and a pattern
 * of names within names takes minutes on some of them.
 */
const names = `(?<names>[\\p{Script=Han}·•‧・▪、,，&\\s\\u3000]{2,40}?)`;
const space = '[\\s\\u3000]{0,4}';
/** What ends a list of names; the next name can have its medium and role before it: "王明 江边日报实习生 李华". */
const end = `(?=${space}(?:$|[)）\\]】〕」/／|｜；;。.:：<>\\d（(【《"“]|报道|報導|报导|報道|摄影|摄|文[/／|]|编辑|責任|责任|责编|通讯员|实习|发自|來源|来源|时间|发布|阅读|浏览|点击|评论|供图|图[/／|:：]|综合|整理|电$|電$|讯$|訊$|發自)|[\\s\\u3000]{1,6}${han}{1,4}(?:编辑|編輯|责编|責編)|[\\s\\u3000]{1,4}${medium}${colleagueRole})`;
const patterns = [
  // （作者：王新宇） 作者：X 文／X 撰文｜X 文字：X
  `(?:^|[\\s\\u3000(（〔【\\[|｜，,。])(?:原作者|本文作者|作者|撰文|撰稿人?|执笔|執筆|采写|採訪撰文|(?:[图圖摄攝][片影]?[/／、·]?)?文字?(?:[/／、·]?[图圖摄攝][片影]?)?)${space}[:：/／|｜=＝]${space}(?:${han}{0,12}(?:记者|記者|专栏作者|專欄作者|专栏作家|特约作者|特约撰稿人?)${space})?${names}${end}`,
  // （中央社記者王小明台北1日電）
  `(?:记者|記者)(?<names>${han}{3}|${han}{2}|${han}{4})(?=${han}{2,6}\\d{1,2}日[专專]?[電电])`,
  // （记者 裴剑飞） 〔記者巫其倫／台北報導〕
  `[(（〔【\\[][^()（）〔〕【】\\[\\]]{0,12}?(?:记者|記者|通讯员)[\\s\\u3000:：]{0,4}${names}(?=${space}(?:[)）〕】\\]/／]|报道|報導|$))`,
  // 本报记者 X Y, 新京报记者 陆一夫, 記者X／台北報導
  `(?:^|[\\s\\u3000|｜。\\d])[\\p{Script=Han}·]{0,12}?(?:首席|特约|见习|实习|特派)?(?:记者|記者)[\\s\\u3000:：]{0,4}${names}${end}`,
].map((source) => new RegExp(source, 'gu'));
const keyword = /作者|撰|执笔|執筆|采写|文字|文\s?[:：/／|｜=＝]|记者|記者|通讯员/u;

const spaced = [
  /(?:^|[\s(（[])(?:作者|撰文|(?:(?:取材|執筆|構成)[・/／])?文|著者|筆者|ライター)[\s\u3000]?[:：=＝／/|｜][\s\u3000]?(?<names>[^\s:：/／|｜()（）]{2,20})/u,
  /(?:^|[|｜\s])作者\s?(?<names>\p{Script=Han}{2,4})$/u,
  /(?:編集委員|論説委員|解説委員|特派員|コメンテーター)[\s\u3000]{1,2}(?<names>\p{Script=Han}{2,6})/u,
  /【(?!\p{Script=Han}{0,6}(?:讯|訊|电|電|消息|報導|报道|特稿|专题|專題)】|関連|関係|写真|動画|あわせて|相关|相關|关闭|關閉|打印|返回|字体|大中小|纠错|收藏|编辑|推荐|下载|点击|查看)(?<names>\p{Script=Han}{2,6}(?:、\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{1,5}){0,5})】\s?$/u,
  /(?!(?:기?사[는를]|시민|명예|학생|어린이|현장|취재|사진|본보|본지|담당|해당|선임|인턴|수습|전문|객원)\s?기자)(?<names>\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,5})\s?(?:시민|명예|학생|선임|인턴|수습|전문|객원)?\s?기자(?!\p{Script=Hangul}{2})/u,
  /(?:^|\s)(?:كتبت?|بقلم|الكاتبة?|تقرير|إعداد|نویسنده|خبرنگار|گزارش)\s?[:：-]\s?(?<names>[\p{Script=Arabic}\s،]{4,60}?)(?:$|\s?[|•]|\s(?=[\d٠-٩۰-۹]{1,2}(?:[:/.-][\d٠-٩۰-۹]|\s\S{2,12}\s[\d٠-٩۰-۹]{4})|[\d٠-٩۰-۹]{4}))/u,
  /(?:^(?:-{2,6}\s)?|[|｜•·]\s|(?<=\d)\s[-–—]\s(?=Redaktion:)|(?<=^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}\.? \p{L}{3,9}\.? |\d{1,2}[./]\d{1,2}[./])\d{4}) (?=[Bb]y |[Vv]on |[Pp]ar |[Pp]or ))(?:(?:By|by|BY|Von|von|VON|Par|par|Por|por|Di|di|Door|door|Av|av|Af|af):?|(?:Ein[e]? )?(?:Interview|Beitrag|Kolumne|Text|Artikel|Fotos und Text|Text und Fotos|Text & Fotos)(?: von|:)|Autor(?:in)?:?|Texte:|Texto:|Testo:|Words(?: by)?:?|(?:Written|Story|Reported|Posted|Article|Post) by:?|(?:Geschrieben|Erstellt|Verfasst|Eingestellt|Veröffentlicht|Gepostet) von:?|Автор:|Текст:|Yazan:|Autorzy?:|Tekst:|Redaktion:)\s+(?<names>\p{Lu}[\p{L}'’.-]{0,30}\s[^|•·:]{2,90}?)(?=\s?[|•·]|,?\s(?:on|at|am|in|Illustration|Foto)\s|[,.]?\s(?:Last )?(?:Published|[Uu]pdated)\s|,?\s\p{Lu}\p{Ll}{2,8}\.?\s\d|,?\s(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?\s\d|,?\s\d|(?:(?<=^Autor.*):)?$)/u,
  /^By (?<names>\p{Lu}{2,5})(?:$|,|\s(?:in|on|at|[|·•–-])\s)/u,
  /^By(?<names>\p{Lu}\p{Ll}[\p{L}'’.-]{0,30}\s\p{Lu}[\p{L} '’.-]{2,50})$/u,
];

/** Patterns of some languages, each with a sign that its lines have: engines make a pattern when it is first used. */
const local: [sign: string, pattern: RegExp][] = [
  // 【小磯島＝岡野航平】 文・小野寺澄
  ['【', /^【[^【】＝=]{1,12}[＝=](?<names>\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,6}){0,3})】/u],
  [
    '文・',
    /(?:^|[\s\u3000])(?:文・写真|写真・文|文)・(?<names>\p{Script=Han}{2,6}|\p{Script=Han}{1,4}[\s\u3000]\p{Script=Han}{1,4})(?=$|[、，／/\s\u3000]\s?(?:写真|撮影|絵|映像|図)(?!\p{Script=Han}))/u,
  ],
  // 聞き手・葛城みなと （聞き手＝編集委員 山田太郎）
  [
    '手',
    /(?:^|[\s\u3000（(【])(?:聞き手|聴き手)(?:・(?:構成|文|写真|撮影))*\s?[・:：=＝/／]\s?(?:(?:(?:編集|論説)委員|\p{Script=Han}{1,6}(?:部|支局|総局)(?=[\s\u3000]))[\s\u3000・]*)?(?<names>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10}(?:、[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10}){0,3})(?=$|[\s\u3000)）】])/u,
  ],
  // מאת: נועה ברקן เรื่อง: ธนากร ใจเย็น Haber: Onur Baykal
  [
    ':',
    /(?:^|[|｜•·]\s?)(?:מאת|כתבה?|เรื่อง|เขียนโดย|โดย|ผู้เขียน|ผู้สื่อข่าว|Haber|Yazan|Yazar|Muhabir|Penulis|Oleh|Tác giả|Phóng viên|लेखक|लेखिका|रिपोर्टर?|संवाददाता|به قلم|به‌قلم)\s?[:：]\s?(?<names>[^|｜•·:：\d]{3,60}?)(?:\s?[|｜•·]|\s?[-–—]\s|\s\d|$)/u,
  ],
  // Author, Nora Lindqvist: a label that only readers of screens are told
  [
    ', ',
    /^(?:Author|Autor[ae]?|Auteur|المؤلفة?|Yazan|Автор|作者|記者|记者|著者|저자|기자|الكاتب|نویسنده|लेखक|Penulis|Yazar|Tác giả|ผู้เขียน|Mwandishi),\s(?<names>\p{L}[^,;:|\d]{1,60}(?:,\s[^,;:|\d]{2,60}){0,3})$/u,
  ],
  // 기자명 박하나 (시민기자): as the system of most local papers prints it
  ['기자명', /기자명\s(?<names>\p{Script=Hangul}{2,4})(?=$|[\s(])/u],
  // كتبت سلمى منصور: a line of its own
  [
    'كتب',
    /^كتبت?\s(?<names>[\p{Script=Arabic}]{2,}(?:\s[\p{Script=Arabic}]{2,}){1,2}(?:\sو[\p{Script=Arabic}]{2,}(?:\s[\p{Script=Arabic}]{2,}){1,2}){0,2})$/u,
  ],
  // (서울=연합뉴스) 김하나 이두리 기자 =
  [
    '기자 =',
    /^\([^()=]{1,12}=[^()=]{1,12}\)\s(?<names>\p{Script=Hangul}{2,4}(?:\s\p{Script=Hangul}{2,4}){0,3})\s기자\s=/u,
  ],
  // [도쿄=뉴스온] 형진서 특파원 =
  [
    '특파원 =',
    /^[[(][^\]()=[]{1,12}=[^\]()=[]{1,12}[\])]\s?(?<names>\p{Script=Hangul}{2,4}(?:[\s·]\p{Script=Hangul}{2,4}){0,3})\s?특파원\s=/u,
  ],
  // 글: 궉미란(miran77) 사진: 경도윤(doyunk)
  ['글', /(?:^|[|｜•·]\s?)글(?:·사진)?\s?[:：]\s?(?<names>\p{Script=Hangul}{2,4})(?=$|[\s(])/u],
  // نوشته نگار فرهمند ۱۴ اسفند
  [
    'نوشته',
    /(?:^|\s)نوشته\s(?<names>[\p{Script=Arabic}\u200c]{2,20}\s[\p{Script=Arabic}\u200c]{2,20})(?=$|\s[\d۰-۹|])/u,
  ],
];

/** "…实习生 李华" behind the names of others. */
const colleague = new RegExp(nextColleague(names, end), 'u');
const mostColleagues = 4;

/** What follows the name of a photographer, who wrote nothing. */
const credit = /^[\s\u3000]*(?:摄影?|攝影?|供图|供圖)[\s\u3000)）\]】。]*$/u;

/** Author names in a line of text, with the words that say so. */
export interface NamedLine {
  names: string;
  /** As printed: "作者：王新宇", "By Jane Doe". */
  printed: string;
}

/** Finds author names by the words and signs that newspapers print them with; `null` when the line has none. */
export function findNamedAuthors(printed: string): NamedLine | null {
  // Boxes alone part two Korean reporters: "봉하윤 기자탁재훤 기자".
  const line = printed.includes('기자')
    ? printed.replace(/기자(?=\p{Script=Hangul}{2,4}\s?기자)/gu, '기자 ')
    : printed;
  for (const pattern of keyword.test(line) ? patterns : []) {
    const matches = Array.from(line.matchAll(pattern), ({ 0: text, 1: found = '', index }) => ({
      text,
      // "（記者方郁婷攝）": the sign that says so can be glued to the name.
      names:
        /[摄攝]$/.test(found) || credit.test(line.slice(index + text.length))
          ? []
          : [...splitHan(found), ...colleaguesIn(line.slice(index + text.length))],
    }));
    const real = matches.filter((match) => match.names.length > 0);
    if (real.length > 0) {
      const all = real.flatMap((match) => match.names);
      return {
        names: [...new Set(all)].join('、'),
        printed: real.map(({ text }) => trimSigns(text)).join(' '),
      };
    }
  }
  const possible = local.filter(([sign]) => line.includes(sign));
  for (const [sign, pattern] of [...possible, ...spaced.map((each) => ['', each] as const)]) {
    const match = pattern.exec(line);
    const found = (match?.groups?.['names'] ?? '').replace(betweenHangul, '·');
    const isOther = /^\p{Script=Han}+$/u.test(found) && !isHanName(found);
    // Behind a day the words can be any others.
    const isText = /^ (?:by|von|par|por) /i.test(match?.[0] ?? '') && !splitNames(found).every(isFullName);
    // "Author, speaker and coach"; "تقرير: …" begins a headline too.
    const isOffice = sign === ', ' && !splitNames(found).every(isNamed);
    const isReport =
      reported.test(match?.[0] ?? '') && splitNames(found).some((name) => name.split(' ').length > 4);
    if (found !== '' && !isOther && !isText && !isOffice && !isReport)
      return { names: found, printed: trimSigns(match?.[0] ?? '') };
  }
  return null;
}

const reported = /^\s?(?:تقرير|گزارش)/;

/** Whether words are a name by their form: several with capitals or of a script without, or one as Chinese and Korean ones are. */
function isNamed(name: string): boolean {
  return isWholeName(name) || /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(name);
}

/** Korean names have no spaces. */
const betweenHangul =
  /(?<=^(?:\p{Script=Hangul}{2,4}[\s·])*\p{Script=Hangul}{2,4})\s(?=\p{Script=Hangul}{2,4}(?:\s|$))/gu;

function colleaguesIn(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  for (let step = 0; step < mostColleagues; step++) {
    const match = colleague.exec(rest);
    if (match === null) break;
    rest = rest.slice(match[0].length);
    if (!credit.test(rest)) found.push(...splitHan(match.groups?.['names'] ?? ''));
  }
  return found;
}

function trimSigns(text: string): string {
  return text.replace(/^[\s\u3000(（〔【[|｜，,。–—-]+|[\s\u3000|•·]+$/gu, '');
}

/** A Chinese name, foreign and minority ones with their dot. */
const hanName = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,10}[·•‧・]\p{Script=Han}{1,10})$/u;
/** Words that stand where a name could: what reporters do, boxes about the author, places they report from. */
const notName =
  /^(?:您|你|我|了解|获悉|从|在|的|采访|调查|民意|注意|进来|进入|走进|赶到|赶往|抵达|致电|拨打|暗访|追问|现场|日前|今日|昨日|今天|昨天|近日|发现|表示|看到|来到|团队|协会|会|站|证|招待|之家|俱乐部|通过|获得|梳理|走访|问|就|对|与|联系|查询|实地|再次|随机|手记|节|们|报道|按|注|最新|更多|其他|其它|相关|简介|介绍|专栏|主页|授权|声明|观点|信息|文章|北京|上海|天津|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|香港|澳门|台北|臺北|高雄|台中|台南|新北)/u;

/** "陆一夫 裴剑飞" are two names, "黄 宇" is one. What follows the first word that is no name (an office, a place) is none either. */
function splitHan(text: string): string[] {
  const joined = text
    .trim()
    .replace(/(?<!\p{Script=Han})(\p{Script=Han})[\s\u3000](\p{Script=Han})(?!\p{Script=Han})/gu, '$1$2');
  const parts = cutOffice(joined)
    .split(/[\s\u3000、,，&▪]+|和(?=\p{Script=Han}{2})/u)
    .map(cutRole)
    .filter((part) => part !== '');
  const other = parts.findIndex((part) => !isHanName(part));
  return other < 0 ? parts : parts.slice(0, other);
}

/** "方敏北京大学经济学院教授": an office that follows a name begins with a place or ends as offices do. */
function cutOffice(text: string): string {
  const match =
    /^(\p{Script=Han}{2,3}?)(?=(?:北京|上海|中国|中共|清华|复旦|南京|浙江|武汉|中山|国家|全国|本报|本刊))/u.exec(
      text,
    );
  return match?.[1] ?? text;
}

function isHanName(text: string): boolean {
  return hanName.test(text) && !notName.test(text);
}

const labelled =
  /(?:^|[\s(（[【])(?:(?:作者|撰文|楼主|Author|Autor(?:in)?)\s?[:：]|(?:(?:Geschrieben|Verfasst|Eingestellt|Erstellt) von|Posted by):?|Thread starter)\s?(?<name>[\p{L}\d_.-]{2,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){0,2})(?=$|[\s)）\]】|｜,，])/u;
const signed = /^(?<name>[\p{L}\d_]{2,20})\s?(?:发表于|發表於|发布于)\s?[:：]?\s?\d/u;
const labels = /作者|撰文|楼主|Auto|Autho| von[ :]|Posted|Thread s|发表于|發表於|发布于/;

/** The name behind a label that says "author", or before one that says "published"; `''`: the line has none. */
export function findLabelledAuthor(line: string): string {
  if (!labels.test(line)) return '';
  const name = labelled.exec(line)?.groups?.['name'] ?? signed.exec(line)?.groups?.['name'] ?? '';
  return /^(?:\p{Script=Han}{5,}|von|am|is|and|der|die)$/u.test(name) || notName.test(name) ? '' : name;
}
