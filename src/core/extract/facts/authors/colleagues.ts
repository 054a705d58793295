import { squash } from '../../text';
import { isOrganisationName } from './agency';
import type { Reading } from './candidate-names';
import { isWholeName } from './full-name';

/** Whether a name among others is a person's by its form; of Chinese words with spaces between the last can be a place. */
function isPerson(name: string): boolean {
  return (isWholeName(name) && !/\p{Script=Han}\s/u.test(name)) || /^\p{Script=Hangul}{2,4}$/u.test(name);
}

/** An author who is named alone comes with those whom another place names behind him: many a page declares one of several. */
export function withColleagues(ordered: Reading[]): Reading[] {
  const [best] = ordered;
  if (best?.names.length !== 1) return ordered;
  const [own = ''] = best.names.map(squash);
  const isLonger = ({ candidate, names }: Reading): boolean =>
    names.length > 1 &&
    !candidate.isLate &&
    !candidate.isWeak &&
    squash(names[0] ?? '') === own &&
    names.every((name) => isPerson(name) && !isOrganisationName(name));
  const [longer] = ordered.filter(isLonger).sort((one, other) => other.names.length - one.names.length);
  return longer === undefined ? ordered : [longer, ...ordered.filter((each) => each !== longer)];
}
