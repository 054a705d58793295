import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropFramingRules } from '../../../src/core/extract/prepare/framing-rules';
import { dropHoverCards as dropHoverCardsByNames } from '../../../src/core/extract/prepare/hover-cards';
import { dropListMarks } from '../../../src/core/extract/prepare/list-marks';
import { settleStandfirst } from '../../../src/core/extract/settle-standfirst';
import { withNames } from './with-names';

const dropHoverCards = withNames(dropHoverCardsByNames);

function after(change: (root: Element) => void, html: string): string {
  const { body } = parseHtml(html);
  change(body);
  return body.innerHTML;
}

const stays = (change: (root: Element) => void, html: string): void =>
  expect(after(change, html)).toBe(parseHtml(html).body.innerHTML);

test('two rules around an empty box go, others stay', () => {
  expect(after(dropFramingRules, '<p>A</p><hr><div class="ad"><div></div></div> <hr><p>B</p>')).toBe(
    '<p>A</p> <p>B</p>'.replace(' ', '<div class="ad"><div></div></div> '),
  );
  stays(dropFramingRules, '<p>A</p><hr><hr><p>B</p>');
  stays(dropFramingRules, '<p>A</p><hr><p>B</p><hr><p>C</p>');
  stays(dropFramingRules, '<hr><div><img src="a.jpg"></div><hr>');
  stays(dropFramingRules, '<hr><div></div>Text<hr>');
});

test('cards that are shown over a word of a sentence go, words with an explanation stay', () => {
  const card =
    '<span class="rollover-card"><img src="f.jpg"><a href="/a">Ada Lind</a> <a href="/b">More</a></span>';
  expect(after(dropHoverCards, `<p>She met <a href="/a">Ada Lind</a>${card} there.</p>`)).toBe(
    '<p>She met <a href="/a">Ada Lind</a> there.</p>',
  );
  stays(
    dropHoverCards,
    '<p>The <span class="tooltip">GDP<span class="tooltip-text">all that is made</span></span> grew.</p>',
  );
  stays(
    dropHoverCards,
    '<p>Both <a>Ada</a> and <span class="js-popover-trigger"><a>Bo Berg</a> of <a>the town hall</a></span> voted.</p>',
  );
  stays(
    dropHoverCards,
    '<p><b>Note:</b> <span class="law tooltip">the law of <a>1954</a> and that of <a>1987</a></span> hold.</p>',
  );
  stays(dropHoverCards, `<div>${card}</div>`);
  stays(dropHoverCards, `<p>${card} came.</p>`);
});

test('cards are known without a name and a paragraph, what stands beside no sentence stays', () => {
  const link = '<a href="/a">Ada Lind</a>';
  const card =
    '<span class="x1"><span><img src="f.jpg"><a href="/a">Ada M. Lind</a> <a href="/b">Lind sells her boat</a></span></span>';
  const [before, behind] = ['Before the council voted she met ', ' at the old harbor office.'];
  const bare = before + link + behind;
  expect(after(dropHoverCards, `<p>${before + link + card + behind}</p>`)).toBe(`<p>${bare}</p>`);
  expect(after(dropHoverCards, `<div>${before + link + card + behind}</div>`)).toBe(`<div>${bare}</div>`);
  const named = card.replace('x1', 'rollover-card');
  expect(after(dropHoverCards, `<div>${before + link + named + behind}</div>`)).toBe(`<div>${bare}</div>`);
  const box = named.replace('<span', '<div').replace(/span>$/, 'div>');
  stays(dropHoverCards, `<div>${before + link + box + behind}</div>`);
  stays(dropHoverCards, `<div>By ${link}${card} and staff</div>`);
  stays(dropHoverCards, `<div>By ${link}${named} and staff</div>`);
  stays(dropHoverCards, `<p>${before}${link}, ${card}${behind}</p>`);
  stays(dropHoverCards, `<p>${before}<a href="/c">her</a>${card}${behind}</p>`);
  stays(
    dropHoverCards,
    `<p>${before}${link}<span><img src="a.jpg">${link} bought it for a crown from <a href="/c">Bo Berg</a></span>${behind}</p>`,
  );
});

test('the same picture before the text of several items is a mark, others are pictures', () => {
  const items = (picture: (index: number) => string): string =>
    `<ul>${['Soft sole', 'Light', 'Cheap'].map((text, index) => `<li><span>${picture(index)}</span>${text}</li>`).join('')}</ul>`;
  expect(
    after(
      dropListMarks,
      items(() => '<img src="tick.svg">'),
    ),
  ).toBe('<ul><li><span></span>Soft sole</li><li><span></span>Light</li><li><span></span>Cheap</li></ul>');
  stays(
    dropListMarks,
    items((index) => `<img src="${index}.jpg">`),
  );
  stays(
    dropListMarks,
    items(() => '<a href="/shop"><img src="tick.svg"></a>'),
  );
  stays(
    dropListMarks,
    '<ul><li>One <img src="a.png"></li><li>Two <img src="a.png"></li><li>Six <img src="a.png"></li></ul>',
  );
  stays(
    dropListMarks,
    '<ul><li><img src="a.png"></li><li><img src="a.png"></li><li><img src="a.png"></li></ul>',
  );
});

test('short lists of one kind are counted as one for their marks', () => {
  const list = (name: string, ...sources: string[]): string =>
    `<ul class="${name}">${sources.map((source) => `<li><img src="${source}">Text</li>`).join('')}</ul>`;
  const two = list('cons', 'no.svg', 'no.svg');
  expect(after(dropListMarks, two + list('cons', 'no.svg'))).not.toContain('<img');
  stays(dropListMarks, two);
  stays(dropListMarks, two + list('pros', 'no.svg'));
  stays(dropListMarks, two + list('cons', 'yes.svg'));
  stays(dropListMarks, `${two}<ul class="cons"><li><img src="no.svg">Text</li><li>Text</li></ul>`);
});

test('a standfirst that is set as a heading becomes a paragraph', () => {
  const sentence = 'Three villages on the far shore have waited for the bridge since the ferry was sold.';
  const text = '<p>The council met.</p><h2>What it costs</h2><p>Much.</p>';
  expect(after(settleStandfirst, `<div><h2>${sentence}</h2></div>${text}`)).toContain(`<p>${sentence}</p>`);
  expect(
    after(settleStandfirst, `<p><img src="a.jpg"></p><h3 class="subtitle">A short one</h3>${text}`),
  ).toContain('<p class="subtitle">A short one</p>');
  stays(settleStandfirst, `<h2>A short one</h2>${text}`);
  stays(settleStandfirst, `<h3>${sentence.slice(0, -1)}?</h3><p>Text.</p><h3>Who pays?</h3>`);
  stays(settleStandfirst, `<h3>${sentence}</h3><p>Text.</p><h3>It costs.</h3>`);
  stays(settleStandfirst, `<h2 class="subhead">A short one</h2><p>Text.</p><h2 class="subhead">Another</h2>`);
  stays(settleStandfirst, `<p>Text.</p><h2>${sentence}</h2>`);
});

test('a list of lists is read once for its marks', () => {
  const item = '<li><img src="tick.svg">One<ul><li>Two</li></ul></li>';
  const start = performance.now();
  after(dropListMarks, `<ul>${item.repeat(3000)}<li>Six</li></ul>`);
  expect(performance.now() - start).toBeLessThan(4000);
});
