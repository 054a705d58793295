import { describe, expect, it } from 'vitest';
import english from '../../src/locales/en.json';
import { createTranslator } from '../../src/platform/translator';
import { hiddenHosts, linesOf, readHost, readHosts, selectorsProblem } from '../../src/options/rule-texts';

const t = createTranslator(english, 'en');
const isSelector = (text: string): boolean => !text.startsWith('[[');

describe('the sites of a rule', () => {
  it.each([
    ['example.org', 'example.org'],
    [' Example.ORG. ', 'example.org'],
    ['https://www.example.org/a/b?c', 'www.example.org'],
    ['example.org/news', 'example.org'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['新闻.example', 'xn--efvy88h.example'],
    ['', null],
    ['two words', null],
    ['ftp://', null],
    ['[::1]', null],
  ])('%j is %j', (typed, host) => expect(readHost(typed)).toBe(host));

  it('stand one a line', () => {
    expect(readHosts('a.example\n\n B.example \na.example')).toEqual(['a.example', 'b.example']);
    expect(readHosts('a.example\nno host')).toBeNull();
    expect(readHosts('\n')).toBeNull();
    expect(readHosts(Array.from({ length: 21 }, (_, index) => `a${index}.example`).join('\n'))).toBeNull();
  });

  it('can stand in another rule already', () => {
    const one = { id: 'one', hosts: ['a.example', 'b.example'] };
    const other = { id: 'other', hosts: ['b.example', 'sub.a.example'] };
    // The newer one holds.
    expect(hiddenHosts(one, [one, other])).toEqual(['b.example']);
    expect(hiddenHosts(other, [one, other])).toEqual([]);
    expect(hiddenHosts({ ...other, isOff: true }, [one, { ...other, isOff: true }])).toEqual([]);
  });
});

describe('the selectors of a rule', () => {
  it('stand one a line', () => expect(linesOf(' .a \n\n.b, .c\n')).toEqual(['.a', '.b, .c']));

  it.each<[string[], string | null]>([
    [[], null],
    [['.a', 'main > p'], null],
    [['.a', '[[b'], 'Not kept: [[b is not a CSS selector.'],
    [['a'.repeat(501)], 'Not kept: a selector has at most 500 characters.'],
    [Array.from({ length: 51 }, () => 'p'), 'Not kept: at most 50 selectors.'],
  ])('%#: are kept unless something is wrong', (selectors, problem) =>
    expect(selectorsProblem(t, selectors, isSelector)).toBe(problem),
  );
});
