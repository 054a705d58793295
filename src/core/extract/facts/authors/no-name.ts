import { creditLabels, joinBare, joinLabels, type CreditRole } from '../credits/credit-labels';
import { lowerCase } from '../../lower-case';

/** What stands in the place of a name and is none. */
const other =
  /^(?:by|art[ií]culo|article|artikel|beitrag|special (?:to|for) .*|staff(?: writers?| reporters?| reports?)?|admin(?:istrator)?|administrador[ae]?|administrat(?:eur|rice)|amministratore|administratör|administrátor|beheerder|ylläpito|rendszergazda|(?:site )?yöneticisi?|админ(?:истратор)?|адміністратор|адмін|διαχειριστής|مدير الموقع|مدیر سایت|एडमिन|ผู้ดูแลระบบ|quản trị(?: viên)?|\S{0,12}(?:管理员|管理員|管理者)|(?:\S+ )?관리자|editor(?:ial)?(?: team| staff| board)?|editors|author|guest(?: author| contributor)?|contributors?|reporter|correspondent|journalist|writer|redaktion(?:en)?|redaktori|redaktsiya|redakcj?[aei]|(?:tim )?redaksi|redactie|toimitus|редакция|редакція|редакцията|szerkesztőség|redazione|redacci[oó]n(?: .*)?|redacao|redação|redaction|(?:la )?rédaction|the editors|unknown|an[oó]n(?:im[oa]|yme?|ymous)|none|null|undefined|full bio|read more|follow|share|agencies|wire|news|team|newsroom|online|web ?desk|news desk|profile|by line|close|nachrichten(?:agentur)?|agentur|佚名|关闭|發表|发表|時間|时间|发布|匿名|未知|小编|编辑|责编|责任编辑|原创|来源|[发發]自.*|记者|作者|本报讯|综合|转载|网络|整理|view all posts|see all|contact|subscribe|more|view|senior|(?:posted|published)(?: on)?|veröffentlicht(?: am)?|erstellt von|artikel von|written by|learn about our|about our .*|uncategorized|hace .*|il y a .*|tiempo de lectura|lesezeit|min read|temps de lecture|leave a comment|hinterlasse .*|kommentare?|dodano|opublikowano|last|powered by|super ?user|google play|app store|web ?master|publisher|all rights reserved|alle rechte vorbehalten|privacy policy|zvg|red|discuz! team|comsenz ui team|article information|forward-looking statements|safe harbou?r(?: .*)?|(?:media|press|investor) contacts?|(?:最新|相关|更多|热门|推荐)文章|\S{0,12}(?:专栏|專欄)|[^\s]{0,4}(?:日期|日時|公開日|更新日)|更新|下载地址|浏览次数|jr|sr|phd|ph\.?d\.?|md|m\.d\.|mba|esq)\.?$/;
/** The words that announce a name, alone; those of sources are names too ("Theo"). */
const label = new RegExp(`^(?:${joinLabels((role) => role !== 'source')})\\s?[:：]?$`, 'u');

/** Whether a text stands where names do and is nobody's: a label, an invitation, a word for nobody. */
export function isNoName(text: string): boolean {
  const lower = lowerCase(text.trim());
  return other.test(lower) || label.test(lower);
}

const isOther = (role: CreditRole): boolean => role !== 'writer' && role !== 'source';

/** Words before a name that say that its bearer wrote, with their sign: "Haber: ", or without: "Written by ". For lower case. */
export const writerLabel = new RegExp(
  `^(?:(?:${joinLabels((role) => role === 'writer')})\\s?(?:[:：/／|｜●]\\s*|$)|(?:${joinBare((role) => role === 'writer')})\\s)`,
  'u',
);

const otherLabels = joinLabels(isOther);

/** Words that say that who follows did something else: "Foto: ", "Edited by ". For lower case. */
export const otherLabel = new RegExp(`^\\s*(?:(?:${otherLabels})\\s?[:：]|(?:${joinBare(isOther)})\\s)`, 'u');

/** The same behind a name, and all that follows: "王明 责任编辑：李华". For lower case. */
export const otherCredit = new RegExp(
  `(?<!(?:\\s|^)(?:and|und|et|y|e|og|och|en|i|&|/|\\+))\\s(?:${otherLabels})[:：].*$`,
  'su',
);

const announcing = new RegExp(
  `^(?:${creditLabels
    .filter(({ role }) => role === 'writer')
    .flatMap(({ signed, bare }) => [signed, bare])
    .join('|')})$`,
  'u',
);

/** Whether a text is nothing but a word that announces a writer: "Written by", "Autor". */
export function isWriterLabel(text: string): boolean {
  return announcing.test(lowerCase(text.trim()).replace(/\s?[:：]$/, ''));
}
