import { isAuthorLink, isProfileLink } from '../../evidence/mark';
import type { Story } from '../story';
import { readCredits, type Credit } from './read-credits';

/** `book`: the lines of a list about one. */
const near = { above: 8, below: 12, behind: 4, book: 4 };
/** A noun and any word: "Übersetzung Leichte Sprache". */
const bareNoun = /^(?:Übersetzung|Tradu\p{L}+) \p{Lu}/u;

/** The credits beside the headline, at the end of the content and right behind it, each line once. `ending`: the content's last lines. */
export function readStoryCredits({ lines, at, end, marks }: Story, ending: string[]): Credit[] {
  const start = Math.max(at, 0);
  const head = lines.slice(Math.max(0, start - near.above), start + near.below);
  const foot = end > at ? lines.slice(end, end + near.behind + 1) : [];
  const printed = [...head, ...foot].filter((line) => !line.isSide).map((line) => line.text);
  const all = [...new Set([...printed, ...ending])];
  // A book that is spoken of has its own translator.
  const isOfBook = (index: number): boolean =>
    all.slice(Math.max(0, index - near.book), index + near.book + 1).some(namesBook);
  const isLinked = (name: string): boolean =>
    marks.some(({ text, href }) => text === name && (isAuthorLink(href) || isProfileLink(href)));
  return all.flatMap((line, index) =>
    readCredits(line).filter(
      ({ role, isSigned, names, printed: text }) =>
        role !== 'translator' || (isSigned ? !isOfBook(index) : !bareNoun.test(text) || isLinked(names)),
    ),
  );
}

function namesBook(line: string): boolean {
  return /\bISBN\b/.test(line);
}
