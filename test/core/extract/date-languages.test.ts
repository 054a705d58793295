import { describe, expect, test } from 'vitest';
import { readDate, type DateRules } from '../../../src/core/extract/facts/dates/date-fact';
import { readLabel, splitByLabels } from '../../../src/core/extract/facts/dates/date-labels';
import { assumeZone } from '../../../src/core/extract/facts/dates/zone-names';
import { extract, storyPage } from './read-page';

const rules: DateRules = {
  now: '2024-06-01T08:00:00Z',
  zone: 'UTC',
  isSiteZone: false,
  isPrintTrusted: false,
  isMonthFirst: false,
  language: null,
};
const read = (text: string, language: string | null = null): string | null =>
  readDate(text, { ...rules, language })?.value ?? null;

/** The languages whose spellings are tried, as the tables of Unicode give them. */
const languages =
  'en-GB de fr es it pt-BR nl sv nb da fi is et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ru uk be el tr az uz kk hy ka sq ro hu gl mt af sw id ms fil vi he ar-EG ar-LB ar-MA fa ur hi mr ne bn gu ta te kn th km lo zh-CN zh-TW ja ko';

describe.each(languages.split(' '))('a day in %s', (language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

  test.each(Array.from({ length: 12 }, (_, month) => month))('of month %i', (month) => {
    const instant = Date.UTC(2023, month, 17);
    expect(read(format.format(instant), language)).toBe(new Date(instant).toISOString().slice(0, 10));
  });
});

test.each([
  ['١٢ أيار/مايو ٢٠٢٤، ١٨:٤٥', 'ar-LB', '2024-05-12T18:45:00+00:00'],
  ['14 مايو 2024 06:20 م', 'ar', '2024-05-14T18:20:00+00:00'],
  ['14 مايو 2024 10:20 صباحاً', 'ar', '2024-05-14T10:20:00+00:00'],
  ['١٤٤٥/١١/٤ هـ', 'ar', '2024-05-12'],
  ['4 ذو القعدة 1445', 'ar', '2024-05-12'],
  ['یکشنبه ۲۳ اردیبهشت ۱۴۰۳ - ساعت ۱۷:۴۰', 'fa', '2024-05-12T17:40:00+00:00'],
  // Typed with the Arabic letter.
  ['2 تير 1399 - 12:09', 'fa', '2020-06-22T12:09:00+00:00'],
  ['12 พ.ค. 67 (18:45 น.)', 'th', '2024-05-12T18:45:00+00:00'],
  ['4 มีนาคม 2567 เวลา 12:30 น.', 'th', '2024-03-04T12:30:00+00:00'],
  ['2024. 5. 12. 오후 6:45', 'ko', '2024-05-12T18:45:00+00:00'],
  ['2024年5月12日午後6時45分', 'ja', '2024-05-12T18:45:00+00:00'],
  ['Chủ nhật, 12/5/2024, 18:45 (GMT+7)', 'vi', '2024-05-12T18:45:00+07:00'],
  ['Ngày 12 tháng 5 năm 2024', 'vi', '2024-05-12'],
  ['Minggu, 12 Mei 2024 | 18:45 WIB', 'id', '2024-05-12T18:45:00+07:00'],
  ['18:45 МСК 12.05.2024', 'ru', '2024-05-12T18:45:00+03:00'],
  ['12 мая, 18:45', 'ru', '2024-05-12T18:45:00+00:00'],
  ['12. května 2024 v 18:45', 'cs', '2024-05-12T18:45:00+00:00'],
  ['12. listopada 2023.', 'hr', '2023-10-12'],
  ['12 listopada 2023', 'pl', '2023-11-12'],
  ['12.5.2024 klo 18.45', 'fi', '2024-05-12T18:45:00+00:00'],
  ['12/05/2024 18h45', 'pt-BR', '2024-05-12T18:45:00+00:00'],
  ['12.05.2024 06:45 p. m.', 'es', '2024-05-12T18:45:00+00:00'],
  ['12 May 2024 at 6:45 PM ET', 'en', '2024-05-12T18:45:00-04:00'],
  ['12 January 2024 at 6:45 PM ET', 'en', '2024-01-12T18:45:00-05:00'],
  ['12 মে ২০২৪, ১৮:৪৫', 'bn', '2024-05-12T18:45:00+00:00'],
  ['12 مئ 2024 06:45pm', 'ur', '2024-05-12T18:45:00+00:00'],
  ['12-May-23', 'en', '2023-05-12'],
  ['12 May 18:45', 'en', '2024-05-12T18:45:00+00:00'],
])('%s in %s', (text, language, value) => {
  expect(read(text, language)).toBe(value);
});

