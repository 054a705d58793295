import type { ArticleDate } from '../../../src/core/model';
import type { TemplateValues } from '../../../src/core/template/variables';

export const published: ArticleDate = {
  value: '2022-02-21T09:24:18+08:00',
  precision: 'second',
  zone: 'stated',
  approximate: false,
};

/** The values of a clip that says something about everything. */
export const full: TemplateValues = {
  title: 'A "nasty" {title} | with / $& \\ # signs',
  authors: ['Ann Lee', '贲新星'],
  byline: 'By Ann Lee and 贲新星',
  siteName: 'The Paper',
  section: 'World',
  tags: ['C++', 'C#', 'Machine Learning', '1984', 'ai', 'AI', '科技/AI//芯片/'],
  categories: [],
  excerpt: 'Two sentences. And another.',
  lang: 'en-GB',
  dir: 'ltr',
  url: 'https://www.paper.example/a?x=1',
  canonicalUrl: 'https://www.paper.example/a',
  domain: 'paper.example',
  published,
  modified: { ...published, value: '2022-02-22', precision: 'day' },
  clipped: { ...published, value: '2022-02-21T10:24:18+08:00' },
  leadImage: 'https://www.paper.example/a.jpg',
  words: 1234,
  readingMinutes: 6,
  kind: 'article',
};

/** The values of a clip that says nothing. */
export const empty: TemplateValues = {
  ...full,
  title: '',
  authors: [],
  byline: null,
  siteName: null,
  section: null,
  tags: [],
  excerpt: null,
  lang: null,
  published: null,
  modified: null,
  leadImage: null,
};
