import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { settleHeadings } from '../../../src/core/extract/clean/headings';
import { extract, prose } from './read-page';

function settle(html: string): string {
  const { body } = parseHtml(html);
  settleHeadings(body);
  return body.innerHTML;
}

test.each([
  ['h3 is the highest', '<h3>A</h3><p>a</p><h4>B</h4>', '<h2>A</h2><p>a</p><h3>B</h3>'],
  ['the highest comes later', '<h5>A</h5><h4>B</h4><h6>C</h6>', '<h3>A</h3><h2>B</h2><h4>C</h4>'],
  ['one heading', '<h4>A</h4><p>a</p>', '<h2>A</h2><p>a</p>'],
  ['h2 is there', '<h4>A</h4><h2>B</h2>', '<h4>A</h4><h2>B</h2>'],
  ['h1 is there', '<h1>A</h1><h3>B</h3>', '<h1>A</h1><h3>B</h3>'],
  ['one line in small print', '<p>a</p><h5>File photo</h5>', '<p>a</p><h5>File photo</h5>'],
  ['no heading', '<p>a</p>', '<p>a</p>'],
])('the outline begins below the title: %s', (_case, html, expected) => {
  expect(settle(html)).toBe(expected);
});

test('a heading around a list of several items is the list, around one item a heading', () => {
  expect(settle('<h2><ul><li>One</li><li>Two</li></ul></h2>')).toBe('<ul><li>One</li><li>Two</li></ul>');
  const one = '<h2><ul><li>One</li></ul></h2>';
  expect(settle(one)).toBe(one);
});

const between = (line: string): string => `<h2>Top</h2><p>The ferry.</p>${line}<p>The harbor.</p>`;

test.each([
  ['<p class="story heading-h3">The tide</p>', '<h3>The tide</h3>'],
  ['<p class="pf_subheadline">Who pays?</p>', '<h3>Who pays?</h3>'],
  ['<p class="text_zwischentitel">Die Flut</p>', '<h3>Die Flut</h3>'],
  ['<p class="h4 mb-2">The tide</p>', '<h4>The tide</h4>'],
])('a line of that name between texts is a heading: %s', (line, heading) => {
  expect(settle(between(line)).replace(/ class="[^"]*"/g, '')).toBe(between(heading));
});

test.each([
  ['a sentence', '<p class="subheading">The tide came early this year.</p>'],
  ['one that announces', '<p class="h3">The details:</p>'],
  ['a link', '<p class="h3"><a href="/a">The tide</a></p>'],
  ['more than a line', `<p class="h3">${'The tide '.repeat(12)}</p>`],
  ['a box of blocks', '<div class="h3"><p>The tide</p></div>'],
  ['another name', '<p class="h3-teaser headline header subheads">The tide</p>'],
  ['in a list', '<ul><li><p>One</p><p class="h3">The tide</p><p>Two</p></li></ul>'],
])('no heading: %s', (_case, line) => {
  expect(settle(between(line))).toBe(between(line));
});

test('what stands first or last is none', () => {
  const html = '<p class="subheadline">The tide</p><p>The ferry.</p><p class="h3">More</p>';
  expect(settle(html)).toBe(html);
});

test('a box of text that is named as a heading is one in an article', () => {
  const article = extract(
    `<html lang="en"><body><article><h1>The bridge is coming</h1>${prose('First.')}<div class="story_subheadline">Who pays for the bridge?</div>${prose('Second.')}<div class="story_subheadline">How long is it?</div>${prose('Third.')}</article></body></html>`,
  );
  expect(article.html).toContain('<h2>Who pays for the bridge?</h2>');
  expect(article.html).toContain('<h2>How long is it?</h2>');
});