test.each(['12 reasons to go', 'room 12 at 18:45', '12 May', 'chapter 4 line 12:30'])(
  '%s is none',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('a clock before the day is not read twice as long as the line', () => {
  const start = performance.now();
  for (const line of ['18:45 '.repeat(60), 'a '.repeat(200) + '12.05.2024 ' + 'word '.repeat(80)]) {
    for (let round = 0; round < 50; round++) read(line);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('words that say what a date is of', () => {
  test.each([
    ['12 May 2024', [['none', '12 May 2024']]],
    [
      'Updated: 13 May 2024 Published: 12 May 2024',
      [
        ['updated', ': 13 May 2024 '],
        ['published', ': 12 May 2024'],
      ],
    ],
    [
      '12 травня 2024, 18:45 | Оновлено 13 травня',
      [
        ['none', '12 травня 2024, 18:45 | '],
        ['updated', ' 13 травня'],
      ],
    ],
    [
      '2024/5/12 18:45（5/12 20:10 更新）',
      [
        ['none', '2024/5/12 18:45'],
        ['updated', '（5/12 20:10 '],
        ['none', '）'],
      ].slice(0, 2),
    ],
    ['2024年5月12日 20時10分更新', [['updated', '2024年5月12日 20時10分']]],
  ])('%s', (line, parts) => {
    expect(
      splitByLabels(line)
        .filter(({ text }) => /\p{Nd}/u.test(text))
        .map(({ label, text }) => [label, text]),
    ).toEqual(parts);
  });

  test('can stand alone above it', () => {
    expect(readLabel('Last updated')).toBe('updated');
    expect(readLabel('Veröffentlicht am')).toBe('published');
    expect(readLabel('The bridge')).toBe('none');
  });
});

describe('a page', () => {
  const title = '<title>The bridge is coming</title>';
  const page = (header: string, tail = ''): string =>
    storyPage(title, `<h1>The bridge is coming</h1>${header}`, tail);

  test('an update is no publication, and may be a clock alone', () => {
    const header = '<p class="info">12 March 2024, 18:45, updated 20:10</p>';
    expect(extract(page(header))).toMatchObject({
      published: { value: '2024-03-12T18:45:00+01:00' },
      modified: { value: '2024-03-12T20:10:00+01:00' },
    });
  });

  test('a word on the line above says it too', () => {
    const header = '<p>Last updated</p><p>13 March 2024</p><p>First published</p><p>12 March 2024</p>';
    expect(extract(page(header))).toMatchObject({
      published: { value: '2024-03-12' },
      modified: { value: '2024-03-13' },
    });
  });

  test('an update is better than nothing', () => {
    const { published, confidence } = extract(page('<p>Last updated</p><p>13 March 2024</p>'));
    expect(published?.value).toBe('2024-03-13');
    expect(confidence.published).toBeLessThan(0.5);
  });

  test('the days of other articles below the text are not its own', () => {
    const teasers = ['2024-03-01', '2024-03-02'].map((day) => `<li><a href="/x">Another one</a> ${day}</li>`);
    const html = page('<p>2 hours ago</p>').replace('</article>', `</article><ul>${teasers.join('')}</ul>`);
    expect(extract(html).published).toMatchObject({ value: '2024-05-02T08:00:00+02:00', approximate: true });
  });

  test('elements made for moments have them, whatever their name', () => {
    const moment = 'datetime="2024-03-12T18:45:00+01:00"';
    for (const name of ['amp-timeago', 'relative-time', 'time'])
      expect(extract(page(`<p><${name} ${moment}>then</${name}></p>`)).published?.value).toBe(
        '2024-03-12T18:45:00+01:00',
      );
    const changed = `<p><time class="dt-updated" ${moment}>then</time> 11 March 2024</p>`;
    expect(extract(page(changed))).toMatchObject({
      published: { value: '2024-03-11' },
      modified: { value: '2024-03-12T18:45:00+01:00' },
    });
  });

  test("the masthead's day is not the article's", () => {
    const html = page('').replace('<nav>', '<div>Thursday, 2 May 2024</div><nav>');
    const url = 'https://news.test/2024/04/30/bridge.html';
    expect(extract(html, { url }).published).toMatchObject({ value: '2024-04-30' });
  });
});

test.each([
  ['pt-BR', 'https://a.test/', 'America/Sao_Paulo'],
  ['bn', 'https://a.test/', 'Asia/Dhaka'],
  [null, 'https://a.it/', 'Europe/Rome'],
  ['en', 'https://a.it/', null],
])('the zone of %s at %s is %s', (language, url, zone) => {
  expect(assumeZone(language, url)).toBe(zone);
});
