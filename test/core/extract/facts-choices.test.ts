import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/core/extract/facts/facts';
import { readTitle } from '../../../src/core/extract/facts/title/title';
import { evidenceOf, extract, storyPage } from './read-page';

const title =
  '<title>The bridge is coming | The Paper</title><meta property="og:site_name" content="The Paper">';
const graph = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const header = (lines: string): string => `<h1>The bridge is coming</h1>${lines}`;

describe('every fact', () => {
  test('has an origin and a confidence when it has a value, and only then', () => {
    const article = extract(storyPage(title));
    expect(Object.keys(article.confidence).sort()).toEqual(Object.keys(article.origins).sort());
    expect(Object.values(article.confidence).every((each) => each > 0 && each <= 1)).toBe(true);
    expect(article.confidence.authors).toBeUndefined();
  });

  test('keeps the other values of the page, without the chosen one, each once and at most six', () => {
    const metas = Array.from(
      { length: 20 },
      (_, day) => `<meta name="pubdate" content="2020-03-${10 + day}">`,
    );
    const dates = Array.from({ length: 20 }, (_, day) => `<time>${1 + day} February 2020</time><br>`).join(
      '',
    );
    const { published, candidates } = extract(storyPage(title + metas.join(''), header(dates)));
    const values = (candidates.published ?? []).map(({ value }) => JSON.stringify(value));
    expect(values.length).toBeLessThanOrEqual(6);
    expect(new Set([...values, JSON.stringify(published)]).size).toBe(values.length + 1);
  });
});

describe('a doubtful date', () => {
  test('lies ahead of the clip', () => {
    const article = extract(storyPage(`${title}<meta name="pubdate" content="2031-01-01">`));
    expect(article.published?.value).toBe('2031-01-01');
    expect(article.confidence.published).toBeLessThan(0.5);
  });

  test('is older than pages are, and any other goes before it', () => {
    const article = extract(storyPage(title, header('<p>1 May 1945</p>')));
    expect(article.confidence.published).toBeLessThan(0.5);
    const other = extract(storyPage(title, header('<p>1 May 1945</p><p>2 May 2020</p>')));
    expect(other.published?.value).toBe('2020-05-02');
  });

  test('is not what is printed', () => {
    const printed = header('<time>2 January 2020</time>');
    const article = extract(storyPage(`${title}<meta name="pubdate" content="2020-12-30">`, printed));
    expect(article.published?.value).toBe('2020-12-30');
    expect(article.confidence.published).toBeLessThan(0.5);
    expect(article.candidates.published?.[0]?.value).toMatchObject({ value: '2020-01-02' });
  });

  test('of the last change stands in for none', () => {
    const article = extract(
      storyPage(`${title}<meta property="article:modified_time" content="2020-03-04">`),
    );
    expect(article.published?.value).toBe('2020-03-04');
    expect(article.confidence.published).toBeLessThan(0.5);
  });
});

describe('a moment in UTC', () => {
  const stamp = (value: string): string => `${title}<meta name="pubdate" content="${value}">`;

  test('takes the offset at which the page prints it', () => {
    const article = extract(
      storyPage(stamp('2020-02-25T02:25:54Z'), header('<p>February 24, 2020 9:25 pm</p>')),
    );
    expect(article.published).toMatchObject({ value: '2020-02-24T21:25:54-05:00', zone: 'stated' });
  });

  test('takes the zone of the country when the printed day is the day there', () => {
    const article = extract(storyPage(stamp('2022-11-06T23:00:00Z'), header('<p>7.11.2022</p>')), {
      url: 'https://news.test.de/a',
    });
    expect(article.published?.value).toBe('2022-11-07T00:00:00+01:00');
  });

  test('stays where the page prints nothing else', () => {
    expect(extract(storyPage(stamp('2022-11-06T23:00:00Z'))).published?.value).toBe(
      '2022-11-06T23:00:00+00:00',
    );
  });
});

test('a box that holds the headline is no side column, whatever it is called', () => {
  const html = storyPage(title, header('<p class="byline">By Jane Doe</p><time>4 March 2020</time>'));
  const boxed = html
    .replace('<article>', '<div class="sidebar-layout sidebar">')
    .replace('</article>', '</div>');
  expect(extract(boxed)).toMatchObject({ authors: ['Jane Doe'], published: { value: '2020-03-04' } });
});

