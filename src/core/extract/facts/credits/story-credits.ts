import type { Story } from '../story';
import { readCredits, type Credit } from './read-credits';

const near = { above: 8, below: 12, behind: 4 };

/** The credits beside the headline, at the end of the content and right behind it, each line once. `ending`: the content's last lines. */
export function readStoryCredits({ lines, at, end }: Story, ending: string[]): Credit[] {
  const start = Math.max(at, 0);
  const head = lines.slice(Math.max(0, start - near.above), start + near.below);
  const foot = end > at ? lines.slice(end, end + near.behind + 1) : [];
  const printed = [...head, ...foot].filter((line) => !line.isSide).map((line) => line.text);
  const credits = [...new Set([...printed, ...ending])].flatMap(readCredits);
  // A book that is spoken of has its own.
  return credits.filter(
    ({ role, isSigned }) => role !== 'translator' || !isSigned || !printed.some(namesBook),
  );
}

function namesBook(line: string): boolean {
  return /\bISBN\b/.test(line);
}
