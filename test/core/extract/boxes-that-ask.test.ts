import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropCommentForms } from '../../../src/core/extract/prepare/comment-forms';
import { dropConsentBoxes } from '../../../src/core/extract/prepare/consent-boxes';
import { dropPolls } from '../../../src/core/extract/prepare/polls';

function after(drop: (root: Element) => void, html: string): string {
  const { body } = parseHtml(html);
  drop(body);
  return body.innerHTML;
}

const text = '<p>Text.</p>';
const long = `<p>${'The council met on Tuesday. '.repeat(120)}</p>`;
const choice = (label: string): string => `<label><input type="radio" name="a">${label}</label>`;

describe('polls', () => {
  test.each([
    [
      'go with their question',
      `<div><p>Mend the pier?</p><div>${choice('Yes.')}${choice('No.')}</div></div>`,
    ],
    ['go as lists', `<ul><li>${choice('Yes.')}</li><li>${choice('No.')}</li></ul>`],
  ])('%s', (_case, poll) => {
    expect(after(dropPolls, text + poll + text)).toBe(text + text);
  });

  test.each([
    ['one button alone', `<div>${choice('Agree.')}</div>`],
    ['what such buttons switch', `<div>${choice('npm')}${choice('yarn')}<pre>npm start</pre></div>`],
    ['an article in the same box', `<div>${choice('Yes.')}${choice('No.')}${long}</div>`],
  ])('%s stays', (_case, html) => {
    expect(after(dropPolls, html)).toBe(parseHtml(html).body.innerHTML);
  });
});

describe('boxes about cookies', () => {
  const says = '<p>This site uses cookies.</p>';
  test.each([
    `<div id="cookie-law">${says}</div>`,
    `<section class="widget widget_eu_cookie_law">${says}</section>`,
    `<div class="CookieBanner">${says}</div>`,
  ])('go: %s', (box) => {
    expect(after(dropConsentBoxes, text + box)).toBe(text);
  });

  test.each([
    `<div class="cookie-recipe">${says}</div>`,
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

  test('a page that is one form stays', () => {
    const page = `<form>${long}<textarea></textarea></form>`;
    expect(after(dropCommentForms, page)).toBe(parseHtml(page).body.innerHTML);
  });
});
