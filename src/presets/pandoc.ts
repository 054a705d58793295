import type { Preset } from '../core/plugins';

/** Pandoc prints the date as it is written: a day. It reads the texts of its metadata as Markdown, so they are escaped. */
export default {
  id: 'pandoc',
  name: 'Pandoc',
  documentation: 'https://pandoc.org/MANUAL.html#metadata-blocks',
  format: 'yaml',
  dateStyle: 'day',
  guard: 'pandoc',
  flavour: 'pandoc',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'author', type: 'list', template: '{authors}' },
    { key: 'date', type: 'date', template: '{published}' },
    { key: 'lang', type: 'text', template: '{lang}' },
    { key: 'keywords', type: 'list', template: '{tags}' },
    { key: 'abstract', type: 'text', template: '{excerpt}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
    { key: 'source', type: 'text', template: '{canonicalUrl}' },
  ],
  obeyedKeys: [
    'header-includes',
    'include-before',
    'include-after',
    'css',
    'template',
    'bibliography',
    'csl',
  ],
  sourceLine: '',
  path: '{title|domain}',
  pictures: { folder: 'images', address: 'images/' },
} satisfies Preset;
