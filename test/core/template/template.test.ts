import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePath, evaluateTemplate } from '../../../src/core/template/evaluate';
import { filterNames, filters } from '../../../src/core/template/filters';
import { checkTemplate } from '../../../src/core/template/parse';
import {
  isVariable,
  variableNames,
  variables,
  type TemplateValues,
} from '../../../src/core/template/variables';
import { safePath } from '../../../src/core/path';
import { nastyText } from '../nasty-text';
import { makePinyinTable } from '../../../scripts/make-pinyin-table';
import { empty, full, published } from './values';

const tools = { pinyin: makePinyinTable() };

describe('evaluateTemplate', () => {
  it.each([
    ['{title}', full.title],
    ['{ authors }', full.authors],
    ['{published}', published],
    ['{words}', 1234],
    ['By {authors}.', 'By Ann Lee, 贲新星.'],
    ['{published|date:YYYY-MM-DD}', '2022-02-21'],
    ['{published|date:YY.M.D H:mm:ss [at] Z ZZ}', '22.2.21 9:24:18 at +08:00 +0800'],
    ['{published|date:YYYY年MM月DD日 HH\\:mm}', '2022年02月21日 09\\:24'],
    ['{modified|date:YYYY-MM-DD HH:mm Z}', '2022-02-22 00:00 '],
    ['{title|date:YYYY}', null],
    ['{authors|first|upper}', 'ANN LEE'],
    ['{authors|join: & }', 'Ann Lee & 贲新星'],
    ['{authors|join:\\|}', 'Ann Lee|贲新星'],
    ['{authors|limit:1}', ['Ann Lee']],
    ['{excerpt|limit:14}', 'Two sentences.'],
    ['{excerpt|split:. |first}', 'Two sentences'],
    ['{authors|wikilink}', ['[[Ann Lee]]', '[[贲新星]]']],
    ['{tags|hashtag}', ['C', 'C-2', 'Machine-Learning', 'y1984', 'ai', '科技/AI/芯片']],
    ['{title|slug}', 'a-nasty-title-with-signs'],
    ['{authors|pinyin-slug}', ['ann-lee', 'ben-xin-xing']],
    ['{siteName|replace:The ,$&}', '$&Paper'],
    ['{siteName|replace:The ,\\,}', ',Paper'],
    ['{siteName|lower}', 'the paper'],
    ['{categories|section}', 'World'],
    ['\\{{kind}\\} C:\\x', '{article} C:\\x'],
    ['false', 'false'],
    ['', null],
  ])('%s', (template, value) => {
    expect(evaluateTemplate(template, full, tools).value).toEqual(value);
  });

  it.each([
    ['{authors|siteName}', null],
    ['By {authors}', null],
    ['{authors|default:Staff}', 'Staff'],
    ['{published|clipped|date:YYYY}', '2022'],
    ['{title|domain|slug}', 'paper-example'],
    ['{tags|hashtag}', null],
    ['{title|slug}', null],
    ['{lang} {kind}', ' article'],
  ])('without facts: %s', (template, value) => {
    expect(evaluateTemplate(template, empty, tools).value).toEqual(value);
  });

  it('says which variables went in', () => {
    expect(evaluateTemplate('{authors|siteName}', full, tools).used).toEqual(['authors']);
    expect(evaluateTemplate('{categories|section}', full, tools).used).toEqual(['section']);
    expect(evaluateTemplate('{title} by {authors|byline}', empty, tools).used).toEqual([]);
  });

  it('throws for a template that cannot be read', () => {
    expect(() => evaluateTemplate('a {titel}', full, tools)).toThrow('template-invalid: titel');
  });
});

