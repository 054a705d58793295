import { parseHtml } from '../../src/core/dom';
import type { Article } from '../../src/core/model';

/** An article whose HTML is its body already. The only fact it states is its title: its first heading. */
export function articleFromFragment(html: string, url: string): Article {
  const title = parseHtml(html).querySelector('h1, h2')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  return {
    kind: 'article',
    url,
    canonicalUrl: url,
    title,
    byline: null,
    authors: [],
    siteName: null,
    section: null,
    tags: [],
    excerpt: null,
    lang: null,
    dir: 'ltr',
    published: null,
    modified: null,
    leadImage: null,
    contributors: [],
    traits: [],
    origins: title === '' ? {} : { title: 'dom' },
    confidence: title === '' ? {} : { title: 0.8 },
    candidates: {},
    html,
  };
}
