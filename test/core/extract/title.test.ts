import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/extract/facts/title/title';
import { evidenceOf } from './read-page';

const og = (text: string): string => `<meta property="og:title" content="${text}">`;

test.each([
  [
    'the headline, when the metadata add the site',
    '<title>Bridge opens - The Daily News</title>',
    '<h1>Bridge opens</h1>',
    'Bridge opens',
    'dom',
  ],
  [
    'a bar within the title stays',
    '<title>Opinion | Bridge opens | Daily News</title>',
    '<h1>Opinion | Bridge opens</h1>',
    'Opinion | Bridge opens',
    'dom',
  ],
  [
    'a dash within the title stays, without a headline too',
    `<title>Bridge - the long story</title>${og('Bridge - the long story')}`,
    '',
    'Bridge - the long story',
    'meta',
  ],
  [
    'a known site name is cut',
    `<title>x</title>${og('Bridge opens at last | Courier')}<meta property="og:site_name" content="Courier">`,
    '',
    'Bridge opens at last',
    'meta',
  ],
  [
    'the host is a known name',
    '<title>Bridge opens at last - news.test</title>',
    '',
    'Bridge opens at last',
    'dom',
  ],
  [
    'section and site of a Chinese title',
    '<title>大桥今日通车_财经频道_新浪网</title>',
    '',
    '大桥今日通车',
    'dom',
  ],
  ['a Chinese site behind a dash', '<title>大桥今日正式通车-中新网</title>', '', '大桥今日正式通车', 'dom'],
  [
    'the site in front',
    `<title>x</title>${og('Courier | Bridge opens at last')}<meta property="og:site_name" content="Courier">`,
    '',
    'Bridge opens at last',
    'meta',
  ],
  [
    'the logo as h1 is not the title',
    `${og('Bridge opens at last')}<meta property="og:site_name" content="Courier">`,
    '<h1>Courier</h1><h2>Bridge opens at last</h2>',
    'Bridge opens at last',
    'dom',
  ],
  [
    'a headline that the metadata cut at a quotation mark',
    '<title>Big project collapses</title>',
    '<h1>Big project collapses: hidden "faults" found</h1>',
    'Big project collapses: hidden "faults" found',
    'dom',
  ],
  [
    'entities that were escaped twice',
    og('Samsung soll Telefone zerst&amp;ouml;ren lassen'),
    '',
    'Samsung soll Telefone zerstören lassen',
    'meta',
  ],
  [
    'JSON-LD alone',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge opens at last"}]}</script>',
    '',
    'Bridge opens at last',
    'json-ld',
  ],
  ['nothing at all', '', '', '', 'meta'],
])('%s', (_case, head, body, value, origin) => {
  expect(
    readTitle(evidenceOf(`<html><head>${head}</head><body>${body}<p>Text.</p></body></html>`)),
  ).toMatchObject({ value, origin });
});

test('the tail of the title is handed on as the name of the site', () => {
  expect(readTitle(evidenceOf('<title>大桥今日通车_财经_新浪网</title><h1>大桥今日通车</h1>')).tail).toBe(
    '新浪网',
  );
});