describe('checkTemplate', () => {
  it.each([
    ['a {titel} b', { start: 3, end: 8, code: 'unknown-variable', suggestion: 'title' }],
    ['{Title}', { start: 1, end: 6, code: 'unknown-variable', suggestion: 'title' }],
    ['{author}', { start: 1, end: 7, code: 'unknown-variable', suggestion: 'authors' }],
    ['{xyzzy}', { start: 1, end: 6, code: 'unknown-variable' }],
    ['{title|slgu}', { start: 7, end: 11, code: 'unknown-filter', suggestion: 'slug' }],
    ['{authors|sitename}', { start: 9, end: 17, code: 'unknown-filter', suggestion: 'siteName' }],
    ['{title|date}', { start: 7, end: 11, code: 'missing-argument', suggestion: 'date:YYYY-MM-DD' }],
    ['{published|date:MMMM}', { start: 11, end: 20, code: 'bad-argument', suggestion: 'date:YYYY-MM-DD' }],
    ['{title|limit:many}', { start: 7, end: 17, code: 'bad-argument', suggestion: 'limit:60' }],
    ['{title|upper:x}', { start: 7, end: 14, code: 'unwanted-argument' }],
    ['{title|replace:a}', { start: 7, end: 16, code: 'bad-argument', suggestion: 'replace:old,new' }],
    ['{title', { start: 0, end: 6, code: 'unclosed' }],
    ['{title {tags}', { start: 0, end: 7, code: 'unclosed' }],
    ['title}', { start: 5, end: 6, code: 'unopened' }],
    ['x {{title}}', { start: 2, end: 11, code: 'double-braces', suggestion: '{title}' }],
    ['{}', { start: 1, end: 1, code: 'empty' }],
    ['{title||slug}', { start: 7, end: 7, code: 'empty' }],
  ])('%s', (template, problem) => {
    expect(checkTemplate(template)).toEqual(problem);
  });

  it('accepts every variable and every filter example', () => {
    for (const name of variableNames) expect(checkTemplate(`{${name}}`)).toBeNull();
    for (const name of filterNames) expect(checkTemplate(`{title|${filters[name].example}}`)).toBeNull();
  });

  it('has no filter named like a variable', () => {
    expect(filterNames.filter(isVariable)).toEqual([]);
  });
});

const nastyValues: fc.Arbitrary<TemplateValues> = fc
  .tuple(fc.array(nastyText, { minLength: 20, maxLength: 20 }), fc.array(nastyText, { maxLength: 4 }))
  .map(([texts, list]) => {
    const entries = variableNames.map((name, index) => {
      const { type } = variables[name];
      return [name, type === 'text' ? texts[index] : type === 'list' ? list : full[name]];
    });
    return Object.fromEntries(entries) as TemplateValues;
  });

const placeholder = fc
  .tuple(
    fc.constantFrom(...variableNames),
    fc.array(fc.constantFrom(...filterNames.map((name) => filters[name].example), ...variableNames), {
      maxLength: 3,
    }),
  )
  .map(([name, steps]) => `{${[name, ...steps].join('|')}}`);
const template = fc
  .array(fc.oneof(placeholder, fc.constantFrom('a/', ' - ', '\\{', '日')), { maxLength: 4 })
  .map((parts) => parts.join(''));

describe('whatever a page says', () => {
  it('no value makes a good template fail, and none is read as a template', () => {
    fc.assert(
      fc.property(template, nastyValues, (text, values) => {
        expect(checkTemplate(text)).toBeNull();
        expect(() => evaluateTemplate(text, values, tools)).not.toThrow();
        expect(evaluateTemplate('{title}', values, tools).value).toEqual(
          String(values.title).trim() === '' ? null : values.title,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('no value adds a folder to a path', () => {
    fc.assert(
      fc.property(template, nastyValues, (text, values) => {
        const folders = (path: string): number => path.split('/').length;
        expect(folders(safePath(evaluatePath(text, values, tools)))).toBeLessThanOrEqual(
          folders(text.replace(/\\\{/g, '')),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('no text at all breaks the check, and its places lie in the text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const problem = checkTemplate(text);
        if (problem === null) return;
        expect(problem.start).toBeGreaterThanOrEqual(0);
        expect(problem.end).toBeGreaterThanOrEqual(problem.start);
        expect(problem.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
