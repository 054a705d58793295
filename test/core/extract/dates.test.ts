import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, type DateRules } from '../../../src/core/extract/facts/dates/date-fact';
import { assumeZone } from '../../../src/core/extract/facts/dates/zone-names';
import { extract, storyPage } from './read-page';

const rules: DateRules = {
  now: '2024-05-02T08:00:00Z',
  zone: 'Asia/Shanghai',
  isSiteZone: true,
  isPrintTrusted: true,
  isMonthFirst: false,
  language: 'zh-CN',
};
const read = (text: string, changes: Partial<DateRules> = {}): string | null =>
  readDate(text, { ...rules, ...changes })?.value ?? null;

describe('a date in a text', () => {
  test.each([
    ['2020-03-04T12:30:05+01:00', '2020-03-04T12:30:05+01:00'],
    ['2020-03-04T12:30:05.123Z', '2020-03-04T12:30:05+00:00'],
    ['2020-03-04T12:30:05-0500', '2020-03-04T12:30:05-05:00'],
    ['2020-03-04T12:30:05 UTC', '2020-03-04T12:30:05+00:00'],
    ['2020-03-04 12:30', '2020-03-04T12:30:00+08:00'],
    ['2020/3/4', '2020-03-04'],
    ['2020年3月4日 12:30', '2020-03-04T12:30:00+08:00'],
    ['2020年03月04日12时30分05秒', '2020-03-04T12:30:05+08:00'],
    ['发布时间：2020年3月4日 下午2:30 来源：新华网', '2020-03-04T14:30:00+08:00'],
    ['民國109年3月4日', '2020-03-04'],
    ['令和2年3月4日', '2020-03-04'],
    ['2020년 3월 4일 오후 2:30', '2020-03-04T14:30:00+08:00'],
    ['2020. 3. 4. 14:30', '2020-03-04T14:30:00+08:00'],
    ['March 4, 2020', '2020-03-04'],
    ['Updated: Mar. 4, 2020 2:30 p.m. EST', '2020-03-04T14:30:00-05:00'],
    ['12:30 PM, March 4, 2020', '2020-03-04T12:30:00+08:00'],
    ['Wednesday 4th March 2020', '2020-03-04'],
    ['on Wednesday March 4, 2020 @08:00PM', '2020-03-04T20:00:00+08:00'],
    ['4 March 2020 @ 12:30 // Jane Doe', '2020-03-04T12:30:00+08:00'],
    ['4 March 2020 @bridge20:30', '2020-03-04'],
    ['4. März 2020, 12:30 Uhr', '2020-03-04T12:30:00+08:00'],
    ['4 de marzo de 2020', '2020-03-04'],
    ['4 марта 2020 г. в 12:30', '2020-03-04T12:30:00+08:00'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T19:20:36+02:00'],
    ['04.03.2020 - 12.30 Uhr', '2020-03-04T12:30:00+08:00'],
    ['04/03/2020', '2020-03-04'],
    ['۱۳۹۸/۱۲/۱۴', '2020-03-04'],
    ['٤ مارس ٢٠٢٠', '2020-03-04'],
    ['4 มีนาคม 2563', '2020-03-04'],
    ['20200304T123005+0800', '2020-03-04T12:30:05+08:00'],
    ['1583296205', '2020-03-04T04:30:05+00:00'],
    ['03-04 12:30', '2024-03-04T12:30:00+08:00'],
    ['12-24 12:30', '2023-12-24T12:30:00+08:00'],
    ['18-03-0823:16', '2018-03-08T23:16:00+08:00'],
    ['no date at all', null],
    ['2020年13月45日', null],
    ['2020-02-30', null],
    ['page 12-13 of 300', null],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  // In the reader's zone, which is no zone that the line states.
  test.each([
    ['Publié le 12 mai 2024 à 10h30 et mis à jour à 11h45', 'fr', '2024-05-12T10:30:00+08:00'],
    ['12 mai 2024 10h30 est sorti', 'fr', '2024-05-12T10:30:00+08:00'],
    ['PUBLIÉ LE 12 MAI 2024 À 10H30 ET MIS À JOUR', 'fr', '2024-05-12T10:30:00+08:00'],
    ['12. Mai 2024 10:30 ist', 'de', '2024-05-12T10:30:00+08:00'],
    ['12. maj 2024 10.30 et', 'da', '2024-05-12T10:30:00+08:00'],
    ['12 maja 2024 10:30 art. 5', 'pl', '2024-05-12T10:30:00+08:00'],
    ['12 de maio de 2024 10h30 pt', 'pt', '2024-05-12T10:30:00+08:00'],
    ['May 12, 2024 10:30 pet', 'en', '2024-05-12T10:30:00+08:00'],
    ['May 12, 2024 10:30 et', 'en', '2024-05-12T10:30:00-04:00'],
    ['MAY 12, 2024 10:30 AM EST', 'en', '2024-05-12T10:30:00-05:00'],
    ['12 mai 2024 10h30 (EST)', 'fr', '2024-05-12T10:30:00-05:00'],
    ['12 mai 2024 10:30 CEST', 'fr', '2024-05-12T10:30:00+02:00'],
  ])('words are no zones: %s', (text, language, value) => {
    expect(read(text, { language })).toBe(value);
  });

  test('is the month first where Americans write it', () => {
    expect(read('04/03/2020', { isMonthFirst: true })).toBe('2020-04-03');
    expect(read('25/03/2020', { isMonthFirst: true })).toBe('2020-03-25');
  });

  test('reads back in every spelling of it', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2024-05-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          const [year, month, day] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
          const clock = iso.slice(11, 16);
          const name = months[month - 1] ?? '';
          for (const text of [
            `${year}年${month}月${day}日 ${clock}`,
            `${year}-${month}-${day} ${clock}`,
            `${name} ${day}, ${year} ${clock}`,
            `${day} ${name.slice(0, 3)} ${year}, ${clock}`,
            `${day}.${month}.${year} ${clock}`,
          ]) {
            expect(read(text), text).toBe(`${iso.slice(0, 16)}:00+08:00`);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is looked for in time, whatever the page has written', () => {
    const lines = [
      '1 '.repeat(200),
      'a 1 '.repeat(100),
      '2020'.repeat(100),
      '1/'.repeat(200),
      '12:'.repeat(130),
      'May '.repeat(100) + '2020',
    ];
    const start = performance.now();
    for (const line of lines) for (let round = 0; round < 20; round++) read(line);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a distance from now', () => {
  test.each([
    ['1小时前', '2024-05-02T15:00:00+08:00', 'second'],
    ['30 分钟前', '2024-05-02T15:30:00+08:00', 'second'],
    ['2 hours ago', '2024-05-02T14:00:00+08:00', 'second'],
    ['an hour ago', '2024-05-02T15:00:00+08:00', 'second'],
    ['vor 2 Stunden', '2024-05-02T14:00:00+08:00', 'second'],
    ['il y a 3 heures', '2024-05-02T13:00:00+08:00', 'second'],
    ['3時間前', '2024-05-02T13:00:00+08:00', 'second'],
    ['刚刚', '2024-05-02T16:00:00+08:00', 'second'],
    ['昨天 12:30', '2024-05-01T12:30:00+08:00', 'minute'],
    ['3天前', '2024-04-29', 'day'],
    ['yesterday', '2024-05-01', 'day'],
  ])('%s', (text, value, precision) => {
    expect(readDate(text, rules)).toEqual({ value, precision, zone: 'assumed', approximate: true });
  });

  test.each(['5 minutes read', '3 days in May', '阅读 30分钟'])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});

test.each([
  ['zh-CN', 'https://a.test/', 'Asia/Shanghai'],
  ['zh-TW', 'https://a.test/', 'Asia/Taipei'],
  ['zh-Hant', 'https://a.test/', 'Asia/Taipei'],
  ['ja', 'https://a.test/', 'Asia/Tokyo'],
  ['ko', 'https://a.test/', 'Asia/Seoul'],
  [null, 'https://a.com.cn/', 'Asia/Shanghai'],
  ['en-US', 'https://a.co.uk/', 'Europe/London'],
  ['en', 'https://a.test/', null],
  ['de', 'https://a.tv/', 'Europe/Berlin'],
])('the zone of %s at %s is %s', (language, url, zone) => {
  expect(assumeZone(language, url)).toBe(zone);
});

describe('a page', () => {
  const header = '<h1>The bridge is coming</h1><p class="date">4 March 2020, 12:30</p>';
  const title = '<title>The bridge is coming</title>';

  test('declared with a zone goes before printed', () => {
    const head = `${title}<meta property="article:published_time" content="2020-03-04T12:30:05+01:00"><meta property="article:modified_time" content="2020-03-05T00:00:00Z">`;
    expect(extract(storyPage(head, header))).toMatchObject({
      published: {
        value: '2020-03-04T12:30:05+01:00',
        precision: 'second',
        zone: 'stated',
        approximate: false,
      },
      modified: { value: '2020-03-05T00:00:00+00:00' },
      origins: { published: 'meta', modified: 'meta' },
    });
  });

  test('a change is declared beside the publication in Open Graph, too', () => {
    const meta = (name: string, day: string): string =>
      `<meta property="og:article:${name}_time" content="2020-03-0${day}T12:30:05+01:00">`;
    const article = extract(storyPage(title + meta('published', '4') + meta('modified', '5')));
    expect(article.modified?.value).toBe('2020-03-05T12:30:05+01:00');
  });

  test('a declared day takes the printed time of the same day', () => {
    const article = extract(storyPage(`${title}<meta name="pubdate" content="2020-03-04">`, header), {
      timeZone: 'Europe/Rome',
    });
    expect(article.published).toEqual({
      value: '2020-03-04T12:30:00+01:00',
      precision: 'minute',
      zone: 'assumed',
      approximate: false,
    });
  });

  test('a printed day goes before another that is declared, the days of a list do not', () => {
    const head = `${title}<meta property="article:published_time" content="2020-03-12T12:30:05+00:00">`;
    const day = (number: number): string =>
      `<p><span class="timestamp">0${String(number)}.03.2020</span></p>`;
    const dayOf = (lines: string): string | undefined =>
      extract(storyPage(head, `<h1>The bridge is coming</h1>${lines}`)).published?.value.slice(0, 10);
    expect(dayOf(day(4))).toBe('2020-03-04');
    expect(dayOf(day(4) + day(5) + day(6))).toBe('2020-03-12');
  });

  test('the date of another article in a side column is not taken', () => {
    const aside = '<aside><span class="date">1 January 2019</span></aside>';
    expect(
      extract(storyPage(title, '<h1>The bridge is coming</h1>').replace('<article>', `${aside}<article>`))
        .published,
    ).toBeNull();
  });

  test('the days of other articles below the text do not go before the declared one', () => {
    const head = `${title}<meta property="article:published_time" content="2020-03-12T12:30:05+00:00">`;
    const line = '<p>A line of the text that says little of anybody at all.</p>';
    const day = (text: string): string => `<p><span class="create-date">${text}</span></p>`;
    const dayWith = (lines: string): string | undefined =>
      extract(
        storyPage(head, '<h1>The bridge is coming</h1>', line.repeat(8) + lines),
      ).published?.value.slice(0, 10);
    expect(dayWith(day('Thursday 5 March 2020') + day('Friday 6 March 2020'))).toBe('2020-03-12');
    expect(dayWith('<p>Release: 5 March 2020</p>')).toBe('2020-03-12');
    // One that is marked and alone is the article's own.
    expect(dayWith(day('Thursday 5 March 2020'))).toBe('2020-03-05');
  });

  test('but the one that the page calls published does, with many short lines above it', () => {
    const head = `${title}<meta property="article:published_time" content="2020-03-12T12:30:05+00:00">`;
    const day = '<p class="date">Published 5 March 2020</p>';
    const page = storyPage(head, `<h1>The bridge is coming</h1>${'<p>A short line.</p>'.repeat(9)}${day}`);
    expect(extract(page).published?.value.slice(0, 10)).toBe('2020-03-05');
  });

  test.each([
    ['an event', '<h3>Next</h3><p>Festival of the bridge <time datetime="2024-06-01">1 June 2024</time></p>'],
    ['a teaser', '<p><a href="/other">Another</a> <time datetime="2024-04-01">1 April 2024</time></p>'],
  ])('the day of %s in a column below the headline is not taken', (_case, lines) => {
    const column = `<p>Caption</p><p>Credit</p><p>More</p><div class="sidebar">${lines}</div>`;
    expect(extract(storyPage(title, `<h1>The bridge is coming</h1>${column}`)).published).toBeNull();
  });

  test.each([
    ['<p>Customer review 02.05.2020 at 08:11</p>', undefined, undefined],
    [
      '<p>Since 4 August 2014 a new law has been in force, and the town has built bridges by it for all who wanted to cross the river on foot.</p>',
      undefined,
      undefined,
    ],
    [
      `${'<p>The town has talked about its bridge for long.</p>'.repeat(25)}<p>Last updated: 13 July 2020</p>`,
      '2020-07-13',
      undefined,
    ],
    ['<p>Since 4 August 2014</p>', undefined, undefined],
    ['<p>Since August 4, 2014, free</p>', undefined, undefined],
    [
      '<p>Desde Madrid, 4 de agosto de 2014, la ciudad ha votado sobre el puente nuevo que todos los vecinos de la ribera han pedido desde hace muchos años.</p>',
      '2014-08-04',
      undefined,
    ],
    ['<p>13. Juli 2020 | 5 Kundenbewertungen</p>', '2020-07-13', undefined],
    ['<p>Joined | 13 July 2020</p>', undefined, undefined],
  ])('a day below the text: %s', (line, value, changed) => {
    const { published, modified } = extract(storyPage(title, '<h1>The bridge is coming</h1>', line));
    expect([published?.value, modified?.value]).toEqual([value, changed]);
  });

  test.each([
    ['<p>Last updated: 13 July 2020</p>', '2020-07-13'],
    ['<p>This privacy policy was last updated 13 July 2020.</p>', undefined],
    ['<p>Prices last updated on 13 July 2020</p>', undefined],
    ['<h3>A ferry sinks in the port</h3><p>By Jane Doe</p><p>Updated 13 July 2020</p>', undefined],
  ])('a change far below the headline, that of the page alone: %s', (line, value) => {
    const lines = '<p>The town has talked about its bridge for long.</p>'.repeat(25);
    const page = storyPage(title, '<h1>The bridge is coming</h1>', lines + line);
    const { published, modified } = extract(page, { url: 'https://news.test/2020/03/04/bridge.html' });
    expect([published?.value, modified?.value]).toEqual(['2020-03-04', value]);
  });

  test('names of metadata may hold a blank', () => {
    const head = `${title}<meta name="weibo: article:create_at" content="2020-03-04 12:30:00">`;
    expect(extract(storyPage(head)).published?.value).toMatch(/^2020-03-04T12:30/);
  });

  test('the address names the day when nothing else does', () => {
    const { published, origins } = extract(storyPage(title), {
      url: 'https://news.test/2020/03/04/bridge.html',
    });
    expect([published?.value, origins.published]).toEqual(['2020-03-04', 'url']);
  });
});

test.each([
  ['2024-03-04T12:31:00Z', '2024-03-04T12:31:00+00:00'],
  ['2024-03-04T13:30:40+01:00', undefined],
  ['2024-03-05', '2024-03-05'],
  ['2024-03-04T11:30:00Z', undefined],
  ['2024-03-04T13:00:00+01:00', undefined],
  ['2024-03-03', '2024-03-03'],
  ['2024-03-02', undefined],
])('a change of %s is not before what was published', (changed, value) => {
  const head = `<meta property="article:published_time" content="2024-03-04T12:30:00Z"><meta property="article:modified_time" content="${changed}">`;
  expect(extract(storyPage(head)).modified?.value).toBe(value);
});

test.each([
  ['2024-05-01T23:30:00Z', '2024-05-01T23:30:00+00:00'],
  ['2024-05-01T20:00:00-08:00', '2024-05-01T20:00:00-08:00'],
  ['2024-05-01', '2024-05-01'],
  ['2024-04-30T00:00:00Z', undefined],
])('a change of %s is not before a day that has begun elsewhere', (changed, value) => {
  const head = `<meta property="article:published_time" content="2024-05-02"><meta property="article:modified_time" content="${changed}">`;
  expect(extract(storyPage(head)).modified?.value).toBe(value);
});
