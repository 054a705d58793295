import type { Story } from '../story';
import type { Beside } from './beside';
import type { Credit } from '../credits/read-credits';
import { joinNames, makeCandidate, type AuthorCandidate } from './author-candidate';
import { findBracketedNames } from './bracketed-names';
import { isFamilyNamed } from './family-names';
import { withoutDegrees } from './degrees';
import { isFullName, isWholeName } from './full-name';
import { findGuest, findSignedTogether } from './korean-signatures';
import { splitNames } from './names';
import { findNamedAuthors, findLabelledAuthor } from './text-patterns';

const distance = 400;
/** Longer lines are sentences; a standfirst and a note can stand above who has written. */
const longestShort = 120;
/** The first paragraph has more: some Japanese papers sign it. */
const shortestText = 60;
const mostLong = 2;

/** Lines that name a writer in words: around the headline, at the start and at the end of the content, labelled ones anywhere. */
export function namedAuthors(story: Story, { ending, credits }: Beside): AuthorCandidate[] {
  const { lines, at } = story;
  const textsOf = (from: number, to: number): string[] =>
    lines.slice(from, to).flatMap(({ text, isSide }) => (isSide ? [] : text));
  const headline = Math.max(at, 0);
  const head = textsOf(Math.max(0, at - 8), headline + 30);
  // Within the text other articles' writers are named: who stands beside the headline goes before them.
  const start = textsOf(headline + 1, headline + 30).flatMap((text) =>
    text.length > longestShort ? [text] : [],
  )[mostLong];
  const isWithin = (line: string): boolean => start !== undefined && head.indexOf(line) > head.indexOf(start);
  const far = textsOf(headline + 1, headline + distance);
  const short = head.filter((line) => line.length <= longestShort);
  const opening = head.filter((line) => line.length > longestShort).map((line) => line.slice(0, 60));
  const end = ending.map(({ text }) => text);
  const last = [...end].reverse();
  const closing = last.map((line) => line.slice(-60));
  const guest = findGuest(lines[at]?.text ?? '', head);
  const together = findSignedTogether(end) || findSignedTogether(far);
  const first = head.find((line) => line.length > shortestText) ?? '';
  const signed = [...last, ...short, first].map(findBracketedNames).filter((text) => text !== '');
  const found = [...short, ...closing, ...opening].flatMap((line) => {
    const named = findNamedAuthors(line);
    const isFar = isWithin(line) && !end.includes(line) && !/\p{Script=Han}/u.test(line);
    return named === null ? [] : [{ ...named, isFar }];
  });
  // Several there are teasers'.
  const isOne = new Set(found.flatMap(({ names, isFar }) => (isFar ? [names] : []))).size === 1;
  return [
    ...(guest === '' ? [] : [makeCandidate(guest, 'pattern', 0.8)]),
    ...labelledAbove(head),
    ...labelledAbove(end),
    ...found.flatMap(({ names, printed, isFar }) =>
      isFar && !isOne
        ? []
        : [{ ...makeCandidate(names, 'pattern', 0.8), printed, isLate: isFar, isWeak: isFar }],
    ),
    ...creditedAuthors(credits),
    ...signed.map((text) => makeCandidate(text, 'pattern', 0.8)),
    ...last
      .map(findPersonalSource)
      .flatMap((name) => (name === '' ? [] : makeCandidate(name, 'pattern', 0.5))),
    ...labelled(far),
    ...bracketed(far),
    ...labelledAbove(far).map((each) => ({ ...each, confidence: 0.7, isLate: true })),
    // Who is named alone elsewhere comes with his colleagues; others are of a list of reporters.
    ...(together === '' ? [] : [makeCandidate(together, 'pattern', 0.6)]),
  ];
}

/** Lines that credit a writer by a word: "Haber: Elif Yıldız - Kamera: Mert Kaya", "Γράφει η Ελένη Παπαδάκη". */
function creditedAuthors(credits: readonly Credit[]): AuthorCandidate[] {
  const writers = credits.filter(({ role }) => role === 'writer');
  return writers.flatMap(({ names, printed }) => {
    const found = splitNames(names);
    const areNames = found.length > 0 && found.every(isWholeName);
    return areNames ? [{ ...makeCandidate(joinNames(found), 'pattern', 0.8), printed }] : [];
  });
}

const inBrackets = /^[（(〔【][^（()）]{4,40}[)）〕】]$/;
const writing = /^.(?:[^:：]{0,4}[/／、·])?(?:文|图文|圖文|撰|采写|採訪|作者)/;

/** "（文／图：王明）" on a line of its own below the text, where the content ends with something else; several are of several articles. */
function bracketed(far: string[]): AuthorCandidate[] {
  const found = far
    .filter((line) => inBrackets.test(line) && writing.test(line))
    .flatMap((line) => findNamedAuthors(line) ?? []);
  const [first] = new Set(found.map(({ names }) => names)).size === 1 ? found : [];
  return first === undefined
    ? []
    : [{ ...makeCandidate(first.names, 'pattern', 0.7), printed: first.printed, isLate: true }];
}

const label =
  /^(?:(?:(?:article |post |story )?written |words |story |text |posted )?by|von|text(?: von)?|autor(?:in|es)?|authors?|auteur|autore|par|por|di|作者|撰文|文)\s?[:：]?$/;

const longestLabel = 24;

/** The agency behind a name: "Jane Doe/SP-X". */
const initials = /^[\p{Lu}\p{Nd}-]{2,5}$/u;

/** A label on a line of its own, and the name on the next. */
function labelledAbove(lines: string[]): AuthorCandidate[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    if (line.length > longestLabel || next.length > 80 || !label.test(line.toLowerCase())) return [];
    const names = splitNames(next).filter((name) => !initials.test(name));
    const areNames =
      names.length > 0 && names.every((name) => isFullName(withoutDegrees(name)) || isFamilyNamed(name));
    return areNames
      ? [{ ...makeCandidate(joinNames(names), 'pattern', 0.8), printed: `${line} ${next}` }]
      : [];
  });
}

/** "来源: 尹娟" below an article: a person can only be its author; `''`: it is another source, or none. */
function findPersonalSource(line: string): string {
  const name =
    /^[\s（(]*来源\s?[:：]\s?(?<name>\p{Script=Han}{2,3})[\s）)]*$/u.exec(line)?.groups?.['name'] ?? '';
  return isFamilyNamed(name) ? name : '';
}

/** "作者：zboygirl", "ggjjzhzz 发表于 2005-9-15" far from the headline. */
function labelled(far: string[]): AuthorCandidate[] {
  for (const line of far) {
    const name = line.length > 120 ? '' : findLabelledAuthor(line);
    if (name !== '') return [{ ...makeCandidate(name, 'pattern', 0.7), printed: line, isLate: true }];
  }
  return [];
}
