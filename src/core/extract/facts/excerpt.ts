import type { Evidence } from '../evidence/evidence';
import { property } from '../evidence/json-ld';
import { cutText } from '../text';
import { chooseText, firstChoice, type Choice } from './choice';
import { findArticleNode, readText } from './json-ld-article';

const longest = 2_000;

/** The page's own summary of the article. */
export function readExcerpt(evidence: Evidence): Choice<string> | null {
  const { metas } = evidence;
  const choice = firstChoice(
    () => chooseText(metas.first('og:description'), 'meta'),
    () => chooseText(metas.first('description'), 'meta'),
    () => chooseText(readText(property(findArticleNode(evidence), 'description')), 'json-ld'),
    () =>
      chooseText(
        metas.first(
          'twitter:description',
          'dc.description',
          'dcterms.abstract',
          'citation_abstract',
          'sailthru.description',
        ),
        'meta',
      ),
  );
  return choice === null ? null : { ...choice, value: cutText(choice.value, longest) };
}
