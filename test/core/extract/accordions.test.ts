import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { unboxAccordions } from '../../../src/core/extract/prepare/accordions';
import { extract, prose } from './read-page';

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
    'questions above their answers are headings, one level below the one before them',
    `<h3>Questions</h3><div><button><img src="plus.svg"><div>When does it open?</div></button>${answer}<button>Who pays for it?</button>${answer}</div>`,
    `<h3>Questions</h3><div><h4>When does it open?</h4>${answer}<h4>Who pays for it?</h4>${answer}</div>`,
  ],
  [
    'in Chinese',
    `<button>这座桥什么时候才能重新开放？</button>${answer}<button>修好这座桥的费用由谁来承担？</button>${answer}`,
    `<h3>这座桥什么时候才能重新开放？</h3>${answer}<h3>修好这座桥的费用由谁来承担？</h3>${answer}`,
  ],
  [
    'a chart in one stays',
    `<h3><button>Costs by year <img src="chart.png" width="600"><img src="arrow.png" width="16"></button></h3>${answer}`,
    `<h3>Costs by year <img src="chart.png" width="600"></h3>${answer}`,
  ],
  [
    'what a box of the kind unfolds has its button as its heading',
    `<div class="accordion__item"><button ${opens}>Opening hours</button>${answer}</div>`,
    `<div class="accordion__item"><h3 ${opens}>Opening hours</h3>${answer}</div>`,
  ],
  [
    'a link to a place in the page that unfolds it is a button too',
    `<div class="faq"><a href="#q1" ${opens}><h3>How long?</h3></a>${answer}</div>`,
    `<div class="faq"><h3>How long?</h3>${answer}</div>`,
  ],
])('%s', (_case, html, expected) => {
  expect(after(html)).toBe(expected);
});

test.each([
  ['a button that says no more than what it does', `<div><button ${opens}>Read more</button>${answer}</div>`],
  ['a single question', `<div><button>Was this page helpful to you?</button>${answer}</div>`],
  [
    'questions that call for something',
    '<button>Want more stories like this?</button><p>Sign up for our newsletter and get the stories of the week.</p>'.repeat(
      2,
    ),
  ],
  ['what a press does', `<div class="collapsible"><button ${opens}>Copy code</button>${answer}</div>`],
  ['comments', `<div class="collapsible"><button ${opens}>12 comments</button>${answer}</div>`],
  ['a link to a place in the page', `<div class="faq"><a href="#q1"><h3>How long?</h3></a>${answer}</div>`],
  [
    'a link in a sentence',
    `<p class="faq">There are <a href="#more" class="collapsed" ${opens}>four more towers</a> along the river. <em>They were all built of the stone that was left over.</em></p>`,
  ],
  [
    'a link that says more than the heading in it',
    `<a href="#bio-1" ${opens}><h3>Jane Doe</h3><p>Chief engineer of the bridge since 2019</p></a>${answer}`,
  ],
  [
    'a picture in a link that unfolds',
    `<a href="#bio-1" ${opens}><img src="jane.jpg"><h3>Jane Doe</h3></a>${answer}`,
  ],
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

test('names of boxes that unfold come through the copy of a page', () => {
  const item = (name: string): string =>
    `<li class="accordion-item"><button aria-expanded="false">${name}</button><div>${prose(name)}</div></li>`;
  const { html } = extract(
    `<html><head><title>The pier</title></head><body><article><h1>The pier</h1>${prose('One')}${prose('Two')}<ol>${item('Opening hours')}${item('Prices')}</ol></article></body></html>`,
    { url: 'https://harbor.example/pier' },
  );
  expect(html).toMatch(/<h2>Opening hours<\/h2>/);
});

test('thousands of buttons are read in time', () => {
  const row = `<div class="faq"><button aria-expanded="false">Where is the pier?</button>${answer}</div>`;
  const start = performance.now();
  expect(after(`<div>${row.repeat(4000)}</div>`).match(/<h3/g)).toHaveLength(4000);
  expect(performance.now() - start).toBeLessThan(4000);
});
