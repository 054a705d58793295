import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { settleHeadings } from '../../../src/core/extract/clean/headings';
import { extract, prose } from './read-page';

function settle(html: string): string {
  const { body } = parseHtml(html);
  settleHeadings(body);
  return body.innerHTML;
}

const long = '<p>The ferry to the islands runs again from Monday on, says the harbor master.</p>';

test.each([
  ['h3 is the highest', '<h3>A</h3><p>a</p><h4>B</h4>', '<h2>A</h2><p>a</p><h3>B</h3>'],
  ['the highest comes later', '<h5>A</h5><h4>B</h4><h6>C</h6>', '<h3>A</h3><h2>B</h2><h4>C</h4>'],
  ['one heading', '<h4>A</h4><p>a</p>', '<h2>A</h2><p>a</p>'],
  ['small ones above prose', `<h5>A</h5>${long}<h6>B</h6>${long}`, `<h2>A</h2>${long}<h3>B</h3>${long}`],
  [
    'small ones, one of which has a line below it',
    `${`<h6>A</h6>${long}`.repeat(4)}<h6>B</h6><p>b</p>`,
    `${`<h2>A</h2>${long}`.repeat(4)}<h2>B</h2><p>b</p>`,
  ],
  [
    'a heading in a quote, a box and an empty one say nothing of it',
    '<blockquote><h2>Q</h2></blockquote><h2> </h2><div type="callout-note"><h2>N</h2></div><h3>A</h3>',
    '<blockquote><h2>Q</h2></blockquote><h2> </h2><div type="callout-note"><h2>N</h2></div><h2>A</h2>',
  ],
  [
    'nor does a small credit',
    `<h5>Foto: Ida Lind</h5>${`<h6>A</h6>${long}`.repeat(2)}`,
    `<h2>Foto: Ida Lind</h2>${`<h2>A</h2>${long}`.repeat(2)}`,
  ],
  [
    'a word within a word is none',
    '<h3>Bildung: Was nun?</h3><h4>A</h4>',
    '<h2>Bildung: Was nun?</h2><h3>A</h3>',
  ],
  [
    'what only begins like one is a heading',
    '<h3>Von Aldea nach Monte</h3><h4>A</h4>',
    '<h2>Von Aldea nach Monte</h2><h3>A</h3>',
  ],
])('the outline begins below the title: %s', (_case, html, expected) => {
  expect(settle(html)).toBe(expected);
});

test.each([
  ['h2 is there', '<h4>A</h4><h2>B</h2>'],
  ['h2 names a film', '<h2>Video: how it was built</h2><h3>A</h3><h4>B</h4>'],
  ['h2 is in capitals', '<h2>BY THE NUMBERS</h2><h3>A</h3>'],
  ['h1 is there', '<h1>A</h1><h3>B</h3>'],
  ['one line in small print', '<p>a</p><h5>File photo</h5>'],
  ['two of them', `<p>a</p><h6>Photo: Wire</h6>${long}<h6>Photo: Press</h6>${long}`],
  ['two without a text each', `<h6>The old pier</h6>${long}<h6>The new pier</h6>`],
  ['a quote’s own', '<blockquote><h4>A</h4><p>a</p></blockquote>'],
  ['a table’s own', '<table><tbody><tr><td><h4>A</h4></td></tr></tbody></table>'],
  ['no heading', '<p>a</p>'],
])('levels stay: %s', (_case, html) => {
  expect(settle(html)).toBe(html);
});

describe('the pages of an article in parts', () => {
  const read = (name: string, links: string, request: { isPart?: true } = {}): string =>
    extract(
      `<html><head><title>The bridge is coming</title></head><body><article><h1>The bridge is coming</h1>${prose('First.')}<h4>What it costs</h4>${prose('Second.')}</article>${links}</body></html>`,
      { url: `https://news.test/${name}`, ...request },
    ).html;
  const last = '<a href="bridge.html">Previous page</a>';

  test('keep their levels, of which no page knows the highest', () => {
    expect(read('bridge.html', '<a href="bridge_2.html">Next page</a>')).toContain('<h4>What it costs</h4>');
    expect(read('bridge_2.html', last, { isPart: true })).toContain('<h4>What it costs</h4>');
  });

  test('are lifted where none is joined to them', () => {
    expect(read('bridge.html', '')).toContain('<h2>What it costs</h2>');
    expect(read('bridge.html', '<a href="bridge.html?page=all">Read on one page</a>')).toContain(
      '<h2>What it costs</h2>',
    );
    expect(read('bridge_2.html', last)).toContain('<h2>What it costs</h2>');
  });
});

test('a heading around a list of several items is the list, around one item a heading', () => {
  expect(settle('<h2><ul><li>One</li><li>Two</li></ul></h2>')).toBe('<ul><li>One</li><li>Two</li></ul>');
  const one = '<h2><ul><li>One</li></ul></h2>';
  expect(settle(one)).toBe(one);
});

