import type { Reading } from './candidate-names';
import { isNameLike } from './full-name';

const caselessWord = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]+$/u;

/** The readings, the likeliest first. `people`: them without the names that are nobody's. */
export function putInOrder(
  people: Reading[],
  readings: Reading[],
  isSite: (name: string) => boolean,
): Reading[] {
  const isOwn = ({ names }: Reading): boolean => names.some(isSite);
  const strong = people.filter(({ names }) => names.length > 0);
  const bodies = readings.filter(({ candidate, names }) => !candidate.isWeak && names.length > 0);
  const isLike = ({ names }: Reading): boolean => names.every(isNameLike);
  const named = bodies.filter((each) => isLike(each) && !isOwn(each));
  // One word where bylines stand can be a town, in scripts whose names have two.
  const isTown = ({ candidate, names }: Reading): boolean =>
    candidate.origin === 'dom' && names.length === 1 && caselessWord.test(names[0] ?? '');
  const isLate = (each: Reading): boolean => each.candidate.isLate || isTown(each);
  const alone = strong.filter(({ candidate }) => candidate.isLate && candidate.isWeak);
  return [
    ...strong.filter((each) => !isLate(each)),
    ...named.filter((each) => !isLate(each)).map(weaken),
    ...strong.filter((each) => isLate(each) && !alone.includes(each)),
    ...bodies.map(weaken),
    ...alone,
    ...readings.filter((each) => isMedium(each) && !isOwn(each)).map(doubt),
  ];
}

function weaken({ candidate, names }: Reading): Reading {
  return {
    names,
    candidate: {
      ...candidate,
      confidence: Math.min(candidate.confidence, candidate.origin === 'json-ld' ? 0.75 : 0.6),
    },
  };
}

function isMedium({ candidate, names }: Reading): boolean {
  return candidate.isAccount && names.length === 1 && /^\p{Script=Han}+$/u.test(names[0] ?? '');
}

/** A medium as the account that publishes: as likely it is only the source. */
function doubt({ candidate, names }: Reading): Reading {
  return { names, candidate: { ...candidate, confidence: 0.4 } };
}
