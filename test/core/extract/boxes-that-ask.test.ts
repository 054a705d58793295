import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropCommentForms } from '../../../src/core/extract/prepare/comment-forms';
import { dropConsentBoxes as dropConsentBoxesByNames } from '../../../src/core/extract/prepare/consent-boxes';
import { dropPolls } from '../../../src/core/extract/prepare/polls';
import { withNames } from './with-names';

const dropConsentBoxes = withNames(dropConsentBoxesByNames);

function after(drop: (root: Element) => void, html: string): string {
  const { body } = parseHtml(html);
  drop(body);
  return body.innerHTML;
}

const text = '<p>Text.</p>';
const long = `<p>${'The council met on Tuesday. '.repeat(120)}</p>`;
const choice = (label: string): string => `<label><input type="radio" name="a">${label}</label>`;

describe('what a guide keeps stays', () => {
  const kept = ' data-frontclip_mark="keep"';
  test.each([
    [dropPolls, `<div${kept}><p>Mend it?</p>${choice('Yes.')}${choice('No.')}</div>`],
    [dropPolls, `<div><p${kept}>Mend it?</p>${choice('Yes.')}${choice('No.')}</div>`],
    [dropConsentBoxes, `<div class="cookie-banner"${kept}>Cookies <button>OK</button></div>`],
    [dropCommentForms, `<form${kept}><textarea></textarea></form>`],
  ])('%o', (drop, html) => {
    expect(after(drop, html)).toBe(parseHtml(html).body.innerHTML);
  });
});

describe('polls', () => {
  test.each([
    [
      'go with their question',
      `<div><p>Mend the pier?</p><div>${choice('Yes.')}${choice('No.')}</div></div>`,
    ],
    ['go as lists', `<div>Mend the pier?<ul><li>${choice('Yes.')}</li><li>${choice('No.')}</li></ul></div>`],
    [
      'go with what is pressed',
      `<form><fieldset><legend>Mend it?</legend>${choice('Yes.')}${choice('No.')}</fieldset><button>Vote</button></form>`,
    ],
    [
      'go with the count of votes where they are called polls',
      `<div class="poll"><h4>Mend it?</h4>${choice('Yes.')}${choice('No.')}<p>Twelve readers have voted.</p></div>`,
    ],
  ])('%s', (_case, poll) => {
    expect(after(dropPolls, text + poll + text)).toBe(text + text);
  });

  test.each([
    [
      'a paragraph beside it',
      `<div><p>A short text. It has two sentences.</p><p>Big?</p>${choice('Yes.')}${choice('No.')}</div>`,
    ],
    [
      'a paragraph in a box that is called otherwise',
      `<div class="pollen"><h4>Pollen?</h4>${choice('Yes.')}${choice('No.')}<p>It flies in May.</p></div>`,
    ],
    [
      'an article that is filed under polls',
      `<div class="post-12 category-umfrage"><h2>Is the bridge right?</h2><p>It is. It is not. It may be.</p>${choice('Yes.')}${choice('No.')}</div>`,
    ],
    [
      'an inquiry',
      `<div class="enquete"><h2>Is the bridge right?</h2><p>It is. It is not.</p>${choice('Yes.')}${choice('No.')}</div>`,
    ],
    [
      'what says more than a poll',
      `<div class="poll"><h2>Is the bridge right?</h2><p>${'The council met on Tuesday. '.repeat(16)}</p>${choice('Yes.')}${choice('No.')}</div>`,
    ],
    ['a choice of sizes', `<div><h3>The lamp</h3>${choice('Small')}${choice('Large')}</div>`],
    ['stars', '<div><p>Text.</p><input type="radio" name="s"><input type="radio" name="s"></div>'],
    [
      'tabs with short texts',
      `<div>${choice('One')}<p>First text.</p>${choice('Two')}<p>Second text.</p></div>`,
    ],
    ['one button alone', `<div>${choice('Agree.')}</div>`],
    ['what such buttons switch', `<div>${choice('npm')}${choice('yarn')}<pre>npm start</pre></div>`],
    ['an article in the same box', `<div>${choice('Yes.')}${choice('No.')}${long}</div>`],
  ])('%s stays', (_case, html) => {
    expect(after(dropPolls, html)).toBe(parseHtml(html).body.innerHTML);
  });
});

