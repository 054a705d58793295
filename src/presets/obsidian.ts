import type { Preset } from '../core/plugins';

/** The keys of Obsidian's own clipper, so that its notes and ours stand in one table. Obsidian's dates know no offset. */
export default {
  id: 'obsidian',
  name: 'Obsidian',
  documentation: 'https://help.obsidian.md/properties',
  format: 'yaml',
  dateStyle: 'local',
  flavour: 'obsidian',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'source', type: 'text', template: '{canonicalUrl}' },
    { key: 'author', type: 'list', template: '{authors}' },
    { key: 'published', type: 'datetime', template: '{published}' },
    { key: 'created', type: 'datetime', template: '{clipped}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'tags', type: 'list', template: '{tags|hashtag}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
  ],
  obeyedKeys: ['cssclasses', 'permalink', 'publish'],
  sourceLine: '',
  path: 'Clippings/{title|domain}',
  pictures: { folder: 'Clippings/attachments', address: 'attachments/' },
} satisfies Preset;
