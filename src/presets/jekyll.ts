import type { Preset } from '../core/plugins';

/** The day in the file's name and in the address is that of the site's zone. Liquid runs in code too: it is switched off where there is any. */
export default {
  id: 'jekyll',
  name: 'Jekyll',
  documentation: 'https://jekyllrb.com/docs/front-matter/',
  format: 'yaml',
  dateStyle: 'spaced',
  hidesFuture: true,
  flavour: 'jekyll',
  fields: [
    { key: 'layout', type: 'text', template: 'post' },
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'last_modified_at', type: 'datetime', template: '{modified}' },
    { key: 'categories', type: 'list', template: '{categories|section}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'author', type: 'text', template: '{authors}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'image.path', type: 'text', template: '{leadImage}' },
    { key: 'canonical_url', type: 'text', template: '{canonicalUrl}' },
    { key: 'render_with_liquid', type: 'boolean', template: 'false', when: 'templates' },
  ],
  obeyedKeys: ['layout', 'permalink', 'published', 'path', 'slug', 'id', 'url', 'content'],
  themes: [
    {
      id: 'seo-tag',
      name: 'jekyll-seo-tag, Chirpy',
      fields: [{ key: 'image.path', type: 'text', template: '{leadImage}' }],
    },
    {
      id: 'minimal-mistakes',
      name: 'Minimal Mistakes',
      fields: [
        { key: 'header.teaser', type: 'text', template: '{leadImage}' },
        { key: 'header.image', type: 'text', template: '{leadImage}' },
      ],
    },
  ],
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: '_posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
  pictures: {
    folder: 'assets/img/posts/{title|domain|slug}',
    address: '/assets/img/posts/{title|domain|slug}/',
  },
} satisfies Preset;
