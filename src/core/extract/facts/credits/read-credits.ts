import { isFullName } from '../authors/full-name';
import { lowerCase } from '../../lower-case';
import { creditLabels, type CreditRole } from './credit-labels';

/** Names that a line credits, with what they did. */
export interface Credit {
  role: CreditRole;
  /** As printed, without the label. */
  names: string;
  /** With it. */
  printed: string;
  /** A sign stands between label and names. */
  isSigned: boolean;
}

const sign = '[\\s\\u3000]?[:：/／|｜●=＝][\\s\\u3000]?';
/** Source of a pattern for any label: one group each for the signed and the bare form of every role, in order. */
const source = creditLabels
  .map(({ signed, bare }) => `(?:(${signed})${sign}${bare === '' ? '' : `|(${bare})[\\s\\u3000]`})`)
  .join('|');
const groups = creditLabels.flatMap(({ role, bare }) =>
  bare === ''
    ? [{ role, isSigned: true }]
    : [
        { role, isSigned: true },
        { role, isSigned: false },
      ],
);
/** Engines make a pattern when it is first used. */
const label = new RegExp(`(?<![\\p{L}\\p{M}]|\\.\\p{L}{2,6}/)(?:${source})(?=\\S)`, 'gu');
/** Most lines have neither a sign nor a word that needs none. */
const possible =
  /[:：/／|｜●=＝]|\s(?:by|von|por|par|de|da|di|door|av|af)\s|γράφ|โดย|бесед|розмов|rozmawia|führte|[责責译譯翻]|^(?:übers|trad)/;
const end = /\s?[|｜•·;；。]|\s[-–—/]\s|\s?\p{Nd}|[（(【[]|\s(?:浏览|点击|阅读|发布|字号)/u;
/** The same of who took a picture: a slash parts him from his agency. */
const pictureEnd = /\s?[|｜•·;；。]|\s[-–—]\s|\s?\p{Nd}|[（(【[]/u;
const longest = 400;
/** Where somebody stands in a picture, behind the name: the words are what it shows. */
const pictured =
  /^\s?[（(](?:(?:(?:\d\. ?)?v\. ?)?(?:re?|li?)\.|(?:rechts|links|[Mm]itte|left|right|cent(?:er|re))(?=[\s,.;)）]))/;
/** A noun with a name behind it, as others have any word there. */
const noun = /^(?:übersetzung|tradu\S+) $/;
/** Pictures from the files: longer texts say what they show. */
const longestFiled = 60;

const particle =
  '(?:(?:v[ao]n|vom|zu[mr]?|de[lnr]?|della|d[aiou]s?|bin|ibn|[ae]l|a[fv]|te[rn]|la|le|los)\\s)';
/** A name of several words: in a sentence others are none, "with photos of Berlin". */
const whole = new RegExp(
  `^(?:(?:v[ao]n|d[aei]|bin|ibn|al)\\s|\\p{Lu}[^\\s,]*\\s(?:(?:and|und|et|[ye&])\\s\\p{Lu}\\S*\\s)?)${particle}{0,2}\\p{Lu}`,
  'u',
);

/** The credits in a line: "来源：晚报 作者：王明", "Haber: Elif Yıldız - Kamera: Mert Kaya". */
export function readCredits(line: string): Credit[] {
  if (line.length > longest) return [];
  const lower = lowerCase(line);
  if (!possible.test(lower)) return [];
  const matches = Array.from(lower.matchAll(label));
  return matches.flatMap((match, index): Credit[] => {
    const found = match.slice(1).findIndex((group) => group !== undefined);
    const group = groups[found];
    if (group === undefined) return [];
    const start = match.index + match[0].length;
    const rest = line.slice(start, matches[index + 1]?.index ?? line.length);
    const isPicture = group.role === 'photographer';
    const cut = rest.search(isPicture ? pictureEnd : end);
    const names = (cut < 0 ? rest : rest.slice(0, cut)).replace(/[\s,，、()（）/–—-]+$/u, '').trim();
    if (!/\p{L}/u.test(names) || (isPicture && cut >= 0 && pictured.test(rest.slice(cut)))) return [];
    if (!group.isSigned && noun.test(match[0]) && !isFullName(names)) return [];
    const before = line.slice(0, match.index);
    // "…, with a photo of protesters, who …" within a sentence; "FILE PHOTO: President Doe speaks at the opening of …".
    const isProse = group.isSigned
      ? names.length > longestFiled && /file $/i.test(before)
      : /\p{Ll} $/u.test(before) &&
        !whole.test(names) &&
        // "Header photo by Zadie".
        (/\p{L} \p{L}+ $/u.test(before) || !/^\p{Lu}\S+$/u.test(names));
    if (isProse) return [];
    return [{ ...group, names, printed: `${line.slice(match.index, start)}${names}` }];
  });
}