test('the lead picture is the one at the headline, not its cut for social sites or a teaser', () => {
  const picture = (name: string): string =>
    `<figure><img src="https://a.test/${name}.jpg" width="800" height="500"></figure>`;
  const pictures = `<a href="/other">${picture('teaser')}</a>${picture('real')}`;
  const { leadImage, candidates } = extract(
    storyPage(`${title}<meta property="og:image" content="https://a.test/social.jpg">`, header(pictures)),
  );
  expect(leadImage).toBe('https://a.test/real.jpg');
  expect(candidates.leadImage?.[0]?.value).toBe('https://a.test/social.jpg');
});

describe('the lead picture that is declared', () => {
  const leadOf = (declared: string, printed: string): string | null =>
    extract(
      storyPage(`${title}<meta property="og:image" content="https://a.test/${declared}">`, header(printed)),
    ).leadImage;

  test.each([
    ['in another size', '/i/1200x675_4f8a1c20-9603212.jpg', '/i/1920x1080_4f8a1c20-9603212.jpg'],
    ['under the number of its folder', '/i/4f8a1c2093b7/social/jpeg', '/i/4f8a1c2093b7=w700'],
    [
      'with another end of its name',
      '/i/council-votes-for-the-bridge-110_v-big_wm-true.jpg',
      '/i/council-votes-for-the-bridge-110_v-big_w-576.jpg',
    ],
  ])('is read where the headline prints it %s', (_case, declared, printed) => {
    // Links to the whole picture and plain ones too, which a teaser's could be otherwise.
    const link = `<a href="/whole"><img src="https://b.test${printed}"></a>`;
    expect(leadOf(declared.slice(1), link)).toBe(`https://b.test${printed}`);
  });

  test.each([
    ['another of the same day', 'i/20240502/one.jpg', '/i/20240502/other.jpg'],
    ['another of the same article', 'i/775563/index.jpg', '/i/775563/001.jpg'],
    [
      'a cut stored under its own time',
      'i/photo-687723-e1552668096960.jpg',
      '/i/photo-687723-e1552667995546.jpg',
    ],
  ])('is not %s', (_case, declared, printed) => {
    const link = `<a href="/whole"><img src="https://b.test${printed}"></a>`;
    expect(leadOf(declared, link)).toBe(`https://a.test/${declared}`);
  });

  test('goes before what a service made of it', () => {
    const cut = `https://cut.test/resize/1260x684?url=${encodeURIComponent('https://a.test/pictures/2024/bridge.jpg')}`;
    expect(leadOf('pictures/2024/bridge.jpg', `<figure><img src="${cut}"></figure>`)).toBe(
      'https://a.test/pictures/2024/bridge.jpg',
    );
  });
});

test('what the facts did not take is told with the reason', () => {
  const evidence = evidenceOf(
    storyPage(
      `${title}<meta name="author" content="The Paper">${graph({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Jane Doe' } })}`,
    ),
  );
  const request = { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'auto' } as const;
  const { facts, explain } = readFacts(evidence, readTitle(evidence), null, request);
  expect(facts.authors).toEqual(['Jane Doe']);
  expect(explain()).toContainEqual({
    fact: 'authors',
    value: 'The Paper',
    origin: 'meta',
    reason: 'no-person',
    detail: 'not a person: site',
  });
});

describe('the name of a site that does not declare it', () => {
  const nameOf = (head: string, links: string): [string | null, number | undefined] => {
    const article = extract(storyPage(head, `${links}<h1>The bridge is coming</h1>`), {
      url: 'https://news.courier.test/2024/1',
    });
    return [article.siteName, article.confidence.siteName];
  };
  const plain = '<title>The bridge is coming</title>';

  test.each([
    ['the logo that leads to its front page', '<img src="/logo.png" alt="Logo Courier">', 'Courier'],
    ['the way back to it', '到信使报首页', '信使报'],
  ])('is read off %s', (_case, label, name) => {
    const link = `<a href="https://www.courier.test/">${label}</a><a href="https://news.courier.test/">News</a>`;
    expect(nameOf(plain, link)).toEqual([name, 0.75]);
  });

  test('is not what such a link says of itself, nor that of another site', () => {
    const links =
      '<a href="https://courier.test/">Home</a><a href="https://other.test/">Other</a><a href="https://courier.test/a">Courier</a>';
    expect(nameOf(plain, links)[0]).toBe('news.courier.test');
  });

  test('comes after one that stands behind the title', () => {
    const link = '<a href="https://courier.test/">Courier Group</a>';
    expect(nameOf('<title>大桥今日正式通车_信使报</title>', link)[0]).toBe('信使报');
  });
});
