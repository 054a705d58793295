import { listOf, property } from '../../evidence/json-ld';
import { squash } from '../../text';
import { readNames } from '../json-ld-article';
import type { Story } from '../story';

const most = 20;

/** Who said what the article reviews, squashed: its own author says something else of it. Source: schema.org/ClaimReview. */
export function readClaimants({ jsonLd }: Story): ReadonlySet<string> {
  const reviewed = [...jsonLd.articles, ...jsonLd.others].flatMap((node) =>
    listOf(property(node, 'itemReviewed')).slice(0, most),
  );
  const names = reviewed.flatMap((each) => readNames(property(jsonLd.resolve(each), 'author'), jsonLd));
  return new Set(names.map(squash));
}
