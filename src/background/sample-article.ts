import type { Article } from '../core/model';

/** The article that the options page shows its examples on: every fact has a value, so that every template shows something. */
export const sampleArticle: Article = {
  kind: 'article',
  url: 'https://news.example.com/city/2026/harbour-ferry-returns?utm_source=front',
  canonicalUrl: 'https://news.example.com/city/2026/harbour-ferry-returns',
  title: 'After 40 years, the harbour ferry returns: “It feels like home”',
  byline: 'By Mara Lindqvist and Tomás Okafor',
  authors: ['Mara Lindqvist', 'Tomás Okafor'],
  siteName: 'The Harbour Courier',
  section: 'City',
  tags: ['ferries', 'public transport', 'harbour'],
  excerpt: 'The first crossing since 1986 left the old pier at dawn, with a brass band on board.',
  lang: 'en',
  dir: 'ltr',
  published: { value: '2026-03-14T07:30:00+01:00', precision: 'minute', zone: 'stated', approximate: false },
  modified: { value: '2026-03-14T09:05:00+01:00', precision: 'minute', zone: 'stated', approximate: false },
  leadImage: 'https://news.example.com/pictures/ferry-at-dawn.jpg',
  origins: {
    canonicalUrl: 'meta',
    title: 'json-ld',
    byline: 'dom',
    authors: 'json-ld',
    siteName: 'meta',
    section: 'meta',
    tags: 'meta',
    excerpt: 'meta',
    lang: 'dom',
    dir: 'dom',
    published: 'json-ld',
    modified: 'json-ld',
    leadImage: 'meta',
  },
  contributors: [],
  traits: [],
  confidence: {},
  candidates: {},
  html: [
    '<figure><img src="https://news.example.com/pictures/ferry-at-dawn.jpg" alt="The ferry leaves the pier">',
    '<figcaption>The first crossing left at dawn.</figcaption></figure>',
    '<p>The first crossing since 1986 left the old pier at dawn, with a <strong>brass band</strong> on board.</p>',
    '<h2>A timetable at last</h2>',
    '<p>Boats leave every <a href="https://news.example.com/city/timetable">twenty minutes</a> until ten at night.</p>',
  ].join(''),
};

/** The instant at which the sample is taken to be clipped. */
export const sampleClippedAt = '2026-03-14T18:20:00.000Z';
