import type { Preset } from '../core/plugins';

/** Page properties instead of front matter, and the text as an outline. */
export default {
  id: 'logseq',
  name: 'Logseq',
  documentation: 'https://docs.logseq.com/#/page/properties',
  format: 'properties',
  dateStyle: 'iso',
  flavour: 'logseq',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'source', type: 'text', template: '{canonicalUrl}' },
    { key: 'author', type: 'list', template: '{authors}' },
    { key: 'published', type: 'datetime', template: '{published}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
  ],
  obeyedKeys: ['id', 'template', 'filters', 'query-table', 'collapsed'],
  sourceLine: '',
  path: 'pages/{title|domain}',
  pictures: { folder: 'assets', address: '../assets/' },
} satisfies Preset;
