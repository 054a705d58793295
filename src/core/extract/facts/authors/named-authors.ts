import type { Story } from '../story';
import { makeCandidate, type AuthorCandidate } from './author-candidate';
import { findBracketedNames } from './bracketed-names';
import { findNamedAuthors, findLabelledAuthor } from './text-patterns';

const distance = 400;

/** Lines that name a writer in words: around the headline, at the start and at the end of the content, labelled ones anywhere. */
export function namedAuthors({ lines, at }: Story, ending: string[]): AuthorCandidate[] {
  const head = lines
    .slice(Math.max(0, at - 8), Math.max(at, 0) + 30)
    .filter((line) => !line.isSide)
    .map((line) => line.text);
  const short = head.filter((line) => line.length <= 120);
  const opening = head.filter((line) => line.length > 120).map((line) => line.slice(0, 60));
  const last = [...ending].reverse();
  const closing = last.map((line) => line.slice(-60));
  const signed = [...last, ...short].map(findBracketedNames).filter((text) => text !== '');
  const found = [...short, ...closing, ...opening].map((line) => findNamedAuthors(line));
  return [
    ...found
      .filter((each) => each !== null)
      .map(({ names, printed }) => ({ ...makeCandidate(names, 'pattern', 0.8), printed })),
    ...signed.map((text) => makeCandidate(text, 'pattern', 0.8)),
    ...labelled({ lines, at }),
  ];
}

/** "作者：zboygirl", "ggjjzhzz 发表于 2005-9-15" far from the headline. */
function labelled({ lines, at }: Pick<Story, 'lines' | 'at'>): AuthorCandidate[] {
  const far = lines.slice(Math.max(at, 0) + 1, Math.max(at, 0) + distance);
  for (const line of far) {
    const name = line.isSide || line.text.length > 120 ? '' : findLabelledAuthor(line.text);
    if (name !== '') return [{ ...makeCandidate(name, 'pattern', 0.7), printed: line.text, isLate: true }];
  }
  return [];
}
