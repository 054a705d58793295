import { cutMatch, lowerCase, splitAt } from '../../lower-case';
import { cleanText, cutText, squash } from '../../text';
import { readMonth } from '../dates/months';
import { isAgency } from './agency';
import { isDegree, joinDegrees } from './degrees';
import { isFamilyNamed } from './family-names';
import { isNoName, otherCredit, otherLabel, writerLabel } from './no-name';
import { isOffice } from './offices';
import { partRoles } from './part-roles';

const most = 20;
const longest = 200;

// Patterns without a note are for lower case.

/** Words that announce a name. */
const leadingRole =
  /^(?:by|from|von|vom|par|por|di|da|de|av|af|door|van|text|texte|texto|testo|words|story|interview|written by|(?:an?|eine?|une?|un|una)?\s?(?:interview|beitrag|artikel|kommentar|kolumne|gastbeitrag|analyse|essay|entretien|reportage) (?:von|par|de)|pressemitteilung von|(?:text|fotos?|erstellt|geschrieben|verfasst|eingestellt|veröffentlicht|gepostet|aufgezeichnet) von|(?:zeige )?alle (?:beiträge|artikel) von|alles von|(?:(?:view|show|see) )?all (?:posts|articles|stories) (?:by|of)|more (?:from|by)|about the author|publié par|écrit par|propos recueillis par|escrito por|publicado por|scritto da|rechtsanwält?in|rechtsanwalt|gastautor(?:in)?|geschreven door|skrevet av|tekst|yazar[ıi]?|muhabir|reported by|recipe by|posted by|published by|a report by|analysis by|opinion by|review by|interview by|autorin|autor(?:es)?|authors?|auteurs?|autore|författare|szerző|автор(?:ы)?|текст|redaktion|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|yazan|haber|opracował[a]?|kirjoittaja|文|作者|著者|撰文|撰稿(?:人)?|文字|采写|採訪|采访|执笔|執筆|编辑|編集|记者|記者|本报记者|本報記者|特约记者|通讯员|責任編輯|كتب(?:ت)?|بقلم|الكاتب|نویسنده|خبرنگار|گزارش|글|기자|लेखक|द्वारा|โดย|เรื่อง|เขียนโดย|รายงานโดย|ผู้เขียน|ผู้สื่อข่าว|מאת|به قلم|تحریر|লিখেছেন|γράφει(?: ο| η)?|γράφουν(?: οι)?|原创)(?:\s*[:：/／|｜●]\s*|\s+(?:-\s+)?(?=\S)|$)/;
const cjkRole =
  /^(?:作者|著者|撰文|采写|执笔|本报记者|本報記者|本刊记者|记者|記者|特约记者|见习记者|实习记者|通讯员|實習記者|实习生|實習生|專欄作者|专栏作者|专栏作家)\s*[:：]?\s*/u;
/** "聞き手・山田太郎", "取材・文＝山田太郎": Japanese papers set a dot between what somebody did and the name. */
const dottedRole =
  /^(?:(?:聞き手|聴き手|インタビュアー|取材|執筆|文|(?:フリー)?ライター)(?:[・、と](?:構成|文|写真|撮影|執筆|取材|編集))*|(?:構成|写真|撮影)[・、](?:文|取材|執筆))\s?[・:：=＝/／|｜●]\s?/u;

/** "Posted on May 2, 2020 by": what stands before the word that announces the name. */
const dated =
  /^(?:posted|published|updated|created|veröffentlicht|erstellt|geschrieben|publié|publicado)\s[^;]{0,60}?\s(?:by|von|par|por)\s/;

