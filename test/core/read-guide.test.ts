import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/core/guide';
import { parseHtml } from '../../src/core/dom';
import {
  correctionLimits,
  guideLimits,
  isEmptyGuide,
  isSelector,
  readGuide,
} from '../../src/core/read-guide';

const selector = fc.constantFrom('#story', '.by > a', 'time[datetime]', 'main p:nth-of-type(2)');
const list = fc.array(selector, { minLength: 1, maxLength: 5 });
const guide: fc.Arbitrary<Guide> = fc.record(
  {
    content: list,
    keep: list,
    remove: list,
    title: selector,
    author: selector,
    date: selector,
    zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'UTC'),
    nextPage: selector,
  },
  { requiredKeys: [] },
);

describe('a guide from outside', () => {
  it('comes back equal when it is one', () => {
    fc.assert(
      fc.property(guide, (value) => {
        expect(readGuide(JSON.parse(JSON.stringify(value)))).toEqual(value);
      }),
    );
  });

  it('is never more than a guide, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readGuide(value);
        if (read !== null) expect(readGuide(read)).toEqual(read);
      }),
    );
  });

  it.each([
    ['another key', { content: ['p'], script: 'alert(1)' }],
    ['no list', { keep: 'p' }],
    ['an empty selector', { title: ' ' }],
    ['an unknown zone', { zone: 'Mars/Base' }],
    ['too many', { keep: Array.from({ length: guideLimits.selectors + 1 }, () => 'p') }],
    ['too long', { title: 'p'.repeat(guideLimits.selector + 1) }],
    ['a list', []],
  ])('is refused: %s', (_why, value) => {
    expect(readGuide(value)).toBeNull();
  });

  it('may be longer as the correction of a page', () => {
    const keep = Array.from(
      { length: 500 },
      (_, index) => `body > ${'div:nth-of-type(1) > '.repeat(40)}p:nth-of-type(${index + 1})`,
    );
    expect([readGuide({ keep }), readGuide({ keep }, correctionLimits)]).toEqual([null, { keep }]);
  });

  it('loses lists that say nothing', () => {
    expect(readGuide({ keep: [], title: ' h1 ' })).toEqual({ title: 'h1' });
    expect(isEmptyGuide(readGuide({ keep: [] }) ?? { title: '' })).toBe(true);
  });

  it('has selectors that a document understands, or not', () => {
    const page = parseHtml('<p>');
    expect([isSelector(page, 'p > a'), isSelector(page, '[[')]).toEqual([true, false]);
  });
});
