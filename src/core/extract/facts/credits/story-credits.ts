import type { Story } from '../story';
import { readCredits, type Credit } from './read-credits';

const near = { above: 8, below: 12, behind: 4 };

/** The credits beside the headline, at the end of the content and right behind it, each line once. `ending`: the content's last lines. */
export function readStoryCredits({ lines, at, end }: Story, ending: string[]): Credit[] {
  const start = Math.max(at, 0);
  const head = lines.slice(Math.max(0, start - near.above), start + near.below);
  const foot = end > at ? lines.slice(end, end + near.behind + 1) : [];
  const printed = [...head, ...foot].filter((line) => !line.isSide).map((line) => line.text);
  return [...new Set([...printed, ...ending])].flatMap(readCredits);
}
