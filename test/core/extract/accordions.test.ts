import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { unboxAccordions } from '../../../src/core/extract/prepare/accordions';

const answer = '<div><p>The pier was closed for three winters, and opened again in May.</p></div>';
const opens = 'aria-expanded="false"';

function after(html: string): string {
  const { body } = parseHtml(html);
  unboxAccordions(body);
  return body.innerHTML;
}

test.each([
  [
    'a button in a heading is its words',
    `<h3><button ${opens}><div><span><img src="arrow.svg"></span></div><p>Which <em>shoe</em>?</p></button></h3>${answer}`,
    `<h3><span></span>Which <em>shoe</em>?</h3>${answer}`,
  ],
  [
    'a heading in a button stands alone',
    `<section><div><button aria-controls="a"><div><h3>How long?</h3><div></div></div><svg></svg></button></div>${answer}</section>`,
    `<section><div><h3>How long?</h3></div>${answer}</section>`,
  ],
  [
    'a question above its answer is a heading, one level below the one before it',
    `<h3>Questions</h3><div><button><img src="plus.svg"><div>When does it open?</div></button>${answer}</div>`,
    `<h3>Questions</h3><div><h4>When does it open?</h4>${answer}</div>`,
  ],
  [
    'in Chinese',
    `<button>这座桥什么时候才能重新开放？</button>${answer}`,
    `<h3>这座桥什么时候才能重新开放？</h3>${answer}`,
  ],
  [
    'what a box of the kind unfolds has its button as its heading',
    `<div class="accordion__item"><button ${opens}>Opening hours</button>${answer}</div>`,
    `<div class="accordion__item"><h3 ${opens}>Opening hours</h3>${answer}</div>`,
  ],
])('%s', (_case, html, expected) => {
  expect(after(html)).toBe(expected);
});

test.each([
  ['a button that says no more than what it does', `<div><button ${opens}>Read more</button>${answer}</div>`],
  ['a question without an answer', '<div><button>Want to share this page?</button><button>No</button></div>'],
  ['a question above a label', '<div><button>Want to share this page?</button><p>Yes, please</p></div>'],
  ['a button beside the words of a heading', `<h3>The pier <button ${opens}>Share</button></h3>${answer}`],
  [
    'a button that a guide points at',
    `<h3><button data-frontclip_mark="keep">The pier</button></h3>${answer}`,
  ],
  [
    'a list behind a button of the page',
    `<div class="menu"><button ${opens}>All sections</button>${answer}</div>`,
  ],
])('%s stays as it is', (_case, html) => {
  expect(after(html)).toBe(parseHtml(html).body.innerHTML);
});

test('thousands of buttons are read in time', () => {
  const row = '<div class="faq"><button aria-expanded="false">Where is the pier?</button><p>x</p></div>';
  const start = performance.now();
  after(`<div>${row.repeat(4000)}</div>`);
  expect(performance.now() - start).toBeLessThan(4000);
});
