import { squash } from '../../src/core/extract/text';
import type { Facts } from '../../src/core/model';

/** Facts that a reader can check at sight. */
export const checkedFacts = ['title', 'author', 'date'] as const;

/** One of the facts that are checked. */
export type CheckedFact = (typeof checkedFacts)[number];

/** The answers that are known of a page. */
export interface FactAnswers {
  title?: string | null;
  author?: string[] | string | null;
  date?: string | null;
}

/** The facts whose answer is known. */
export function knownFacts(answers: FactAnswers): CheckedFact[] {
  return checkedFacts.filter((fact) => {
    const answer = answers[fact];
    return answer !== undefined && answer !== null && answer.length > 0;
  });
}

/** Whether a fact is as the answer has it, spelling aside: the whole title, the same people, the same day. */
export function isRight(fact: CheckedFact, facts: Facts, answers: FactAnswers): boolean {
  if (fact === 'title') return squash(facts.title) === squash(answers.title ?? '');
  if (fact === 'date')
    return (facts.published?.value ?? '').slice(0, 10) === (answers.date ?? '').slice(0, 10);
  const names = (list: readonly string[]): string => list.map(squash).toSorted().join(' ');
  return names(facts.authors) === names([answers.author ?? []].flat());
}
