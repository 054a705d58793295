import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { nameRoleHeadings } from '../../../src/core/extract/prepare/role-headings';
import { extract, prose } from './read-page';

function after(html: string): string {
  const { body } = parseHtml(html);
  nameRoleHeadings(body);
  return body.innerHTML;
}

const stated = (level: string): string => `role="heading" aria-level="${level}"`;

test('a box that is declared to be a heading becomes one of its level', () => {
  expect(after(`<div ${stated('3')}>The <em>old</em> pier</div>`)).toBe(
    `<h3 ${stated('3')}>The <em>old</em> pier</h3>`,
  );
  expect(after(`<div ${stated('3')}>The pier of <a href="/a">Aldea</a></div>`)).toContain('<h3');
  expect(after(`<p ${stated('1')}>The pier</p>`)).toBe(`<h2 ${stated('1')}>The pier</h2>`);
});

test.each([
  'What is <a href="/a">Kubernetes</a>?',
  'Who is <a href="/a">Jane Doe</a>?',
  '<a href="/a">Kubernetes</a>, explained',
  '<a href="/a">Windows</a> 11',
])('a link in its line leaves it one: %s', (line) => {
  expect(after(`<div ${stated('2')}>${line}</div>`)).toContain('<h2');
});

test.each([
  ['of a teaser', `<div ${stated('3')}><a href="/other">The new ferry</a></div>`],
  [
    'of a teaser that says more',
    `<div ${stated('3')}><a href="/other">The profile</a> <span>3 min read</span></div>`,
  ],
  ['to press', `<div ${stated('3')}><button>Prices</button></div>`],
  ['with a picture', `<div ${stated('3')}>The pier <img src="a.jpg"></div>`],
  ['around a text', `<div ${stated('3')}><p>The pier</p></div>`],
  ['without words', `<div ${stated('3')}> <!-- none --> </div>`],
  ['without a level', '<div role="heading">The pier</div>'],
  ['of no level', `<div ${stated('7')}>The pier</div>`],
  ['in a heading', `<h2><div ${stated('3')}>The pier</div></h2>`],
])('one %s stays what it is', (_case, html) => {
  expect(after(html)).toBe(html);
});

test('between the paragraphs of an article it stays in the text', () => {
  const box = `<div class="lead" ${stated('3')}>What it costs</div>`;
  const page = `<html lang="en"><head><title>The pier</title></head><body><main><article><h1>The pier</h1>${prose('One')}${box}${prose('Two')}${prose('Three')}</article></main></body></html>`;
  expect(extract(page).html).toContain('<h2>What it costs</h2>');
});
