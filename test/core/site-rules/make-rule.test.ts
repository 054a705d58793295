import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/core/extract/extract';
import type { Guide } from '../../../src/core/guide';
import { locate } from '../../../src/core/pick/locate';
import { chooseSurviving } from '../../../src/core/site-rules/choose-surviving';
import type { MadeRule } from '../../../src/core/site-rules/made-rule';
import { makeRule } from '../../../src/core/site-rules/make-rule';
import { readRule } from '../../../src/core/site-rules/read-rule';
import { pageAt, prose } from '../extract/read-page';

const promo =
  '<div class="promo mt-4"><p>Subscribe to our letter, and read the news of the city every morning.</p></div>';
const aside = '<aside class="lost css-1a2b3c"><p>Lost words, which belong to the article.</p></aside>';

function openPage(mark: string, byline = '<span class="byline name">Ann Lee</span>'): Document {
  return pageAt(`<!doctype html><html lang="en"><head><title>The bridge</title></head><body><div class="logo"><h1>Paper</h1></div>
<main><h1 class="headline">The bridge ${mark}</h1>${byline}<time datetime="2024-05-01">1 May</time>
<div id="post-${mark}98765" class="story">${prose(mark)}${promo}<p>A line of its own ${mark}.</p>${prose('Two')}${promo}</div>${aside}
<ul class="tags"><li><a rel="tag">Bridge</a></li><li><a rel="tag">River</a></li></ul></main></body></html>`);
}

/** A correction as the picker makes it: by places. */
function correct(page: Document, parts: Partial<Record<'content' | 'keep' | 'remove', string>>): Guide {
  const guide: Guide = {};
  for (const part of ['content', 'keep', 'remove'] as const) {
    const selector = parts[part];
    if (selector !== undefined)
      guide[part] = Array.from(page.querySelectorAll(selector)).flatMap((each) => locate(each) ?? []);
  }
  return guide;
}

function matched(page: Document, selectors: readonly string[] | string | undefined): Element[] {
  const list = typeof selectors === 'string' ? [selectors] : (selectors ?? []);
  const found = new Set(list.flatMap((selector) => Array.from(page.querySelectorAll(selector))));
  return Array.from(page.querySelectorAll('*')).filter((each) => found.has(each));
}

describe('a rule made of a correction', () => {
  it('says in stable selectors what the correction says in places', () => {
    const page = openPage('1');
    const guide: Guide = {
      ...correct(page, { content: '.story', keep: '.lost', remove: '.promo' }),
      title: 'body > main > h1',
      author: 'main > span:nth-of-type(1)',
      date: 'time',
      tags: 'li:nth-child(1) a, li:nth-child(2) a',
      zone: 'Asia/Shanghai',
    };
    const { rule, alternatives, missing } = makeRule(page, 'www.Paper.example', guide);
    expect(rule).toEqual({
      id: 'paper.example',
      hosts: ['paper.example'],
      content: ['.story'],
      keep: ['.lost'],
      remove: ['.promo'],
      title: '.headline',
      author: '.name',
      date: 'time',
      tags: '[rel="tag"]',
      zone: 'Asia/Shanghai',
    });
    expect(missing).toEqual([]);
    expect(readRule(rule)).toEqual(rule);
    expect(alternatives.author?.[0]).toEqual({
      selectors: expect.arrayContaining(['.name', '.byline']),
      isOne: true,
    });
    expect(alternatives.tags?.[0]?.isOne).toBe(false);
  });

  it('names what would not hold for other pages', () => {
    const page = openPage('1');
    const guide = correct(page, {
      keep: '.story > p:nth-of-type(2)',
      remove: '.story > p:nth-of-type(2), .lost',
    });
    const made = makeRule(page, 'paper.example', { ...guide, author: '.nobody' });
    expect(made.rule).toEqual({ id: 'paper.example', hosts: ['paper.example'], remove: ['.lost'] });
    expect(made.missing).toEqual(['keep', 'remove', 'author']);
  });

  it('does not leave out every paragraph of other pages for the only one of this page', () => {
    const page = pageAt('<main><div class="story"><h1>A</h1><p>Only</p></div></main>');
    expect(makeRule(page, 'a.example', { remove: ['p'] }).missing).toEqual(['remove']);
    expect(makeRule(page, 'a.example', { content: ['p'] }).missing).toEqual(['content']);
    expect(makeRule(page, 'a.example', { author: 'p' }).rule.author).toBe('.story p');
  });

  it('takes an article in parts whole or not at all', () => {
    const page = openPage('1');
    expect(makeRule(page, 'a.example', { content: ['.story', '.lost'] }).rule.content).toEqual([
      '.story',
      '.lost',
    ]);
    const made = makeRule(page, 'a.example', { content: ['.story > p:nth-of-type(2)', '.lost'] });
    expect(made.rule.content).toBeUndefined();
    expect(made.missing).toEqual(['content']);
    const boxes = pageAt('<article><div><p>Lead</p></div><div><p>Text</p></div></article>');
    const counted = makeRule(boxes, 'a.example', {
      content: ['div:nth-of-type(2)'],
      author: 'div:nth-of-type(1)',
    });
    expect(counted).toMatchObject({ missing: ['content'], rule: { author: 'article > div:nth-of-type(1)' } });
  });

  it('removes what was removed, not all that is like it', () => {
    const page = openPage('1');
    const { rule, missing } = makeRule(page, 'a.example', { remove: ['.story > div:nth-of-type(2)'] });
    expect(matched(page, rule.remove)).toEqual([]);
    expect(missing).toEqual(['remove']);
  });

  it('reads the next page of the site', () => {
    const page = openPage('1');
    const { rule } = makeRule(page, 'news.test', correct(page, { keep: '.lost', remove: '.promo' }));
    const article = extractArticle(openPage('2'), {
      now: '2024-05-02T08:00:00Z',
      timeZone: 'UTC',
      scope: 'article',
      rule,
    });
    expect(article.html).toContain('Lost words');
    expect(article.html).not.toContain('Subscribe');
  });
});

