import type { Mark } from '../../evidence/mark';
import { squash } from '../../text';
import type { Story } from '../story';
import { isAgency, isOrganisationName } from './agency';
import { isFullName, isNameLike } from './full-name';
import { splitNames } from './names';

const signs = /[$()*+.?[\\\]^{|}]/g;

/** The line of the page, beside the headline, that prints a name; `null`: none does. */
export function findPrinted({ lines, at }: Story, name: string): string | null {
  const near = lines.slice(Math.max(0, at - 8), Math.max(at, 0) + 20);
  const line = near.find((each) => !each.isSide && each.text.length <= 160 && each.text.includes(name));
  return line?.text ?? null;
}

/** Names that are declared in capitals or small letters throughout, as the page prints them beside the headline. */
function spellNames({ lines, at }: Story, names: string[]): string[] {
  const near = lines.slice(Math.max(0, at - 8), Math.max(at, 0) + 20).map(({ text }) => text);
  const isPlain = (text: string): boolean => text === text.toUpperCase() || text === text.toLowerCase();
  return names.map((name) => {
    if (!isPlain(name) || !/\p{L} \p{L}/u.test(name)) return name;
    // Whole words: "Ann Lee" is not in "Joann Leeson".
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${name.replace(signs, '\\$&')}(?![\\p{L}\\p{M}])`, 'iu');
    const found = near.map((text) => pattern.exec(text)?.[0] ?? '');
    return found.find((text) => text !== '' && !isPlain(text) && isNameLike(text)) ?? name;
  });
}

/** The whole name that begins with a given name, where the page marks it beside the headline as its author's. */
function findMarked({ marks, at }: Story, given: string): string | null {
  const isOwn = ({ text, hint, line, isSide }: Mark): boolean =>
    !isSide &&
    line >= at - 8 &&
    line < Math.max(at, 0) + 20 &&
    text.startsWith(`${given} `) &&
    /author|byline/.test(hint) &&
    isFullName(text);
  return given.includes(' ') ? null : (marks.find(isOwn)?.text ?? null);
}

/** Declared names are often only the first of several, or the given name alone: the printed line has them whole. */
export function extendNames(story: Story, declared: string[], isSite: (name: string) => boolean): string[] {
  const names = spellNames(story, declared);
  const [first = ''] = names;
  if (first === '' || names.length > 3) return names;
  const marked = names.length === 1 ? findMarked(story, first) : null;
  if (marked !== null) return [marked];
  const line = findPrinted(story, first);
  if (line === null || /[|｜•·]/.test(line) || isSite(line)) return names;
  const printed = splitNames(line);
  const holds = (name: string): boolean => printed.some((each) => squash(each).includes(squash(name)));
  const isPerson = (name: string): boolean =>
    isFullName(name.replace(/^(?:Dr|Prof)\.?\s/, '')) && !isAgency(name) && !isOrganisationName(name);
  const isWhole = printed.every(isPerson) && names.every(holds);
  const isMore =
    // "Jane Doe – River Photography": what a dash parts is no list.
    (printed.length > names.length && !/\s[-–—]\s/.test(line)) ||
    (printed.length === 1 && !first.includes(' ') && (printed[0] ?? '').startsWith(first));
  return isWhole && isMore ? printed : names;
}
