import type { Preset } from '../core/plugins';

/** VitePress itself reads `title` and `description`; the rest is for the site's own list of posts. */
export default {
  id: 'vitepress',
  name: 'VitePress',
  documentation: 'https://vitepress.dev/reference/frontmatter-config',
  format: 'yaml',
  dateStyle: 'iso',
  guard: 'vitepress',
  flavour: 'vitepress',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'author', type: 'text', template: '{authors}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
    { key: 'source_url', type: 'text', template: '{canonicalUrl}' },
  ],
  obeyedKeys: ['layout', 'head', 'hero', 'features', 'titleTemplate', 'pageClass'],
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
  pictures: { folder: '', address: './' },
} satisfies Preset;
