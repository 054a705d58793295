import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPositional, listStableSelectors } from '../../../src/core/pick/stable-selector';
import { pageAt, prose } from '../extract/read-page';

const story = `<!doctype html><html><body class="css-1a2b3c"><div id="root"><header class="site-header"><h1 class="logo">Paper</h1>
</header><main><article id="post-12345" class="mt-4 story is-open"><h1 class="Title_title__x8Jk2 text-center">The bridge</h1>
<div class="byline"><a rel="author nofollow" href="/a">Ann Lee</a> <time class="flex" datetime="2024-05-02">Today</time></div>
<div data-testid="story-body" class="sc-bdVaJa">${prose('One')}<div class="promo mt-4">Read</div>${prose('Two')}<div
class="promo mb-2">Letter</div></div><ul class="tags"><li><a rel="tag">Bridge</a></li><li><a rel="tag">River</a></li></ul></article>
<aside class="promo">Else</aside></main></div></body></html>`;

function list(html: string, selector: string): string[] {
  const page = pageAt(html);
  return listStableSelectors(Array.from(page.querySelectorAll(selector)), page);
}

describe('stable selectors', () => {
  it.each([
    ['article', '.story'],
    ['#post-12345', '.story'],
    ['article > h1', '[class*="Title_title__"]'],
    ['article a[href]', '[rel~="author"]'],
    ['.byline', '.byline'],
    ['time', 'time'],
    ['.sc-bdVaJa', '[data-testid="story-body"]'],
    ['.tags a', '[rel="tag"]'],
    ['.tags li', '.tags li'],
    ['div.promo', 'div.promo'],
    ['aside', 'aside'],
  ])('of %s: %s comes first', (target, best) => {
    const found = list(story, target);
    expect(found[0]).toBe(best);
    expect(
      found.filter((each) => /12345|1a2b|Jk2|bdV|mt-4|mb-2|flex|is-open|text-center/.test(each)),
    ).toEqual([]);
  });

  it('count elements only where there is nothing else, and then below something stable', () => {
    const found = list(story, '.sc-bdVaJa > p:last-of-type');
    expect(found[0]).toBe('[data-testid="story-body"] > p:nth-of-type(2)');
    expect(found.every(isPositional)).toBe(true);
    expect(list('<div><p>One</p><p>Two</p></div>', 'p:last-child')).toEqual([]);
    expect(list(story, '.byline').some(isPositional)).toBe(false);
  });

  it('take a second ancestor where one is not enough', () => {
    const box = '<div class="head"><span class="name">A</span></div>';
    const html = `<div class="story">${box}</div><div class="list">${box}</div><div class="story"><span class="name">B</span></div>`;
    expect(list(html, '.story .head .name')[0]).toBe('.story .head .name');
  });

  it('are none for what is not in the page, and for elements that nothing sets apart from others', () => {
    const page = pageAt(story);
    expect(listStableSelectors([], page)).toEqual([]);
    expect(listStableSelectors([page.createElement('p')], page)).toEqual([]);
    expect(list(story, '.byline, aside')).toEqual([]);
  });

  it('are found at once in a page of 20,000 elements', () => {
    const row = '<li class="row-item"><div class="box"><p class="line">A <b>b</b></p></div></li>';
    const html = `<main class="page">${row.repeat(5_000)}<div class="box"><p><b>end</b></p></div></main>`;
    const page = pageAt(html);
    const wanted = Array.from(page.querySelectorAll('.page > .box b'));
    const start = process.cpuUsage();
    const found = listStableSelectors(wanted, page);
    const { user, system } = process.cpuUsage(start);
    // Microseconds; the clock would measure what else the machine does.
    expect(user + system).toBeLessThan(3_000_000);
    expect(found[0]).toBe('.page > .box b');
  });
});

const good = ['story', 'byline', 'article-body', 'promo', 'headline', 'meta', 'post__title', 'sideBox'];
const bad = [
  'css-1a2b3c',
  'sc-bdVaJa',
  '_3xYz',
  'jsx-123',
  'post-12345',
  'mt-4',
  'flex',
  'md:w-1/2',
  'col-sm-6',
  'is-open',
  'active',
];
const tag = fc.constantFrom('div', 'p', 'span', 'article', 'section', 'h1', 'a', 'time');
const attributes = fc
  .record({
    classes: fc.subarray([...good, ...bad], { maxLength: 3 }),
    id: fc.constantFrom('', '', '', 'main-story', 'id-98765', 'aside'),
    itemprop: fc.constantFrom('', '', '', 'author', 'headline name'),
  })
  .map(({ classes, id, itemprop }) =>
    Object.entries({ class: classes.join(' '), id, itemprop })
      .map(([name, value]) => (value === '' ? '' : ` ${name}="${value}"`))
      .join(''),
  );
const nodeOf = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(tag, attributes, fc.array(inner, { maxLength: 3 }))
    .map(([name, given, nodes]) => `<${name}${given}>x${nodes.join('')}</${name}>`);
const html = nodeOf(nodeOf(nodeOf(nodeOf(fc.constant('')))));

it('in random pages: each selector matches exactly the elements, and none has a generated or passing name', () => {
  fc.assert(
    fc.property(
      fc.array(html, { maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      (nodes, one, other, isQuirky) => {
        const page = pageAt(`${isQuirky ? '' : '<!doctype html>'}<body>${nodes.join('')}</body>`);
        const all = Array.from(page.body.querySelectorAll('*'));
        const first = all[one % all.length];
        if (first === undefined) return;
        const kind = all.filter((each) => each.getAttribute('class') === first.getAttribute('class'));
        const wanted = other % 2 === 0 ? [first] : kind.filter((each) => each.localName === first.localName);
        const found = listStableSelectors(wanted, page);
        expect(found.length).toBeLessThanOrEqual(20);
        for (const selector of found) {
          expect(Array.from(page.querySelectorAll(selector))).toEqual(wanted);
          for (const name of [...bad, 'id-98765']) expect(selector).not.toContain(name);
        }
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { numRuns: 300 },
  );
});

it('what blog engines and addresses say of one article is no name of its box', () => {
  const page = pageAt(
    '<body class="single postid-7"><article id="the-bridge-is-coming" class="post-123 hentry tag-bridges category-city author-ann"><p>x</p></article></body>',
    'https://paper.example/2024/the-bridge-is-coming.html',
  );
  const found = listStableSelectors(Array.from(page.getElementsByTagName('article')), page);
  expect(found).toContain('article');
  expect(found.join(' ')).not.toMatch(/tag-|category-|author-|bridge-is/);
});

it('a class that only looks like that stays a name elsewhere', () => {
  const page = pageAt('<article><span class="author-name">Ann</span><p>x</p></article>');
  expect(listStableSelectors(Array.from(page.getElementsByTagName('span')), page)).toContain('.author-name');
});
