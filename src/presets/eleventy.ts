import type { Preset } from '../core/plugins';

/** Templates run in Markdown before it is read, code included: they are switched off where there are any. Tags make collections. */
export default {
  id: 'eleventy',
  name: 'Eleventy',
  documentation: 'https://www.11ty.dev/docs/data-frontmatter/',
  format: 'yaml',
  dateStyle: 'iso',
  flavour: 'eleventy',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'author', type: 'text', template: '{authors}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
    { key: 'source_url', type: 'text', template: '{canonicalUrl}' },
    { key: 'templateEngineOverride', type: 'text', template: 'md', when: 'templates' },
  ],
  obeyedKeys: [
    'layout',
    'permalink',
    'pagination',
    'eleventyComputed',
    'eleventyExcludeFromCollections',
    'templateEngineOverride',
    'page',
  ],
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
  pictures: { folder: 'images/{title|domain|slug}', address: '/images/{title|domain|slug}/' },
} satisfies Preset;
