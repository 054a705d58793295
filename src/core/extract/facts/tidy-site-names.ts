import { frontPage } from '../evidence/home-names';
import { lowerCase } from '../lower-case';
import { cutText, squash } from '../text';
import { keepDistinct, type Choices } from './choice';
import { foldName as fold } from './name-in-title';

const longest = 100;
/** Slogans stand in so much of a name. */
const longestRead = 300;

/** The names without titles, slogans and hanging signs, each once. */
export function tidySiteNames(
  choices: Choices<string>,
  { title, host, tail }: { title: string; host: string; tail: string },
): Choices<string> {
  const cut = choices
    .filter(({ value }) => !frontPage.test(lowerCase(value)) && !/^https?:\/\//i.test(value))
    .map((choice) => ({
      ...choice,
      value: cutText(
        cutSlogan(cutText(cutTitle(choice.value, title), longestRead), host, tail)
          .replace(signsBehind, '')
          .replace(/^www\.(?=[^\s/]+\.[a-z]{2,}$)|\s?[(（][\w-]+(?:\.[\w-]+)+[)）]$/i, ''),
        longest,
      ),
    }));
  return keepDistinct(cut, squash);
}

/** "The Courier © 2021", "The Courier -". */
const signsBehind = /(?<=\p{L}[^]*)(?:\s+[-–—|:•]|\s*©(?:\s*\d{4}(?:\s?[-–]\s?\d{4})?)?)\s*$/u;

/** Systems that name the whole page as the site: "The bridge is coming - Courier". */
function cutTitle(name: string, title: string): string {
  if (title.length < shortestTitle || !name.startsWith(title)) return name;
  const [sign = '', rest = ''] =
    /^(?:\s*[|｜•·:–—]|\s-\s)[\s|｜•·:–—-]*([^]*)$/u.exec(name.slice(title.length)) ?? [];
  return sign === '' || rest === '' ? name : rest;
}

const shortestTitle = 12;
/** Names of that length, in characters, and shorter ones are left whole. */
const longestName = 36;
const shortestPart = 5;

/** Of a name with a slogan beside it what stands behind the title too, or the part that the host is called after: "Courier | News from the river and beyond". */
function cutSlogan(name: string, host: string, tail: string): string {
  const parts = name.split(/\s*[|｜•·]\s*|\s[–—-]\s/u);
  if (parts.length > 1 && tail !== '' && parts[0] === tail) return tail;
  // Two bars and more part a name from what it is about, and from the name in other languages.
  const barred = name.split(/\s*[|｜]\s*/);
  if (barred.length > 2) return barred[0] ?? name;
  const word = fold(host);
  const own = parts.filter((part) => squash(part).length >= shortestPart && word.startsWith(fold(part)));
  if (parts.length === 1 || own.length !== 1) return name;
  // Chinese and Japanese letters say twice as much. Of short names only what stands behind all of the host's own is a slogan.
  const size = name.length + (name.match(/[\u3040-\u9fff]/g)?.length ?? 0);
  const isWhole = [word, fold(host.replace(/\..*$/, ''))].includes(fold(parts[0] ?? ''));
  // One word that begins with a capital is an edition's: "Courier - Ohio".
  const isEdition = parts.length === 2 && /^\p{Lu}[\p{L}\p{M}]*$/u.test(parts[1] ?? '');
  return size > longestName || (isWhole && !isEdition) ? (own[0] ?? name) : name;
}
