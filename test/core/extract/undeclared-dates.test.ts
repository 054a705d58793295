import { expect, test } from 'vitest';
import { extract, prose, storyPage } from './read-page';

/** The moment of publication of a page that declares none. */
const publishedOf = (header: string, tail = ''): string | null =>
  extract(storyPage('', `<h1>The bridge is coming</h1>${header}`, tail), {
    url: 'https://courier.test/bridge.html',
  }).published?.value ?? null;

const standfirst = '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>';

test('the day in a box beside the text is the article\u2019s own where no other is known', () => {
  expect(publishedOf(`${standfirst}<aside><p>By Ann Miller</p><p>28 April 2024</p></aside>`)).toBe(
    '2024-04-28',
  );
  expect(
    publishedOf(
      `${standfirst}<div class="date-comments"><div>25 April 2024 16:51</div><div>Updated 26 April 2024 21:57</div></div>`,
    ),
  ).toBe('2024-04-25T16:51:00+02:00');
});

test('days of other articles in such a box are not', () => {
  const others = '<p>28 April 2024</p><p>Other news</p><p>27 April 2024</p><p>More news</p>';
  expect(publishedOf(`${standfirst}<aside>${others}</aside>`)).toBe(null);
  expect(
    publishedOf(
      `${standfirst}<aside><p>Open since 12 April 2024 to all who come by and ask for it at the door</p></aside>`,
    ),
  ).toBe(null);
});

test.each([
  '<h3>Another story</h3><p>12 April 2024</p>',
  '<p><a href="/other">Another bridge that the town has never seen built</a></p><p>12 April 2024</p>',
  '<p>Festival of the bridge 12 April 2024</p>',
  '<p>Next event</p><p>12 April 2024</p>',
  '<p>Born</p><p>12 April 1964</p><p>Lisbon</p>',
  '<p><a href="/other">Rain in Porto</a></p><p>12 April 2024 10:00</p>',
  '<p>Friday, 12 April 2024</p><p>17\u00b0C</p>',
])('a box that names something else has no day of the article: %s', (lines) => {
  expect(publishedOf(`${standfirst}<aside>${lines}</aside>`)).toBe(null);
});

test('a day beside the headline goes before one in a box', () => {
  expect(publishedOf(`<div>29 April 2024</div>${standfirst}<aside><p>2 April 2024</p></aside>`)).toBe(
    '2024-04-29',
  );
});

const entry = (day: string): string =>
  `<div><h3>Another story</h3><div>Ann Miller ${day}</div><p>It begins so.</p></div>`;
const list = entry('23 April 2024') + entry('21 April 2024') + entry('19 April 2024');

test('the days of a list of other articles below the text are none', () => {
  const long = Array.from({ length: 20 }, (_, index) => prose(`Part ${index}.`)).join('');
  expect(publishedOf(long, list)).toBe(null);
  // One day below a text is its own.
  expect(publishedOf(long, '<div>28 April 2024</div>')).toBe('2024-04-28');
  expect(publishedOf(long, `<div>28 April 2024</div>${list}`)).toBe('2024-04-28');
  expect(publishedOf(long, `<div>Published 28 April 2024</div>${list}`)).toBe('2024-04-28');
});

test('the time that a mark prints behind its day goes before the bare day that it states', () => {
  const mark = (value: string, text: string): string => `<time datetime="${value}">${text}</time>`;
  expect(publishedOf(mark('2024-04-28', '28 April 2024 - 14:41'))).toBe('2024-04-28T14:41:00+02:00');
  expect(publishedOf(mark('2024-04-28', '28 April 2024'))).toBe('2024-04-28');
  // The day is the machine's, whatever order the page prints it in.
  expect(publishedOf(mark('2024-03-05', '05/03/2024 14:41'))).toBe('2024-03-05T14:41:00+01:00');
  expect(publishedOf(mark('2024-04-28', '28 April 2024 2:41 PM'))).toBe('2024-04-28T14:41:00+02:00');
  for (const text of [
    '28 April 2024 \u00b7 4:35 listen',
    '28 April 2024 - 4.30 min',
    'Updated 27 April 2024, 14:41',
  ])
    expect(publishedOf(mark('2024-04-28', text)), text).toBe('2024-04-28');
  expect(publishedOf(mark('2024-04-28T12:00:00Z', '28 April 2024 14:41'))).toMatch(
    /^2024-04-28T(?:12|14):00/,
  );
});

test.each([
  ['<p>2022 03/04 12:30:15</p>', 'https://news.test/a/c.html', '2022-03-04'],
  ['<p>03/04 12:30:15</p>', 'https://news.test/20220304/c.html', '2022-03-04'],
  ['<p>03/04 12:30:15</p>', 'https://news.test/20220305/c.html', '2024-03-04'],
])('the year of %s at %s', (line, url, day) => {
  const page = storyPage('', `<h1>The bridge is coming</h1>${line}`).replace('lang="en"', 'lang="zh-CN"');
  expect(extract(page, { url }).published?.value.slice(0, 10)).toBe(day);
});

test('a printed day that is the declared one in the order of another country is the declared one', () => {
  const head = '<meta property="article:published_time" content="2024-03-04T12:30:00+07:00">';
  const page = storyPage(head, '<h1>The bridge is coming</h1><p class="date">04/03/2024 12:30</p>');
  const american = page.replace('lang="en"', 'lang="en-US"');
  expect(extract(american).published?.value).toBe('2024-03-04T12:30:00+07:00');
});
