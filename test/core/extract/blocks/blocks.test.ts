import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/core/dom';
import { dropEmptySections } from '../../../../src/core/extract/blocks/empty-sections';
import { featureNames, readFeatures, viewBlocks } from '../../../../src/core/extract/blocks/features';
import { judgeBlocks } from '../../../../src/core/extract/judge-blocks';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { blockModel, makeScorer } from '../../../../src/core/extract/blocks/model';
import { packTree } from '../../../../src/core/extract/blocks/packed-trees';
import { pathOf, textOf } from '../../../../src/core/extract/blocks/page-blocks';
import type { Verdict } from '../../../../src/core/extract/blocks/verdict';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';
import { cutBlocks } from '../../../../src/core/extract/clean/cut-blocks';
import { extract, prose } from '../read-page';
import { nothingKnown } from '../nothing-known';

function see(html: string, keptSelector = 'body') {
  const { body } = parseHtml(html);
  const page = readBlocks(body);
  const content = body.ownerDocument.querySelector(keptSelector) ?? body;
  return { body, page, content, views: viewBlocks(surround(page, measureKept(page, content))) };
}

/** A model of one split: what is longer than 50 letters stays. */
const bySize = {
  features: ['size'],
  thresholds: [[50]],
  trees: Array.from({ length: 3 }, () => packTree([0, 0, 6, -1, -40, 0, -1, 40, 0])),
  base: 0,
};

test('a block is a line: boxes and line breaks part, inline elements do not', () => {
  const { page } = see(
    '<div>One <b>two</b><br>three<p>four <a href="x">five</a></p>six</div><script>no</script>',
  );
  expect(page.blocks.map(textOf)).toEqual(['One two', 'three', 'four five', 'six']);
  expect(page.blocks.map(({ linkSize }) => linkSize)).toEqual([0, 0, 4, 0]);
});

test('a path names the boxes from the body down', () => {
  const { page } = see('<main><p>a</p><div id="x" class="y z"><p>b</p></div></main>');
  const [, second] = page.blocks;
  expect(second && pathOf(page, second)).toBe(
    'body > main:nth-child(1) > div#x.y:nth-child(2) > p:nth-child(1)',
  );
});

