import type { ArticleDate, FactCandidate, FactName, Facts, RejectedFact } from '../../model';
import { cutText } from '../text';
import type { AuthorsFact } from './authors/authors';

const quoted = 200;
const doubtful = 0.2;
const most = 100;

/** The values that the page gives and the facts did not take, each with the reason in plain English. */
export function listRejected(facts: Facts, authors: AuthorsFact): RejectedFact[] {
  const others = (Object.entries(facts.candidates) as [FactName, FactCandidate[]][]).flatMap(([fact, list]) =>
    list.map((candidate) => toRejected(fact, candidate)),
  );
  const names = authors.rejected.map(({ name, reason, candidate }): RejectedFact => ({
    fact: 'authors',
    value: cutText(name, quoted),
    origin: candidate.origin,
    reason: 'no-person',
    detail: `not a person: ${reason}`,
  }));
  return [...others, ...names].slice(0, most);
}

function toRejected(fact: FactName, { value, origin, confidence }: FactCandidate): RejectedFact {
  const isUnlikely = confidence <= doubtful;
  const reason = isUnlikely ? 'unlikely' : 'less-trusted';
  const detail = isUnlikely
    ? 'the page can hardly mean it'
    : `another place is trusted more; this one with ${confidence.toFixed(2)}`;
  return { fact, value: cutText(print(value), quoted), origin, reason, detail };
}

function print(value: string | string[] | ArticleDate): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(', ') : value.value;
}