describe('a rule that survives a second page', () => {
  const made: MadeRule = makeRule(openPage('1'), 'a.example', {
    author: '.byline',
    tags: '.tags a',
    remove: ['.promo'],
  });

  it('has selectors that fit it', () => {
    const second = openPage(
      '2',
      '<span class="name">Source</span><span class="byline">Bo Li</span><b class="name">C</b>',
    );
    expect(made.rule.author).toBe('.name');
    const rule = chooseSurviving(made, second);
    expect(matched(second, rule.author).map(({ textContent }) => textContent)).toEqual(['Bo Li']);
    expect(rule.tags).toBe('[rel="tag"]');
    expect(rule.remove).toEqual(['.promo']);
  });

  it('stays as it is where nothing fits', () => {
    expect(chooseSurviving(made, pageAt('<p>Nothing here</p>'))).toEqual(made.rule);
  });
});

it('in random pages: matches what the correction matches, or names it as missing', () => {
  const block = fc.constantFrom(
    prose('A'),
    promo,
    aside,
    '<p class="css-1a2b3c">B</p>',
    '<div><p>C</p></div>',
    '<h2 class="sub">D</h2>',
  );
  const body = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join(''));
  fc.assert(
    fc.property(body, fc.array(fc.nat(), { maxLength: 5 }), fc.nat(), (html, picks, fact) => {
      const page = pageAt(`<!doctype html><body><main class="story">${html}</main></body>`);
      const all = Array.from(page.body.querySelectorAll('*'));
      const at = (place: number): string => {
        const element = all[place % all.length];
        return (element === undefined ? null : locate(element)) ?? 'none';
      };
      const guide: Guide = {
        content: picks.map(at),
        keep: picks.map(at),
        remove: picks.map(at),
        title: at(fact),
      };
      const { rule, missing } = makeRule(page, 'a.example', guide);
      expect(readRule(rule)).not.toBeNull();
      for (const part of ['content', 'keep', 'remove', 'title'] as const) {
        const [wanted, found] = [matched(page, guide[part]), matched(page, rule[part])];
        if (!missing.includes(part)) expect(found).toEqual(wanted);
        else expect(wanted).toEqual(expect.arrayContaining(found));
      }
      expect(JSON.stringify(rule)).not.toMatch(/1a2b3c|mt-4/);
    }),
    { numRuns: 60 },
  );
});
