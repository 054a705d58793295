import { lowerCase } from '../../lower-case';
import { isAgency, isOrganisationName } from './agency';
import { isTurkishCase } from './turkish-case';

const capitals = /^[\p{Lu}\p{M}'’.-]+$/u;
const initials = /^(?:\p{Lu}\.?-?)+\.$|^\p{Lu}$/u;
const roman = /^[IVX]+$/;
const particle = /^(?:de|la|del|della|di|da|do|dos|du|van|von|der|den|und|y)$/;
/** Letters of an abbreviation make no syllable: "MDR", "BBC". */
const syllable = /[aeiouyà-ÿ]|ng$/;
const word = /^(?:\p{Lu}\p{Ll}+[’'-]?)+$/u;
/** What is a body's whatever stands beside it; for lower case. */
const body =
  /^(?:nasa|esa|usa|today|ibm|sap|ikea|unicef|unesco|unhcr|nato|otan|opec|fifa|uefa|osce|aiea|iaea|agence|deutsche|radio|television|research|center|centre|office|department|ministry|council|committee|commission|bank|union)$/;
/** Before a family name these are no first names: "Le MONDE". */
const article = /^(?:the|l[aeo]s?|les|el|il|d(?:er|ie|as)|het)$/;
/** Shorter words in capitals beside others are abbreviations. */
const longName = 5;

/**
 * A person's name whose letters are all capitals ("MARIE-CLAIRE O'NEIL") as names are written, and the family name that is set in
 * capitals ("Jean MARTIN"); names of media and bodies stay.
 */
export function withoutCapitals(name: string, language: string | null): string {
  const words = name.split(' ');
  const isBody = words.some((each) => body.test(lowerCase(each)) || isAgency(each));
  if (words.length < 2 || isBody || isOrganisationName(name)) return name;
  const isTurkish = isTurkishCase(name, language);
  if (isTurkish === null) return name;
  const isShouted = words.every((each) => capitals.test(each) || /^M[ac]c?\p{Lu}{3,}$/u.test(each));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!isShouted)
    return words.slice(0, -1).every((each) => word.test(each) || initials.test(each)) &&
      word.test(first) &&
      !(words.length === 2 && article.test(lowerCase(first))) &&
      isFamily(last)
      ? [...words.slice(0, -1), toName(last, isTurkish)].join(' ')
      : name;
  // "Xi" is a name too.
  const isNumber = (each: string, index: number): boolean =>
    index > 1 && index === words.length - 1 && roman.test(each);
  const areNames = words.every(
    (each, index) => initials.test(each) || isNumber(each, index) || syllable.test(lowerCase(each)),
  );
  if (!areNames) return name;
  return words
    .map((each, index) => {
      if (isNumber(each, index)) return each;
      return index > 0 && particle.test(lowerCase(each)) ? lowerCase(each) : toName(each, isTurkish);
    })
    .join(' ');
}

function isFamily(text: string): boolean {
  return text.length >= longName && capitals.test(text) && !text.includes('.');
}

/** "O'NEIL" → "O'Neil", "MCDONALD" → "McDonald"; initials stay, and so does a last letter behind an apostrophe: "L'Helgoualc'h". */
function toName(text: string, isTurkish: boolean): string {
  if (initials.test(text)) return text;
  const language = isTurkish ? 'tr' : 'en';
  return (isTurkish ? text.toLocaleLowerCase(language) : lowerCase(text))
    .replace(/(?<![\p{L}\p{M}])(?!(?<=['’])\p{L}(?!\p{L}))\p{L}/gu, (letter) =>
      letter.toLocaleUpperCase(language),
    )
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
