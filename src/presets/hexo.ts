import type { Preset } from '../core/plugins';

/**
 * `date` has no fallback to the day of the clip: a date that the page does not state is not invented, and Hexo then takes the
 * file's own time. The file's name may fall back, since it claims nothing about the article.
 * `author` is text: NexT and Icarus print it. `categories` is a path in Hexo: A, B makes /categories/A/B/.
 */
export default {
  id: 'hexo',
  name: 'Hexo',
  documentation: 'https://hexo.io/docs/front-matter',
  dateStyle: 'spaced',
  flavour: 'hexo',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'categories', type: 'list', template: '{categories|section}' },
    { key: 'headimg', type: 'text', template: '{leadImage}' },
    { key: 'author', type: 'text', template: '{authors|siteName}' },
    { key: 'comments', type: 'boolean', template: 'false' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'thumbnail', type: 'text', template: '{leadImage}' },
    { key: 'source_url', type: 'text', template: '{canonicalUrl}' },
  ],
  path: 'source/_posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
} satisfies Preset;
