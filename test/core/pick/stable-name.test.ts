import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStableClass, isStableName, readStableHead } from '../../../src/core/pick/stable-name';

describe('names of elements', () => {
  it.each(
    `title article-body articleBody ArticleBody entry-title post__byline byline--large storyText main content hd article_content
    c-article-header o-story h2 headline2 text1 left-column js-headline wysiwyg html btn rich_media_content TRS_Editor newsContent
    content-body gs-c-byline pageID TVNews`.split(/\s+/),
  )('a person gave: %s', (name) => expect(isStableClass(name)).toBe(true));

  it.each(
    `css-1a2b3c css-abcdef sc-bdVaJa bdVaJa _3xYz jsx-123 jsx-3712 post-12345 post-7 comment_12 id98765 Title_title__x8Jk2
    _title_x8jk2_12 kJxYz x78zum5 svelte-1abcde a1b2c3d4 ember1234 ng-tns-c12 elementor-element-5f3a2c1 fzbdkq makeStyles-root-12
    react-aria-5 p-12-top a 9lives wp-image-1234 radix-:r1: bokODS bgniCO kDOlXE c_is
    b_h7 d_A v-d`.split(/\s+/),
  )('a tool made up, or a number of one page: %s', (name) => expect(isStableName(name)).toBe(false));

  it.each(
    `mt-4 flex md:w-1/2 col-sm-6 col-md text-center text-gray-dark bg-white w-full items-center is-open active loaded visible
    menu-open card--active has-text-align-left lazyloaded hidden-xs d-none justify-between font-bold float-left row
    clearfix`.split(/\s+/),
  )('that pass: %s', (name) => expect(isStableClass(name)).toBe(false));

  it.each([
    ['Title_title__x8Jk2', 'Title_title__'],
    ['styles_body__3bXqZ', 'styles_body__'],
    ['Story-module__body___2kfJ9', 'Story-module__body___'],
    ['story-module--body--1a2b3', 'story-module--body--'],
    ['_title_x8jk2_12', '_title_'],
    ['article__title', null],
    ['css-1a2b3c', null],
    ['bdVaJa__x8Jk2', null],
    ['post-123__x8Jk2', null],
  ])('have a readable head: %s', (name, head) => expect(readStableHead(name)).toBe(head));

  it('are told from hashes: no number in base 36 with a digit before a letter passes', () => {
    const hash = fc
      .stringMatching(/^[a-z0-9]{6,10}$/)
      .filter((text) => /\d[a-z]/.test(text) || /\d{3}/.test(text));
    fc.assert(
      fc.property(hash, fc.constantFrom('', 'story-', 'card__'), (text, head) => {
        expect(isStableName(head + text)).toBe(false);
      }),
    );
  });
});
