import type { Preset } from '../core/plugins';

/** `format: md` makes the text CommonMark instead of MDX. A date in quotes stops the build. */
export default {
  id: 'docusaurus',
  name: 'Docusaurus',
  documentation:
    'https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter',
  format: 'yaml',
  dateStyle: 'iso',
  guard: 'docusaurus',
  flavour: 'docusaurus',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'authors[].name', type: 'list', template: '{authors}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'description', type: 'text', template: '{excerpt}' },
    { key: 'image', type: 'text', template: '{leadImage}' },
    { key: 'source_url', type: 'text', template: '{canonicalUrl}' },
    { key: 'format', type: 'text', template: 'md' },
  ],
  obeyedKeys: ['slug', 'id', 'format', 'mdx', 'head', 'unlisted', 'draft'],
  excerptSign: '<!-- truncate -->',
  hasExcerptSign: true,
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'blog/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}/index',
  pictures: { folder: '', address: './' },
} satisfies Preset;
