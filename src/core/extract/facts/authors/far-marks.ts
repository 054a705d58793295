import type { Mark } from '../../evidence/mark';
import type { Story } from '../story';

/** So many words are an article's title; what stands above an author's box has fewer. */
const anotherTitle = /^(?:\S+\s+){4,}\S/;

/** Lines within which marks of one kind can name people who wrote together: their offices stand between. */
const row = 2;

/** What stands above those who have written the article. */
export const aboutAuthors =
  /^(?:(?:about|meet|über) )?(?:(?:the|our|die|den|der) )?(?:authors?|writers?|autor(?:in|en|innen)?|auteurs?|autores)\s?:?$/i;

/**
 * Of the innermost marks those far from the headline, without those of a kind that names several in places apart: each is a
 * teaser's, but for one right below the last line, with no other article's title above it.
 */
export function farMarks(inner: Mark[], { lines, at, end }: Story): Mark[] {
  const below = inner.filter(({ line }) => end >= 0 && line > end);
  const within = inner.filter(({ line }) => line > at && (end < 0 || line <= end));
  const [first] = below;
  const ownLines = new Set(below.map(({ line }) => line));
  // What is said of each of several stands between them.
  const isFirst = ({ hint, line }: Mark): boolean =>
    hint === first?.hint &&
    lines
      .slice(end + 1, line)
      .every(
        ({ text }, index) =>
          aboutAuthors.test(text) ||
          (end + 1 + index >= first.line && (ownLines.has(end + 1 + index) || /[.。]$/.test(text))),
      );
  const isOneOf = (several: Mark[], mark: Mark, distance: number): boolean =>
    several.includes(mark) &&
    several.some(
      ({ hint, text, line }) =>
        hint === mark.hint && text !== mark.text && Math.abs(line - mark.line) > distance,
    );
  const isBelowTitle = ({ line, text }: Mark): boolean => {
    const above = lines[line - 1];
    return (
      above !== undefined &&
      line - 1 > at &&
      // Where no line prints the title the page's main heading is the article's own.
      (at < 0 ? /^h[2-6]$/ : /^h[1-6]$/).test(above.name) &&
      above.text !== lines[at]?.text &&
      anotherTitle.test(above.text) &&
      !/autor|auth?or|auteur|writ/i.test(above.text) &&
      !above.text.includes(text)
    );
  };
  const isOther = (mark: Mark): boolean =>
    !isFirst(mark) && (isOneOf(below, mark, -1) || isOneOf(within, mark, row) || isBelowTitle(mark));
  return inner.filter((mark) => !isOther(mark)).slice(0, 3);
}