test('a list around such a heading is none of its own', () => {
  const list = '<ul><li>alpha</li><li>beta</li></ul>';
  expect(settle(`<ul><li><h3>Key points${list}</h3></li></ul>`)).toBe(
    `<ul><li><h2>Key points</h2>${list}</li></ul>`,
  );
});

test('the words beside such a list are its heading', () => {
  const list = '<ul><li>One<ul><li>a</li><li>b</li></ul></li><li>Two</li></ul>';
  expect(settle(`<h2>Key points${list}${list}</h2>`)).toBe(`<h2>Key points</h2>${list}${list}`);
  const text = 'The tide came early this year. '.repeat(6);
  expect(settle(`<h2>${text}${list}</h2>`)).toBe(`${text}${list}`);
});

const between = (line: string): string => `<h2>Top</h2>${long}${line}<p>The harbor.</p>`;

test.each([
  ['<p class="story heading-h3">The tide</p>', '<h3>The tide</h3>'],
  ['<p class="story heading-h4 width2">The tide</p>', '<h4>The tide</h4>'],
  ['<p class="pf_subheadline">Who pays?</p>', '<h3>Who pays?</h3>'],
  ['<p class="text_zwischentitel">Die Flut</p>', '<h3>Die Flut</h3>'],
  ['<p class="subheading mh2">By the numbers</p>', '<h3>By the numbers</h3>'],
  ['<p class="zwischentitel">Von Wölfen und Menschen</p>', '<h3>Von Wölfen und Menschen</h3>'],
  ['<p class="zwischentitel">Bildung: mehr Geld</p>', '<h3>Bildung: mehr Geld</h3>'],
  ['<p class="zwischentitel">Die 5 besten Filme 2023</p>', '<h3>Die 5 besten Filme 2023</h3>'],
  ['<p class="zwischentitel">Top 10 Filme 2023</p>', '<h3>Top 10 Filme 2023</h3>'],
  ['<p class="subheading">Seasons 2019–2021</p>', '<h3>Seasons 2019–2021</h3>'],
  [`${long}<p class="subheading">By The Numbers</p>`, `${long}<h3>By The Numbers</h3>`],
])('a line of that name between texts is a heading: %s', (line, heading) => {
  expect(settle(between(line)).replace(/ class="[^"]*"/g, '')).toBe(between(heading));
});

const named = 'class="subheading"';

test.each([
  ['a sentence', `<p ${named}>The tide came early this year.</p>`],
  ['a sentence in quotes', `<p ${named}>The tide “came early.”</p>`],
  ['what is said', `<p ${named}>“We never saw such a storm”</p>`],
  ['one that announces', `<p ${named}>The details:</p>`],
  ['a byline', `<p ${named}>By <b>Ida Lind</b></p>`],
  ['a credit', `<p ${named}>Photo: Ida Lind / Wire</p>`],
  ['a day', `<p ${named}>Friday, 3 May 2024</p>`],
  ['a day with its time', `<p ${named}>May 3, 2024, 10:15</p>`],
  ['a day in numbers', `<p ${named}>03.05.2024</p>`],
  ['a link', `<p ${named}><a href="/a">The tide</a></p>`],
  ['more than a line', `<p ${named}>${'The tide '.repeat(12)}</p>`],
  ['a box of blocks', `<div ${named}><p>The tide</p></div>`],
  ['a size of letters', '<p class="h4">The tide</p>'],
  ['another name', '<p class="h3-teaser headline header subheads width2">The tide</p>'],
  ['in a list', `<ul><li>${long}<p ${named}>The tide</p><p>Two</p></li></ul>`],
  ['one of several lines', `<p ${named}>The tide</p><p ${named}>The harbor</p>`],
  ['right below a heading', `<h2>The pier</h2><p ${named}>The tide</p>`],
])('no heading: %s', (_case, line) => {
  expect(settle(between(line))).toBe(between(line));
});

test.each([
  ['first or last', `<p ${named}>The tide</p>${long}<p ${named}>More</p>`],
  ['before the text', `<p>Ida Lind</p><figure><img src="a.jpg"></figure><p ${named}>The tide</p>${long}`],
])('what stands %s is none', (_case, html) => {
  expect(settle(html)).toBe(html);
});

test('a box of text that is named as a heading is one in an article', () => {
  const article = extract(
    `<html lang="en"><body><article><h1>The bridge is coming</h1>${prose('First.')}<div class="story_subheadline">Who pays for the bridge?</div>${prose('Second.')}<div class="story_subheadline">How long is it?</div>${prose('Third.')}</article></body></html>`,
  );
  expect(article.html).toContain('<h2>Who pays for the bridge?</h2>');
  expect(article.html).toContain('<h2>How long is it?</h2>');
});
