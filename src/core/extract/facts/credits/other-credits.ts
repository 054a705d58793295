import { splitNames } from '../authors/names';
import { isNoName, isWriterLabel } from '../authors/no-name';
import { lowerCase } from '../../lower-case';
import { squash } from '../../text';
import type { Story } from '../story';
import { joinLabels } from './credit-labels';
import type { Credit } from './read-credits';

const near = { above: 8, below: 12 };
const longestLine = 80;
/** "Tor Hansen, Fotograf": what somebody is who did not write stands behind the name. */
const behind = new RegExp(
  `^(.{4,40}?)[\\s,(–—-]{0,3}(?:${joinLabels((role) => role === 'photographer' || role === 'editor' || role === 'other')})\\)?$`,
  'u',
);

/** The names, squashed, that the page credits with something else than writing, and with nothing but that. */
export function readOtherNames(story: Story, credits: readonly Credit[]): ReadonlySet<string> {
  const namesOf = (isWanted: (role: string) => boolean): string[] =>
    credits.filter(({ role }) => isWanted(role)).flatMap(({ names }) => splitNames(names).map(squash));
  const writers = new Set(namesOf((role) => role === 'writer'));
  const others = namesOf((role) => role !== 'writer' && role !== 'source');
  const beside = story.lines
    .slice(Math.max(0, story.at - near.above), Math.max(0, story.at) + near.below)
    .filter(({ text, isSide }) => !isSide && text.length <= longestLine)
    .map(({ text }) => text.slice(0, behind.exec(lowerCase(text))?.[1]?.length ?? 0));
  return new Set([...others, ...beside.map(squash)].filter((name) => name !== '' && !writers.has(name)));
}

/** The lines beside the headline that credit nobody with something else, squashed: whom they name has written, though he takes pictures too. */
export function readSignedLines(story: Story, credits: readonly Credit[]): string[] {
  const printed = credits.flatMap((each) =>
    each.role === 'writer' || each.role === 'source' ? [] : [each.printed],
  );
  const start = Math.max(0, story.at - near.above);
  return story.lines.slice(start, Math.max(0, story.at) + near.below).flatMap((line, index) => {
    const { text, isSide, name } = line;
    const above = story.lines[start + index - 1]?.text ?? '';
    const isOther =
      printed.some((each) => text.includes(each)) ||
      behind.test(lowerCase(text)) ||
      (isNoName(above) && !isWriterLabel(above));
    return isSide || name === 'figcaption' || text.length > longestLine || isOther ? [] : [squash(text)];
  });
}
