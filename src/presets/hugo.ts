import type { Preset } from '../core/plugins';

/** A page bundle: pictures can lie beside the text. Hugo hides what is dated later than now, and drops `& : ?` from addresses. */
export default {
  id: 'hugo',
  name: 'Hugo',
  documentation: 'https://gohugo.io/content-management/front-matter/',
  format: 'yaml',
  otherFormats: ['toml', 'json'],
  dateStyle: 'iso',
  hidesFuture: true,
  guard: 'hugo',
  flavour: 'hugo',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'lastmod', type: 'datetime', template: '{modified}' },
    { key: 'draft', type: 'boolean', template: 'false' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'author', type: 'text', template: '{authors|siteName}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'categories', type: 'list', template: '{categories|section}' },
    { key: 'cover.image', type: 'text', template: '{leadImage}' },
    { key: 'source_url', type: 'text', template: '{canonicalUrl}' },
  ],
  themes: [
    {
      id: 'papermod',
      name: 'PaperMod',
      fields: [{ key: 'cover.image', type: 'text', template: '{leadImage}' }],
    },
    { id: 'stack', name: 'Stack', fields: [{ key: 'image', type: 'text', template: '{leadImage}' }] },
    {
      id: 'open-graph',
      name: 'Open Graph (images)',
      fields: [{ key: 'images', type: 'list', template: '{leadImage}' }],
    },
  ],
  excerptSign: '<!--more-->',
  hasExcerptSign: true,
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'content/posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}/index',
  pictures: { folder: '', address: '' },
} satisfies Preset;