/** What follows a name: a time, a medium's address, an invitation. */
const trailing =
  /(?:\s*[|•·,，–—-]\s*|\s+)(?:(?:on|at|am|um|published|updated|posted|last updated|veröffentlicht|dodano|opublikowano|发布时间|发表时间|時間|时间|更新)[\s:：]*\S*\d.*|\d{1,4}[-./年 :]\d.*|\d+ min.*|(?:on\s)?(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b.*|on\s(?:mon|tue|wed|thu|fri|sat|sun)\b.*|(?:published|updated|posted)\b.*|发布时间.*|时间[:：].*|follow\b.*|twitter\b.*|view\b.*|read full bio.*|email\b.*)$/s;
const trailingDay = /\s+\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?$/u;
const trailingRole =
  /\s*[,，(（|–—-]\s*(?:(?:chief|senior|staff|political|foreign|special|managing|associate|deputy|contributing|news|sports?|science|health|business|technology|tech|economics?|education|europe|diplomatic|white house|associated|the|freelance|guest|investigative|editor|reporter|writer|correspondent|columnist|contributor|author|producer|journalist|professor|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|redaktion|periodista|journaliste|giornalista)\b).*$/;
const trailingWord =
  /\s*(?:选任|선임기자|인턴기자|수습기자|전문기자|기자|특파원|논설위원|記者|记者|摄|报道|報導|報道|供稿|氏)$/u;

/** "Jane Doe, inviata a Lisbona": an envoy, and where he is. As written. */
const envoy =
  /,\s(?:dal(?:la)? )?(?:nostr[oa] )?(?:inviat[oa]|corrispondente|enviad[oa]s?|corresponsal|correspondante?|envoyée?s?)(?:\s(?:speciale?|especial|spéciale?s?))?\s(?:a|ad|da|dal|in|en|em|à|au|aux|de|dans)\s(?:\p{L}[\p{L}'’-]*\s?){1,3}(?=$|[,;|]|\s[-–—]\s)/gu;

/** "小宮山修:経済ジャーナリスト": a Japanese name, and what its bearer is. */
const calling =
  /^((?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}\s?){1,2})[:：][^:：]{0,20}(?:者|家|員|長|授|師|士|ジャーナリスト|ライター|アナリスト|コンサルタント|エディター)$/u;

/** "Jane Doe ’25": the year of a graduate. */
const classYear = /\s['’‘]\d\d$/;

/** "王明专栏": whose column it is. */
const column = /^(\p{Script=Han}{2,3})(?:专栏|專欄)$/u;

/** What introduced the day or the section that stood behind a name. */
const danglingWord = /\s(?:am|um|on|at|in|im|le|il|el|em)$/;

/** Addresses and handles, without the sign that parts them from the next name. */
const noNameAtAll =
  /(?:https?:\/\/|www\.)[^\s;]+|\b[\w.-]+\.[a-z]{2,}\/@?[\w.-]+|[^\s;,|/]+@[^\s;,|/]+|@[\w.-]+/gi;
/** Ways to part names; the words only between spaces. */
const separator =
  /\s+[-–—]\s+|\s*(?:[;；&/／、，,،|｜•·▪\n]|(?<![\p{L}])(?:and|und|et|og|och|en|ve|ja|και|та|și|và|และ|और|तथा|এবং|ও|اور|و)(?![\p{L}]))\s*|\s+(?:y|e|i|и|й|і|oraz|és)\s+/gu;
/** Short words of many languages that mean "and" before a name. As written. */
const shortAnd = /\s(?:a|i|ir|un|dan|dhe|eta|in)\s(?=\p{Lu})/gu;
/** "Jane Doe with AP", "Von Max Müller mit Agenturen". As written. */
const withAgency =
  /\s(?:with|mit|avec|con|com|met|med)\s(?=\p{Lu}{2,8}(?:[,/]|\s(?:and|und|et|y)\s|$)|[Aa]gen[ctz])/gu;
/** The same before one that has letters of both cases: "Jane Doe avec Belga". As written. */
const withOther = /\s(?:with|mit|avec|con|com|met|med)\s(?=\p{Lu})/gu;
/** Arabic writes "and" and the next name as one word; only between whole names, since names begin with the letter too. */
const gluedAnd =
  /([\p{Script=Arabic}]{2,}\s[\p{Script=Arabic}]{2,})\sو(?!ليد|ائل|سام|جدي|داد|فاء)([\p{Script=Arabic}]{3,}\s[\p{Script=Arabic}]{2,})/gu;
const middleDotName = /\p{Script=Han}[·•‧・]\p{Script=Han}/u;

/** Splits an author line into names of people or bodies: no roles, addresses, handles, times or notes in brackets. */
export function splitNames(line: string): string[] {
  const text = cleanText(line.slice(0, 4_000).replace(/<[^>]*>/g, ' '))
    .replace(/\s*[(（[【〔〈].*?[)）\]】〕〉]\s*/gu, ' ')
    .replace(noNameAtAll, ' ');
  // "Copyright Acme & Co. - all rights reserved": who owns the page.
  if (/^\s*(?:copyright|©)\s/i.test(text)) return [];
  const bare = cutMatch(cutMatch(cutMatch(text, dated), otherCredit), trailing)
    .replace(trailingDay, '')
    .trim();
  const own = stripLead(partRoles(bare));
  const protectedText = middleDotName.test(own) ? own.replace(/[·•‧・]/g, '\u0001') : own;
  const [list, behind] = cutClosedList(
    protectedText
      .replace(envoy, '')
      .replace(gluedAnd, '$1; $2')
      .replace(shortAnd, ' & ')
      .replace(withAgency, ' & ')
      .replace(withOther, (word, at: number, all: string) =>
        isAgency(all.slice(at + word.length)) ? ' & ' : word,
      ),
  );
  const rest = splitAt(behind, separator);
  const other = rest.findIndex((part) => !isDegree(part));
  const last = rest.filter((part, index) => other < 0 || index < other || isAgency(part));
  const parts = joinDegrees([...splitAt(list, separator), ...last])
    .filter((part) => !otherLabel.test(lowerCase(part)))
    .map((part) => part.replaceAll('\u0001', '·'));
  const names = parts.map(cleanName).filter(isName);
  const hasPlaces =
    /\s[-–—]\s/.test(bare) || (!bare.includes(';') && /,\s+(?:und|and|et|y|e|og)\s/.test(bare));
  return unique(hasPlaces ? dropPlaces(names) : names).slice(0, most);
}

const lastAnd = '\\s(?:and|und|et|y|e|og|och|en|ve|i|и|та|і|oraz|és|și|και|và|و|اور|और|&)\\s';
const closing = new RegExp(`${lastAnd}(?=[^,،;]*(?:[,،]|\\s[-–—]\\s))`, 'gu');
const closed = new RegExp(lastAnd, 'u');

/** "Jane Doe and John Roe, Lisbon": behind the last name there is a place or a paper; an agency is one of those who wrote, and degrees are the last one's. */
function cutClosedList(text: string): [list: string, behind: string] {
  if (text.includes(';')) return [text, ''];
  const lower = lowerCase(text);
  const start = Array.from(lower.matchAll(closing)).at(-1)?.index ?? -1;
  const comma = start < 0 ? -1 : lower.slice(start).search(/[,،]|\s[-–—]\s/);
  if (comma < 0) return [text, ''];
  const behind = text.slice(start + comma + 1);
  return lower.slice(start + comma + 1).search(closed) >= 0
    ? [text, '']
    : [text.slice(0, start + comma), behind];
}

/** "Jane Doe - Cairo", "paper - Jane Doe": beside whole names a single word is a place or the paper. */
function dropPlaces(names: string[]): string[] {
  const whole = names.filter((name) => name.includes(' '));
  return whole.length > 0 ? whole : names;
}

/** "Last, First" of library metadata as it is spoken. */
export function turnAround(name: string): string {
  const match = /^([^,]+),\s*([^,]+)$/.exec(name);
  const [, last = '', first = ''] = match ?? [];
  return match !== null && last.trim().split(/\s+/).length <= 3 && first.trim().split(/\s+/).length <= 3
    ? `${first.trim()} ${last.trim()}`
    : name;
}

/** Each name once, whatever its case and marks. */
function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = squash(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function stripLead(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = cutMatch(
      cutMatch(rest.replace(cjkRole, '').replace(dottedRole, ''), writerLabel),
      leadingRole,
    ).replace(/^[\s:：,，|•·@*–—-]+/u, '');
  }
  return rest;
}

function cleanName(part: string): string {
  const name = cutMatch(stripLead(part.trim()).replace(calling, '$1'), trailingRole)
    .replace(trailingWord, '')
    .replace(classYear, '')
    .replace(danglingWord, '')
    .replace(/[\s.,:：|*(（–—-]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
    // The end of a sentence; "Jr." is short.
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .replace(column, (all, own: string) => (isFamilyNamed(own) ? own : all));
  const spaced = /^\p{Script=Han}(?:\s\p{Script=Han}){1,3}$/u.test(name) ? name.replaceAll(' ', '') : name;
  return cutText(spaced.trim(), longest);
}

/** "March 16". */
function isDay(name: string): boolean {
  const [, word = ''] = /^(\p{L}{3,12})\.?\s\d{1,2}$/u.exec(name) ?? [];
  return word !== '' && readMonth(word, null) !== null;
}

/** "Em São Paulo": where somebody wrote; "Second Edition Edited by …": a note on the work. */
const note = /^Em\s\p{Lu}\p{L}+\s\p{Lu}|\s(?:[Ee]dited|[Ww]ritten|[Cc]ompiled) by\s/u;

function isName(name: string): boolean {
  if (isDay(name) || note.test(name)) return false;
  if (!/\p{L}.*\p{L}/su.test(name) || isNoName(name) || isOffice(name)) return false;
  if (/https?:|www\.|@|\.html?\b|[{}<>[\]#=©]/i.test(name) || /\d:\d|\d{1,2}\s?[ap]m$/i.test(name))
    return false;
  // "著有《柜台后面》": what somebody has written.
  if (/\S《/.test(name)) return false;
  if (/\d{3}/.test(name) && !/^[\p{L}_.-]+\d{1,6}$/u.test(name)) return false;
  if (/^\p{Script=Han}+$/u.test(name)) return name.length <= 16;
  return name.length <= 70 && name.split(/\s+/).length <= 7;
}
