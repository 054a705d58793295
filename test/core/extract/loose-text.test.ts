import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { isDense } from '../../../src/core/extract/blocks/dense-script';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { boxLooseText } from '../../../src/core/extract/prepare/loose-text';
import { unwrapFormulas as unwrapFormulasByNames } from '../../../src/core/extract/prepare/formulas';
import { extract, prose } from './read-page';
import { withNames } from './with-names';

const unwrapFormulas = withNames(unwrapFormulasByNames);

const line = 'Shall the long grey tide go out again,';

/** The body's HTML after its loose text was boxed. */
function boxed(html: string): string {
  const { body } = parseHtml(html);
  boxLooseText(body);
  return body.innerHTML;
}

test.each([
  [`${line}<h2>Next</h2>`, `<p>${line}</p><h2>Next</h2>`],
  ['Short<h2>Next</h2>', 'Short<h2>Next</h2>'],
  [`<h2>Next</h2>${line} <b>again</b>`, `<h2>Next</h2><p>${line} <b>again</b></p>`],
  [`${line}<br>and come back late?<p>x</p>`, `<p>${line}<br>and come back late?</p><p>x</p>`],
  [`${line}<br><br>Late?<br> <br>${line}`, `<p>${line}</p><br><br>Late?<br> <br><p>${line}</p>`],
  [`<h2>Next</h2><br>${line}`, `<h2>Next</h2><br><p>${line}</p>`],
  [`${line}<font><h2>Next</h2></font>`, `<p>${line}</p><font><h2>Next</h2></font>`],
  [`<a href="/">A menu of links alone is no text</a>`, `<a href="/">A menu of links alone is no text</a>`],
])('%s', (html, expected) => expect(boxed(html)).toBe(expected));

test('a poem keeps its lines', () => {
  const { html } = extract(`<p>${line}<br>And come back late?</p>${prose()}`);
  expect(html).toMatch(/again,<br>\s*And come/);
});

test('of a container that was not closed nothing but its class is lost', () => {
  const { body } = parseHtml(
    '<mjx-container class="CtxtMenu"><math><mi>x</mi></math><p>Text</p></mjx-container>',
  );
  unwrapFormulas(body);
  expect(body.innerHTML).toBe('<mjx-container><math><mi>x</mi></math><p>Text</p></mjx-container>');
});

test('a menu in English is no article in Chinese, and none of its rivals', () => {
  const menu = '<ul>' + '<li><a href="/x">World news</a></li>'.repeat(60) + '</ul>';
  const chinese = `<p>${'渡轮在清晨回到码头，乘客说像回家一样。'.repeat(30)}</p>`;
  const isOne = (html: string): boolean => isDense(readBlocks(parseHtml(html).body));
  expect([isOne(menu + chinese), isOne(menu), isOne(menu + prose())]).toEqual([true, false, false]);
  expect(isOne('')).toBe(false);
});
