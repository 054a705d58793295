import type { Evidence } from '../evidence/evidence';
import { property } from '../evidence/json-ld';
import { parseAddress } from '../address';
import { cutText } from '../text';
import { chooseText, firstChoice, type Choice } from './choice';
import { findArticleNode, readNames, readText } from './json-ld-article';

const longest = 100;

/** The site's name: declared, else what stood behind the title, else the host. `tail`: see `readTitle`. */
export function readSiteName(evidence: Evidence, tail: string): Choice<string> | null {
  const { metas, jsonLd } = evidence;
  const publisher = (): string =>
    readNames(property(findArticleNode(evidence), 'publisher'), jsonLd)[0] ?? '';
  const choice = firstChoice(
    () => chooseText(metas.first('og:site_name'), 'meta'),
    () => chooseText(publisher(), 'json-ld'),
    () =>
      chooseText(
        readText(jsonLd.others.find((node) => readText(property(node, '@type')) === 'WebSite')),
        'json-ld',
      ),
    () =>
      chooseText(metas.first('application-name', 'apple-mobile-web-app-title', 'al:ios:app_name'), 'meta'),
    () => chooseText(tail, 'pattern'),
    () => chooseText((parseAddress(evidence.address.url)?.hostname ?? '').replace(/^www\./, ''), 'url'),
  );
  return choice === null ? null : { ...choice, value: cutText(choice.value, longest) };
}
