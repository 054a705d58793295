import { listOf, property } from '../../evidence/json-ld';
import { squash } from '../../text';
import { readNames } from '../json-ld-article';
import type { Story } from '../story';
import type { AuthorCandidate } from './author-candidate';
import { isFullName } from './full-name';

interface Reading {
  candidate: AuthorCandidate;
  names: string[];
}

const most = 20;

/** Who said what the article reviews, squashed: its own author says something else of it. Source: schema.org/ClaimReview. */
function readClaimants({ jsonLd }: Story): ReadonlySet<string> {
  const reviewed = [...jsonLd.articles, ...jsonLd.others].flatMap((node) =>
    listOf(property(node, 'itemReviewed')).slice(0, most),
  );
  const names = reviewed.flatMap((each) => readNames(property(jsonLd.resolve(each), 'author'), jsonLd));
  return new Set(names.map(squash));
}

/** The readings without the names of claimants, but for a person or the site reviewing an own claim where nobody else is named. */
export function withoutClaimants(
  story: Story,
  readings: Reading[],
  isSite: (name: string) => boolean,
): Reading[] {
  const claimants = readClaimants(story);
  const isClaim = ({ candidate: { text, printed } }: Reading): boolean =>
    [text, printed].some((each) => claimants.has(squash(each)));
  const hasOther = readings.some((each) => each.names.length > 0 && !isClaim(each));
  return readings.map((each) =>
    isClaim(each) && (hasOther || !each.names.some((name) => isFullName(name) || isSite(name)))
      ? { ...each, names: [] }
      : each,
  );
}