describe('boxes about cookies', () => {
  const says = '<p>This site uses cookies.</p><button>OK</button>';
  test.each([
    `<div id="cookie-law">${says}</div>`,
    `<section class="widget widget_eu_cookie_law">${says}</section>`,
    `<div class="CookieBanner">${says}</div>`,
  ])('go: %s', (box) => {
    expect(after(dropConsentBoxes, text + box)).toBe(text);
  });

  test.each([
    `<div class="cookie-recipe">${says}</div>`,
    `<div class="post tag-cookie-consent">${says}</div>`,
    `<div class="post tag-cookie-bars">${says}</div>`,
    '<div class="cookie-banner"><p>How cookies came into the browser.</p></div>',
    '<div class="cookie-banner"><p>Flour, butter, sugar.</p></div>',
    `<div class="cookie-consent-given"><h1>The pier</h1>${says}</div>`,
    `<div class="cookie-bar">${says}${long}</div>`,
  ])('stay where they are more: %s', (box) => {
    expect(after(dropConsentBoxes, box)).toBe(parseHtml(box).body.innerHTML);
  });
});

describe('forms to comment in', () => {
  const form = '<form><label>Name</label><textarea></textarea><button>Send</button></form>';
  test('go with the box that is named after them', () => {
    expect(after(dropCommentForms, `${text}<div id="respond"><h3>Leave a reply</h3>${form}</div>`)).toBe(
      text,
    );
    expect(after(dropCommentForms, `<div>${text}${form}</div>`)).toBe(`<div>${text}</div>`);
  });

  test('go with services to sign in by, and with lines that white space fills', () => {
    const services = '<li>\n<a href="#">\n<span></span></a></li>\n'.repeat(20);
    const hint = `<p>You write as a guest.${' '.repeat(80)}( Change )</p>`;
    const large = `<form><ul>${services}</ul>${hint}${hint}<textarea></textarea></form>`;
    expect(after(dropCommentForms, `<div>${text}${large}</div>`)).toBe(`<div>${text}</div>`);
  });

  test('go with a heading and a long hint where a large one is called so', () => {
    const services = '<li><a href="#"><span></span></a></li>'.repeat(40);
    const large = `<form class="comment-form"><h3>Leave a reply</h3><ul>${services}</ul>${short}<textarea></textarea></form>`;
    expect(after(dropCommentForms, `<div>${text}${large}</div>`)).toBe(`<div>${text}</div>`);
  });

  test('with many fields and long white space are read in time', () => {
    const fields = `${' '.repeat(20_000)}<textarea></textarea>`.repeat(90);
    const page = `<form>${fields}<h2>The bridge</h2>${short}${'<i></i>'.repeat(300)}</form>`;
    const { body } = parseHtml(page);
    const start = performance.now();
    dropCommentForms(body);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(body.getElementsByTagName('textarea')).toHaveLength(90);
  });

  const short =
    '<p>The council met on Tuesday, and after a long debate it voted for the new bridge over the river.</p>';
  const links = `<ul>${'<li><a href="/a">Bridges</a></li>'.repeat(45)}</ul>`;
  const told =
    `The council met on Tuesday and talked about the bridge over the river until late in the night. `.repeat(
      8,
    );
  test.each([
    `<form>${long}<textarea></textarea></form>`,
    `<form>${short}${short}<textarea></textarea></form>`,
    `<form id="aspnetForm">${links}<h2>The bridge</h2><p>${told}</p><textarea></textarea></form>`,
    `<form id="aspnetForm">${links}<p>${told}</p><textarea></textarea></form>`,
    `<form id="aspnetForm">${links}<div>${told}<br><br>${told.slice(0, 300)}</div><textarea></textarea></form>`,
    `<form>${links}<table>${'<tr><td>Bridge</td><td>1912</td></tr>'.repeat(40)}</table><textarea></textarea></form>`,
  ])('a page that is one form stays: %#', (page) => {
    expect(after(dropCommentForms, page)).toBe(parseHtml(page).body.innerHTML);
  });

  test.each(['class="commentary"', 'class="by-our-correspondent"', 'id="discussion"', 'id="comments"'])(
    'a box with texts of others stays: %s',
    (name) => {
      const texts = `<div ${name}>${short}${short}`;
      expect(after(dropCommentForms, `${texts}${form}</div>`)).toBe(
        parseHtml(`${texts}</div>`).body.innerHTML,
      );
    },
  );
});
