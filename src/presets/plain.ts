import type { Preset } from '../core/plugins';

/** For any program that reads Markdown with YAML front matter. */
export default {
  id: 'plain',
  name: 'Markdown',
  documentation: 'https://spec.commonmark.org/current/',
  format: 'yaml',
  dateStyle: 'iso',
  flavour: 'gfm',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'url', type: 'text', template: '{canonicalUrl}' },
    { key: 'author', type: 'text', template: '{authors}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'tags', type: 'list', template: '{tags}' },
  ],
  obeyedKeys: [],
  sourceLine: '',
  path: '{title|domain}',
  pictures: { folder: 'images', address: 'images/' },
} satisfies Preset;
