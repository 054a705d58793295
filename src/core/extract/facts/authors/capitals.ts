import { lowerCase } from '../../lower-case';
import { isOrganisationName } from './agency';

const capitals = /^[\p{Lu}\p{M}'’.-]+$/u;
const initials = /^(?:\p{Lu}\.?-?)+\.$|^\p{Lu}$|^[IVX]+$/u;
const particle = /^(?:de|la|del|della|di|da|do|dos|du|van|von|der|den|und|y)$/;
/** Letters of an abbreviation make no syllable: "MDR", "BBC". */
const syllable = /[aeiouyà-ÿ]|ng$/;
const word = /^(?:\p{Lu}\p{Ll}+[’'-]?)+$/u;
/** Shorter words in capitals beside others are abbreviations. */
const longName = 5;

/**
 * A person's name whose letters are all capitals ("MARIE-CLAIRE O'NEIL") as names are written, and the family name that is set in
 * capitals ("Jean MARTIN"); names of media stay.
 */
export function withoutCapitals(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || isOrganisationName(name)) return name;
  const isShouted = words.every((each) => capitals.test(each) || /^M[ac]c?\p{Lu}{3,}$/u.test(each));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!isShouted)
    return words.slice(0, -1).every((each) => word.test(each) || initials.test(each)) &&
      word.test(first) &&
      isFamily(last)
      ? [...words.slice(0, -1), toName(last)].join(' ')
      : name;
  const areNames = words.every((each) => initials.test(each) || syllable.test(lowerCase(each)));
  if (!areNames) return name;
  return words
    .map((each, index) => (index > 0 && particle.test(lowerCase(each)) ? lowerCase(each) : toName(each)))
    .join(' ');
}

function isFamily(text: string): boolean {
  return text.length >= longName && capitals.test(text) && !text.includes('.');
}

/** "O'NEIL" → "O'Neil", "MCDONALD" → "McDonald"; initials stay. */
function toName(text: string): string {
  if (initials.test(text)) return text;
  return lowerCase(text)
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