test('siblings of the kept paragraphs share their parent, a menu does not', () => {
  const { views } = see(
    `<nav><p>Menu</p></nav><article>${prose('a')}${prose('b')}<p>Short.</p></article>`,
    'article',
  );
  expect(views.map((view) => readFeatures(view).slice(0, 2))).toEqual([
    [0, 0],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('every feature is a finite number on any page', () => {
  const { views } = see(
    `<h1>T</h1>${prose()}<ul><li>a</li></ul><table><tr><td>1</td></tr></table><p>。</p>`,
    'p',
  );
  for (const view of views) {
    expect(readFeatures(view)).toHaveLength(featureNames.length);
    expect(readFeatures(view).every(Number.isFinite)).toBe(true);
  }
});

test('an unknown feature is refused', () => {
  expect(() => makeScorer({ ...bySize, features: ['nonsense'] })).toThrow('no feature is called nonsense');
});

test('a tree is followed by its thresholds', () => {
  const valuesOf = (size: number): number[] => featureNames.map((name) => (name === 'size' ? size : 0));
  expect([10, 50, 51].map((size) => makeScorer(bySize)(valuesOf(size)))).toEqual([-120, -120, 120]);
});

test('branches lie within branches', () => {
  // size > 50 ? (depth > 3 ? 4 : 3) : (depth > 3 ? 2 : 1)
  const tree = [0, 0, 12, 1, 0, 9, -1, 1, 0, -1, 2, 0, 1, 0, 18, -1, 3, 0, -1, 4, 0];
  const model = { features: ['size', 'depth'], thresholds: [[50], [3]], trees: [packTree(tree)], base: 10 };
  const score = makeScorer({ ...model, trees: [...model.trees, ...model.trees] });
  const valuesOf = (size: number, depth: number): number[] =>
    featureNames.map((name) => (name === 'size' ? size : name === 'depth' ? depth : 0));
  const asked = [valuesOf(9, 3), valuesOf(9, 4), valuesOf(51, 3), valuesOf(51, 4)];
  expect(asked.map((values) => score(values))).toEqual([12, 14, 16, 18]);
});

test('the model asks only for features that there are', () => {
  expect(blockModel.trees.length).toBeGreaterThan(0);
  expect(blockModel.features.filter((name) => !featureNames.includes(name))).toEqual([]);
});

test('lists are judged as wholes, code and captions of kept text stay', () => {
  const item = (text: string): string => `<li>${text}</li>`;
  const long = 'long enough to be one of the lines that stay, and then some more of it '.repeat(2);
  const { views } = see(
    `${prose()}<ul>${item(long)}${item(long)}${item('short')}</ul><pre>x = 1</pre><figure><figcaption>Cap</figcaption></figure>${prose()}<p>Share</p>`,
  );
  const { verdicts, isModelSetAside } = judgeBlocks(views, bySize, nothingKnown);
  expect(isModelSetAside).toBe(false);
  expect(verdicts.filter(({ reason }) => reason !== null).map(({ view }) => textOf(view.block))).toEqual([
    'Share',
  ]);
});

test('a table of data among paragraphs is never cut, a table that lays out links or stands before the text is judged', () => {
  const table = (cell: string, row = '<tr><td>Tide</td><td>1986</td></tr>', rows = 3): string =>
    `<table>${`<tr><${cell}>Film</${cell}><${cell}>Year</${cell}></tr>`}${row.repeat(rows)}</table>`;
  const cutOf = (html: string): string[] =>
    judgeBlocks(see(html).views, bySize, nothingKnown)
      .verdicts.filter(({ reason }) => reason === 'block-model')
      .map(({ view }) => textOf(view.block));
  expect(cutOf(`${prose()}${table('th')}${prose()}`)).toEqual([]);
  expect(cutOf(`${table('th')}${prose()}${prose()}`)).toEqual([]);
  expect(cutOf(`${prose()}${table('td')}${prose()}`)).toEqual([]);
  expect(cutOf(`${table('td')}${prose()}${prose()}`)).toContain('1986');
  expect(cutOf(`${prose()}${table('td', undefined, 1)}${prose()}`)).toContain('1986');
  expect(cutOf(`${prose()}${table('td', '<tr><td>1986</td></tr>')}${prose()}`)).toContain('1986');
  const linked = '<tr><td><a href="/tide">Tide</a></td><td>1986</td></tr>';
  expect(cutOf(`${prose()}${table('td', linked)}${prose()}`)).toContain('1986');
});

test('an embedded post stays, a quote is judged like other text', () => {
  const { views } = see(
    `${prose().repeat(3)}<blockquote class="twitter-tweet"><p>Posted</p></blockquote><blockquote><p>Pulled</p></blockquote>`,
  );
  const { verdicts } = judgeBlocks(views, bySize, nothingKnown);
  const cut = verdicts.filter(({ reason }) => reason !== null).map(({ view }) => textOf(view.block));
  expect(cut).toEqual(['Pulled']);
});

test('what an article folds away stays, what stands among comments is judged', () => {
  const fold = '<details><summary>Sum</summary><p>Text</p></details>';
  const { views } = see(
    `${prose().repeat(3)}${fold}<div class="comments">${fold.replace('Text', 'Said')}</div>`,
  );
  const cut = judgeBlocks(views, bySize, nothingKnown).verdicts.filter(({ reason }) => reason !== null);
  expect(cut.map(({ view }) => textOf(view.block))).toEqual(['Sum', 'Said']);
});

test('a callout stays, one that leads elsewhere is judged', () => {
  const callout = (html: string): string => `<div type="callout-tip"><p>${html}</p></div>`;
  const { views } = see(
    `${prose().repeat(3)}${callout('Put it on a shelf.')}${callout('<a href="/x">Go</a>')}<div type="tip"><p>Gone</p></div>${prose()}`,
  );
  const { verdicts } = judgeBlocks(views, bySize, nothingKnown);
  const cut = verdicts.filter(({ reason }) => reason !== null).map(({ view }) => textOf(view.block));
  expect(cut).toEqual(['Go', 'Gone']);
  // Below the text pages ask for something.
  const below = see(prose().repeat(3) + callout('Get our app for your telephone.'));
  const { reason } = judgeBlocks(below.views, bySize, nothingKnown).verdicts.at(-1) ?? {};
  expect(reason).toBe('block-model');
});

test('on a page of short lines the model must be surer', () => {
  const unsure = { ...bySize, trees: [packTree([0, 0, 6, -1, -40, 0, -1, 45, 0])] };
  const short = '<p>A short line</p>'.repeat(30);
  const left = (html: string): number =>
    judgeBlocks(see(html).views, unsure, nothingKnown).verdicts.filter(({ reason }) => reason === null)
      .length;
  expect(left(prose().repeat(2) + short)).toBe(32);
  expect(left(prose().repeat(20) + short)).toBe(20);
});

test('a model that would leave next to nothing is set aside', () => {
  const { views } = see(prose().repeat(3));
  const never = { features: [], thresholds: [], trees: [], base: -1 };
  const { verdicts, isModelSetAside } = judgeBlocks(views, never, nothingKnown);
  expect(isModelSetAside).toBe(true);
  expect(verdicts.every(({ reason }) => reason === null)).toBe(true);
});

test('it is not set aside where it leaves the whole box of a short article amid what a portal sets below it', () => {
  // Sure of long lines, of all others as sure that they are none, but for the shortest, on which it is of two minds.
  const sure = (others: number): typeof bySize => ({
    features: ['size'],
    thresholds: [[6, 80]],
    trees: Array.from({ length: 10 }, () =>
      packTree([0, 0, 6, -1, -4, 0, 0, 1, 12, -1, others, 0, -1, 40, 0]),
    ),
    base: 0,
  });
  const list = (item: string): string => `<ul>${`<li>${item}</li>`.repeat(60)}</ul>`;
  const leftBy = (html: string, others = -30): readonly [boolean, number] => {
    const { verdicts, isModelSetAside } = judgeBlocks(see(html).views, sure(others), nothingKnown);
    return [isModelSetAside, verdicts.filter(({ reason }) => reason === null).length];
  };
  const article = `<article>${prose().repeat(2)}</article>`;
  const tail = list('Another headline of the day at the pier').repeat(2) + list('Good');
  expect(leftBy(`${article}<div>${tail}</div>`)).toEqual([false, 2]);
  // Code is never cut.
  expect(leftBy(`${article}<div><pre>npm install the-pier</pre>${tail}</div>`)).toEqual([false, 3]);
  // A list of the article's own stands in its box, a single paragraph may be anybody's, and it may be of two minds.
  expect(
    leftBy(`<article>${prose().repeat(2)}${list('Take a cup of flour and an egg or two')}</article>`)[0],
  ).toBe(true);
  expect(leftBy(`<article>${prose()}</article><div>${tail}</div>`)[0]).toBe(true);
  expect(leftBy(`${article}<div>${tail}</div>`, -10)[0]).toBe(true);
});

test('a heading goes with its section, a heading above a kept one stays', () => {
  const { views } = see('<h2>Kept</h2><h3>Sub</h3><p>text</p><h2>Gone</h2><p>cut</p>');
  const verdicts = views.map((view): Verdict => ({
    view,
    reason: textOf(view.block) === 'cut' ? 'block-model' : null,
    score: 1,
  }));
  dropEmptySections(verdicts);
  expect(
    verdicts.filter(({ reason }) => reason === 'empty-section').map(({ view }) => textOf(view.block)),
  ).toEqual(['Gone']);
});

test('a heading that came back goes with the text below it that is cut', () => {
  const below = (text: string): string[] => {
    const { body } = parseHtml(
      `<article>${prose().repeat(3)}<h2>About the page</h2><p>${text}</p></article>`,
    );
    const page = readBlocks(body);
    const content = body.ownerDocument.createElement('div');
    for (const kept of Array.from(body.querySelectorAll('p'))) content.appendChild(kept);
    const { verdicts } = judgeBlocks(
      viewBlocks(surround(page, measureKept(page, content))),
      bySize,
      nothingKnown,
    );
    return verdicts.filter(({ reason }) => reason === null).map(({ view }) => textOf(view.block));
  };
  const rest =
    'all that stands here was written by people who live at the bay, and nobody may copy it elsewhere.';
  expect(below(`So ${rest}`)).toContain('About the page');
  expect(below(`© 2024 The Courier, ${rest}`)).not.toContain('About the page');
});

test('a sentence that is set as a heading stays, one that calls for something, leads to links or a form, and a question go', () => {
  const gone = (heading: string, below = '<p>cut</p>'): boolean => {
    const verdicts = see(`<h2>Kept</h2><p>text</p>${heading}${below}`).views.map((view): Verdict => ({
      view,
      reason: textOf(view.block).startsWith('cut') ? 'block-model' : null,
      score: 1,
    }));
    dropEmptySections(verdicts);
    return verdicts.some(({ reason }) => reason === 'empty-section');
  };
  expect(gone('<h2>See you all at the harbor next week!</h2>')).toBe(false);
  expect(gone('<h2>Follow us to the harbor every week!</h2>')).toBe(true);
  expect(gone('<h2>Who will be at the harbor next week?</h2>')).toBe(true);
  expect(gone('<h2>The harbor in pictures</h2>')).toBe(true);
  expect(gone('<figure><h2>The harbor as it was last week.</h2></figure>')).toBe(true);
  const links = '<ul><li><a href="/a">cut one</a></li><li><a href="/b">cut two</a></li></ul>';
  const stories = '<h2>You may also like these stories.</h2>';
  expect(gone(stories, links)).toBe(true);
  expect(gone('<h2>Don’t miss these other stories from the bay!</h2>', `${links}<p>cut</p>`)).toBe(true);
  const help = '<h2>Independent journalism needs your help today!</h2>';
  expect(gone(help, '<p><a href="/give">cut: donate now</a></p>')).toBe(true);
  expect(gone(help, '<div><p>cut</p><button>Donate now</button></div>')).toBe(true);
  expect(gone(help, '<form><p>cut</p><input type="email"></form>')).toBe(true);
});

test('a heading goes with the list of links right below it, though the article goes on', () => {
  const gone = (below: string): string[] => {
    const verdicts = see(`<p>text</p><h3>From the bay</h3>${below}<p>text</p>`).views.map(
      (view): Verdict => ({
        view,
        reason: textOf(view.block).startsWith('cut') ? 'block-model' : null,
        score: 1,
      }),
    );
    dropEmptySections(verdicts);
    return verdicts.flatMap(({ reason, view }) => (reason === 'empty-section' ? [textOf(view.block)] : []));
  };
  const links = '<ul><li>cut: <a href="/a">the other story</a></li><li><a href="/b">cut</a></li></ul>';
  expect(gone(links)).toEqual(['From the bay']);
  expect(gone(`<div>${links}</div>`)).toEqual([]);
  expect(gone('<ul><li>cut: a name</li></ul>')).toEqual([]);
  expect(gone(`${links}<p>cut</p>`)).toEqual([]);
});

test('a heading that several entries have stands below theirs', () => {
  const entry = (name: string): string => `<h2>${name}</h2><p>cut</p><h2>Facts</h2><p>text</p>`;
  const { views } = see(
    entry('One') + entry('Two') + entry('Six') + '<h2>Gone</h2><p>cut</p><h2>Last</h2><p>text</p>',
  );
  const verdicts = views.map((view): Verdict => ({
    view,
    reason: textOf(view.block) === 'cut' ? 'block-model' : null,
    score: 1,
  }));
  dropEmptySections(verdicts);
  const gone = verdicts
    .filter(({ reason }) => reason === 'empty-section')
    .map(({ view }) => textOf(view.block));
  expect(gone).toEqual(['Gone']);
});

test('a teaser loses its picture, the lead picture stays', () => {
  const { content, page, views } = see(
    `<p>By N.</p><img src="lead.jpg">${prose()}<div><a href="x"><img src="teaser.jpg">Other story</a></div>`,
  );
  cutBlocks(content, page, judgeBlocks(views, bySize, nothingKnown).verdicts);
  expect(Array.from(content.getElementsByTagName('img'), (image) => image.getAttribute('src'))).toEqual([
    'lead.jpg',
  ]);
});

test('a callout that says nothing any more goes with its picture, one that had no more than a title stays', () => {
  const callout = (html: string): string => `<div type="callout-note"><img src="a.jpg">${html}</div>`;
  const { content, page, views } = see(
    `${prose()}${callout('<p>Gone</p>')}${callout('')}${callout('<p type="callout-title">Gone</p>')}${prose()}`,
  );
  const verdicts = views.map((view): Verdict => ({
    view,
    reason: textOf(view.block) === 'Gone' ? 'promotion' : null,
    score: 1,
  }));
  cutBlocks(content, page, verdicts);
  expect(content.getElementsByTagName('img')).toHaveLength(2);
});

const inline = fc.stringMatching(/^[a-z ]{0,80}$/);
const tag = fc.constantFrom('p', 'div', 'h2', 'li', 'b', 'a', 'td');
const html = fc
  .array(fc.tuple(tag, inline, inline))
  .map((parts) => parts.map(([name, text, tail]) => `<${name}>${text}</${name}>${tail}<br>`).join(''));

test('a cut never reorders or invents text: what is left is a subsequence of the page', () => {
  fc.assert(
    fc.property(html, fc.integer({ min: 0, max: 80 }), (source, least) => {
      const { content, page, views } = see(source);
      const before = content.textContent ?? '';
      const model = { ...bySize, thresholds: [[least]] };
      cutBlocks(content, page, judgeBlocks(views, model, nothingKnown).verdicts);
      let at = 0;
      for (const unit of content.textContent ?? '') at = before.indexOf(unit, at) + 1 || Number.NaN;
      expect(at).not.toBeNaN();
    }),
  );
});

test('a report names what is not in the article, where it stood and why; nothing is reported unasked', () => {
  const page = `<nav><p>Menu of the site</p></nav><article>${prose().repeat(4)}</article>`;
  expect(extract(page).report).toBeUndefined();
  const removed = extract(page, { explain: true }).report?.removed ?? [];
  expect(removed).toContainEqual({
    path: 'body > nav:nth-child(1) > p:nth-child(1)',
    reason: 'outside-article',
    text: 'Menu of the site',
  });
});
