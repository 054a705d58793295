import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { simplifyNestedElements } from '../../../src/core/extract/nested-elements';
import { mendForReadability } from '../../../src/core/extract/outside-browsers';

const bodies = [
  '<div id="a" class="x"><section class="y"><div><p>One</p></div></section></div>',
  '<div> <div>One</div> </div><section><section><section></section></section></section>',
  '<div>Text <div>One</div></div><div><div>One </div>text</div><div>text\n<div>One</div></div>',
  '<div><br><hr></div><div><br><div><br></div></div><p><div></div></p><div><!-- none --></div>',
  '<div><div></div><div><section lang="en">One</section></div></div>',
  '<div id="readability-page-1" class="page"><div class="a"><div class="b">One</div></div></div>',
  '<section><article><div><div><img src="a.png"></div></div></article></section><div><span><div></div></span></div>',
];

/** Methods of Readability that its types do not name. */
type Theirs = {
  _simplifyNestedElements(content: Element): void;
  _isElementWithoutContent(box: Element): boolean;
};

it.each(bodies)('%s: boxes go as with Readability itself', (body) => {
  const [own, theirs] = [contentOf(body), contentOf(body)];
  const reader = new Readability(theirs.ownerDocument) as unknown as Theirs;
  simplifyNestedElements(own, (box) => reader._isElementWithoutContent(box));
  reader._simplifyNestedElements(theirs);
  expect(own.innerHTML).toBe(theirs.innerHTML);
});

/** What Readability is about to answer hangs in no page. */
function contentOf(body: string): Element {
  const page = parseHtml(`<!doctype html><body><div>${body}</div>`);
  mendForReadability(page);
  const content = page.body.firstElementChild as Element;
  content.remove();
  return content;
}
