import type { Preset } from '../core/plugins';

/** The blog template wants `title`, `description` and `pubDate`. Its `heroImage` has to be a file beside the post unless the schema says text. */
export default {
  id: 'astro',
  name: 'Astro',
  documentation: 'https://docs.astro.build/en/guides/markdown-content/',
  format: 'yaml',
  otherFormats: ['toml'],
  dateStyle: 'iso',
  flavour: 'astro',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'description', type: 'text', template: '{excerpt|title}' },
    { key: 'pubDate', type: 'datetime', template: '{published|clipped}' },
    { key: 'updatedDate', type: 'datetime', template: '{modified}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'author', type: 'text', template: '{authors}' },
    { key: 'canonicalURL', type: 'text', template: '{canonicalUrl}' },
  ],
  obeyedKeys: ['layout', 'slug', 'id'],
  themes: [
    { id: 'image', name: 'image', fields: [{ key: 'image', type: 'text', template: '{leadImage}' }] },
    {
      id: 'hero-image',
      name: 'heroImage',
      fields: [{ key: 'heroImage', type: 'text', template: '{leadImage}' }],
    },
  ],
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'src/content/blog/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
  pictures: { folder: '', address: './' },
} satisfies Preset;
