import type { Preset } from '../core/plugins';

/**
 * The keys of the founding sample in its order, then what Hexo's themes want besides.
 * `date` has no fallback to the day of the clip: a date that the page does not state is not invented, and Hexo then takes the
 * file's own time. The file's name may fall back, since it claims nothing about the article.
 * `author` is text: NexT and Icarus print it. `categories` is a path in Hexo: A, B makes /categories/A/B/.
 */
export default {
  id: 'hexo',
  name: 'Hexo',
  documentation: 'https://hexo.io/docs/front-matter',
  format: 'yaml',
  dateStyle: 'site',
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
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'disableNunjucks', type: 'boolean', template: 'true', when: 'templates' },
  ],
  obeyedKeys: ['layout', 'permalink', 'slug', 'path', 'source', 'link', 'content', 'raw', 'site', '_content'],
  themes: [
    {
      id: 'headimg',
      name: 'headimg, thumbnail',
      fields: [
        { key: 'headimg', type: 'text', template: '{leadImage}' },
        { key: 'thumbnail', type: 'text', template: '{leadImage}' },
      ],
    },
    {
      id: 'butterfly',
      name: 'Butterfly',
      fields: [
        { key: 'cover', type: 'text', template: '{leadImage}' },
        { key: 'top_img', type: 'text', template: '{leadImage}' },
      ],
    },
    {
      id: 'icarus',
      name: 'Icarus',
      fields: [
        { key: 'cover', type: 'text', template: '{leadImage}' },
        { key: 'thumbnail', type: 'text', template: '{leadImage}' },
      ],
    },
    { id: 'next', name: 'NexT', fields: [{ key: 'photos', type: 'list', template: '{leadImage}' }] },
  ],
  excerptSign: '<!-- more -->',
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'source/_posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
  pictures: { folder: 'source/images/{title|domain|slug}', address: '/images/{title|domain|slug}/' },
} satisfies Preset;
