import type { Preset } from '../core/plugins';

/** Zola stops at a taxonomy that its settings do not name: `tags` and `categories` have to stand in `config.toml`. */
export default {
  id: 'zola',
  name: 'Zola',
  documentation: 'https://www.getzola.org/documentation/content/page/',
  format: 'toml',
  otherFormats: ['yaml'],
  dateStyle: 'iso',
  guard: 'zola',
  flavour: 'zola',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'updated', type: 'datetime', template: '{modified}' },
    { key: 'draft', type: 'boolean', template: 'false' },
    { key: 'authors', type: 'list', template: '{authors}' },
    { key: 'taxonomies.tags', type: 'list', template: '{tags}' },
    { key: 'taxonomies.categories', type: 'list', template: '{categories|section}' },
    { key: 'extra.image', type: 'text', template: '{leadImage}' },
    { key: 'extra.source_url', type: 'text', template: '{canonicalUrl}' },
  ],
  obeyedKeys: ['path', 'slug', 'aliases', 'template', 'weight', 'render'],
  excerptSign: '<!-- more -->',
  hasExcerptSign: true,
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'content/blog/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}/index',
  pictures: { folder: '', address: '' },
} satisfies Preset;
