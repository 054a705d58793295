import type { Evidence } from '../evidence/evidence';
import { property } from '../evidence/json-ld';
import { cutText, squash } from '../text';
import { chooseText, keepDistinct, type Choices } from './choice';
import { findArticleNode, readText } from './json-ld-article';

const longest = 2_000;
const otherNames = 'twitter:description dc.description dcterms.abstract citation_abstract sailthru.description'.split(' ');

/** The page's own summary of the article. */
export function readExcerpt(evidence: Evidence): Choices<string> {
  const { metas } = evidence;
  const choices = [
    ...chooseText(metas.first('og:description'), 'meta', 0.9),
    ...chooseText(metas.first('description'), 'meta', 0.85),
    ...chooseText(readText(property(findArticleNode(evidence), 'description')), 'json-ld', 0.85),
    ...chooseText(metas.first(...otherNames), 'meta', 0.8),
  ];
  const cut = choices.map((choice) => ({ ...choice, value: cutText(choice.value, longest) }));
  return keepDistinct(cut, squash);
}
