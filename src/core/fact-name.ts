/** Where a fact was read. `url`: read off the address; `user`: typed by the reader. */
export type Origin = 'json-ld' | 'meta' | 'microdata' | 'dom' | 'pattern' | 'site-rule' | 'url' | 'user';

/** The names of the facts that can have an origin. */
export const factNames = [
  'canonicalUrl',
  'title',
  'byline',
  'authors',
  'siteName',
  'section',
  'tags',
  'excerpt',
  'lang',
  'dir',
  'published',
  'modified',
  'leadImage',
] as const;

/** One of `factNames`. */
export type FactName = (typeof factNames)[number];
