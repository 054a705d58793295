import { isNameLike } from '../authors/full-name';

const mostWords = 4;
/** Two to four words with capitals; the word for where a picture is kept is none of them. */
const person = /^\p{Lu}[\p{L}.'’-]+(?:\s(?!Archiv|Arquivo|Courtesy)\p{Lu}[\p{L}.'’-]+){1,3}/u;

/** Whether a credited text is short enough for a name and looks like one. */
export function isShort(name: string): boolean {
  return name.split(/\s+/).length <= mostWords && isNameLike(name);
}

/** The name with which a sentence begins; `''`: none. */
export function beginningName(text: string): string {
  return person.exec(text)?.[0] ?? '';
}
