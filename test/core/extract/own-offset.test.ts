import { expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

const meta = (name: string, content: string): string =>
  `<meta property="article:${name}" content="${content}">`;
const data = (properties: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The bridge is coming', ...properties })}</script>`;
const headed = (line: string): string => `<h1>The bridge is coming</h1>${line}`;

/** Both dates of a page, as they are written. */
function datesOf(head: string, header?: string, timeZone = 'UTC'): (string | undefined)[] {
  const { published, modified } = extract(storyPage(head, header), { timeZone });
  return [published?.value, modified?.value];
}

test.each([
  [
    'a moment in UTC takes the offset in which the page states it elsewhere',
    data({ datePublished: '2024-03-04T11:30:00Z' }) + meta('published_time', '2024-03-04T20:30:00+09:00'),
    undefined,
    ['2024-03-04T20:30:00+09:00', undefined],
  ],
  [
    'not that of another moment',
    data({ datePublished: '2024-03-04T11:30:00Z' }) + meta('published_time', '2024-03-04T20:31:00+09:00'),
    undefined,
    ['2024-03-04T11:30:00+00:00', undefined],
  ],
  [
    'a clock without a zone takes the one that is printed behind it',
    '',
    headed('<time datetime="2024-03-04 05:07:09">03/04/2024 05:07 AM EDT</time>'),
    ['2024-03-04T05:07:09-04:00', undefined],
  ],
  [
    'or the one of the last change, where the site’s is not known',
    '',
    headed('<time datetime="2024-03-04 05:07:09">March 4, 2024</time><p>Updated 03/04/2024 06:00 AM EDT</p>'),
    ['2024-03-04T05:07:09-04:00', '2024-03-04T06:00:00-04:00'],
  ],
  [
    'a day takes the declared time of the same day, not of another',
    data({ datePublished: '2024-03-04', dateModified: '2024-03-06' }) +
      meta('published_time', '2024-03-04T13:12:36Z') +
      meta('modified_time', '2024-03-05T06:49:57Z'),
    undefined,
    ['2024-03-04T13:12:36+00:00', '2024-03-06'],
  ],
  [
    'seconds of one figure do not hide the zone',
    data({ datePublished: '2024-03-04T23:15:0Z' }),
    undefined,
    ['2024-03-04T23:15:00+00:00', undefined],
  ],
  [
    'the clock of UTC with a place’s offset is read where the page has it right',
    data({ datePublished: '2024-03-04T16:25:36-05:00', dateModified: '2024-03-04T18:25:36-05:00' }),
    headed(
      '<time class="entry-date published updated" datetime="2024-03-04T11:25:36-05:00">March 4, 2024</time>',
    ),
    ['2024-03-04T11:25:36-05:00', '2024-03-04T13:25:36-05:00'],
  ],
  [
    'where nothing is printed, the clock with the offset is believed',
    data({ datePublished: '2024-03-04T16:25:36-05:00' }) + meta('published_time', '2024-03-04T16:25:36Z'),
    undefined,
    ['2024-03-04T16:25:36-05:00', undefined],
  ],
])('%s', (_, head, header, dates) => {
  expect(datesOf(head, header)).toEqual(dates);
});

test.each([
  [
    'a change in UTC',
    '2024-03-04T12:30:05+01:00',
    '2024-03-04T12:00:00Z',
    ['2024-03-04T12:30:05+01:00', '2024-03-04T13:00:00+01:00'],
  ],
  [
    'a publication in UTC',
    '2024-03-04T11:30:05Z',
    '2024-03-04T13:00:00+01:00',
    ['2024-03-04T12:30:05+01:00', '2024-03-04T13:00:00+01:00'],
  ],
  [
    'a place’s clock as that of UTC',
    '2024-03-04T09:23:44Z',
    '2024-03-04T09:24:06-03:00',
    ['2024-03-04T09:23:44-03:00', '2024-03-04T09:24:06-03:00'],
  ],
  [
    'the beginning of a day',
    '2024-03-04T12:30:05+01:00',
    '2024-03-05T00:00:00Z',
    ['2024-03-04T12:30:05+01:00', '2024-03-05T00:00:00+00:00'],
  ],
  ['the beginning of a day beside a day', '2024-03-04', '2024-03-05T00:00:00Z', ['2024-03-04', '2024-03-05']],
  [
    'the same moment',
    '2024-03-04T12:30:05+01:00',
    '2024-03-04T11:30:10Z',
    ['2024-03-04T12:30:05+01:00', undefined],
  ],
  [
    'a planned change two hours later',
    '2024-03-04T10:00:00+02:00',
    '2024-03-04T10:00:00Z',
    ['2024-03-04T10:00:00+02:00', '2024-03-04T12:00:00+02:00'],
  ],
  [
    'the same clock, as that of UTC',
    '2024-03-04T12:30:05+01:00',
    '2024-03-04T12:30:00Z',
    ['2024-03-04T12:30:05+01:00', undefined],
  ],
  [
    'not across a change of clocks, since winter in London is UTC',
    '2023-03-20T23:30:00+00:00',
    '2023-04-20T10:00:00+01:00',
    ['2023-03-20T23:30:00+00:00', '2023-04-20T10:00:00+01:00'],
  ],
  [
    'nor within weeks',
    '2023-03-25T23:30:00+00:00',
    '2023-04-02T10:00:00+01:00',
    ['2023-03-25T23:30:00+00:00', '2023-04-02T10:00:00+01:00'],
  ],
  [
    'nor back in winter',
    '2023-10-20T00:30:00+01:00',
    '2023-11-20T23:30:00+00:00',
    ['2023-10-20T00:30:00+01:00', '2023-11-20T23:30:00+00:00'],
  ],
  [
    'nor of another season',
    '2023-01-10T23:30:00Z',
    '2023-06-10T10:00:00-04:00',
    ['2023-01-10T23:30:00+00:00', '2023-06-10T10:00:00-04:00'],
  ],
  [
    'weeks apart in one season',
    '2023-05-10T23:30:05Z',
    '2023-08-10T10:00:00-04:00',
    ['2023-05-10T19:30:05-04:00', '2023-08-10T10:00:00-04:00'],
  ],
  [
    'more than a minute between two clocks is a moment of its own',
    '2024-03-04T09:23:44Z',
    '2024-03-04T09:25:14-05:00',
    ['2024-03-04T04:23:44-05:00', '2024-03-04T09:25:14-05:00'],
  ],
])('both dates are clocks of one place: %s', (_, published, modified, dates) => {
  expect(datesOf(meta('published_time', published) + meta('modified_time', modified))).toEqual(dates);
});

test.each([
  ['2023-12-02T10:00:00-05:00', '2023-07-01T10:00:00+00:00'],
  ['2023-07-02T10:00:00-04:00', '2023-07-01T10:00:00-04:00'],
])('a bare clock beside a change at %s is %s, which is assumed', (modified, value) => {
  const head = meta('published_time', '2023-07-01T10:00:00') + meta('modified_time', modified);
  expect(extract(storyPage(head), { timeZone: 'UTC' }).published).toMatchObject({ value, zone: 'assumed' });
});

test('a clock without a zone is the site’s where that is known', () => {
  const header = headed(
    '<time datetime="2024-03-04 05:07:09">March 4, 2024</time><p>Updated 03/04/2024 06:00 AM EDT</p>',
  );
  const { published } = extract(storyPage('', header), { url: 'https://paper.de/2024/story.html' });
  expect(published?.value).toBe('2024-03-04T05:07:09+01:00');
});

test('where systems repeat the publication, another declared change counts, and summer time is the site’s', () => {
  const head =
    data({ datePublished: '2024-03-04T12:30:05+01:00', dateModified: '2024-03-04T12:30:05+01:00' }) +
    meta('modified_time', '2024-04-20T10:00:00Z');
  const { modified } = extract(storyPage(head), { url: 'https://paper.de/2024/story.html' });
  expect(modified?.value).toBe('2024-04-20T12:00:00+02:00');
});

test.each([
  ['2024-03-03 09:14', '2024-03-03T09:14:00+00:00'],
  // Hours apart are two zones.
  ['2024-03-03 22:14', '2024-03-04T08:31:39+00:00'],
])(
  'a last change that is declared as publication gives way to a time days before it: %s',
  (printed, value) => {
    const moment = '2024-03-04 08:31:39';
    const head = data({ datePublished: moment, dateModified: moment });
    expect(datesOf(head, headed(`<time datetime="${printed}:00">${printed}</time>`))[0]).toBe(value);
  },
);

test.each([
  ['March 4, 2024, 3:50pm ET', '2024-03-04T15:50:56-05:00'],
  ['March 4, 2024, 3:50pm GMT', '2024-03-04T15:50:56+00:00'],
  ['March 4, 2024, 3:50pm', '2024-03-04T15:50:56+00:00'],
  ['March 4, 2024, 10:50am EST', '2024-03-04T10:50:56-05:00'],
])('a clock that a system writes as that of UTC is of the zone that is printed: %s', (line, date) => {
  expect(
    datesOf(data({ datePublished: '2024-03-04T15:50:56Z' }), headed(`<p>Published ${line}</p>`))[0],
  ).toBe(date);
});

test('a byline says the zone of the publication', () => {
  const of = (line: string): string | undefined =>
    datesOf(data({ datePublished: '2024-03-04T15:50:56Z' }), headed(`<p>${line}</p>`))[0];
  expect(of('By Jane Doe | March 4, 2024 3:50 PM EST')).toBe('2024-03-04T15:50:56-05:00');
  expect(of('The locks close March 4, 2024 3:50 PM EST')).toBe('2024-03-04T15:50:56+00:00');
});

test.each([
  ['10:23', '10:23', undefined],
  ['10:30', '10:30', '12:30'],
])(
  'a change at the clock of %s, written as UTC without seconds, is %s: %s',
  (published, modified, change) => {
    const [, found] = datesOf(
      data({ datePublished: `2024-03-04T${published}+02:00`, dateModified: `2024-03-04T${modified}Z` }),
    );
    expect(found?.slice(11, 16)).toBe(change);
  },
);

test('a line that speaks of something else says no zone of the publication', () => {
  const line = '<p>The strike began on 4 March 2024 at 15:50 EST</p>';
  expect(datesOf(data({ datePublished: '2024-03-04T15:50:56Z' }), headed(line))[0]).toBe(
    '2024-03-04T15:50:56+00:00',
  );
});
