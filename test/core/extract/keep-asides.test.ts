import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { keepMarkedAsides } from '../../../src/core/extract/keep-asides';

function kept(html: string): string {
  const { body } = parseHtml(html);
  keepMarkedAsides(body);
  return body.innerHTML;
}

test.each([
  [
    'a note in a callout stays in its line',
    '<aside type="callout-note"><p>Take care <span type="sidenote">It was sold.</span> of it</p></aside>',
    '<div type="callout-note"><p>Take care <span type="sidenote">It was sold.</span> of it</p></div>',
  ],
  [
    'a quote with a rule is a box',
    '<aside type="pull-quote">Take care of it<hr></aside>',
    '<div type="pull-quote">Take care of it<hr></div>',
  ],
  [
    'words of a quote stay in its line, paragraphs come into a box',
    '<aside type="pull-quote"><span type="pull-quote">Take care</span><span type="pull-quote"><p>of it</p></span></aside>',
    '<div type="pull-quote"><span type="pull-quote">Take care</span><div type="pull-quote"><p>of it</p></div></div>',
  ],
])('%s', (_case, aside, box) => {
  expect(kept(aside)).toBe(box);
});
