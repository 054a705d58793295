import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldTemplate, Preset } from '../../src/core/plugins';
import english from '../../src/locales/en.json' with { type: 'json' };
import { describeProblem } from '../../src/options/describe-problem';
import { addRow, areGood, moveRow, rowProblems, toFields, toRows } from '../../src/options/field-rows';
import { findPreset } from '../../src/presets';
import { createTranslator } from '../../src/platform/translator';
import { readPresetChanges } from '../../src/settings/read-preset';

const t = createTranslator(english, 'en');
const hexo = findPreset('hexo');
const fields = ['title', 'date', 'tags'].map((key) => ({ key, type: 'text' as const, template: `{title}` }));

describe('field rows', () => {
  it('are the fields again', () => {
    expect(toFields(toRows(fields))).toEqual(fields);
    expect(toFields(toRows(hexo.fields))).toEqual(hexo.fields);
  });

  it('move, and keep their ids', () => {
    const rows = toRows(fields);
    const moved = moveRow(rows, 0, 1);
    expect(moved.map(({ key }) => key)).toEqual(['date', 'title', 'tags']);
    expect(moved[1]).toBe(rows[0]);
    expect(moveRow(moved, 1, -1)).toEqual(rows);
  });

  it('get a key that is not there yet', () => {
    const rows = addRow(addRow(toRows(fields)));
    expect(rows.map(({ key }) => key)).toEqual(['title', 'date', 'tags', 'field', 'field2']);
    expect(areGood(t, rows, hexo)).toBe(true);
  });

  it.each([
    ['', 'empty'],
    [' title', 'space'],
    ['__proto__', 'empty'],
    ['date', 'twice'],
    ['date.day', 'together'],
    ['.a', 'dot'],
    ['permalink', 'Hexo obeys'],
    ['a.b.c.d.e.f', '5 parts'],
    [['k'.repeat(99), 'k'.repeat(99), 'kk'].join('.'), '200 characters'],
  ])('cannot have the key %j', (key, word) => {
    const rows = toRows(fields).map((row, index) => (index === 0 ? { ...row, key } : row));
    const [first] = rows;
    expect(first && rowProblems(t, rows, first, hexo).key).toContain(word);
    expect(areGood(t, rows, hexo)).toBe(false);
  });
});

describe('rows without a problem', () => {
  const good: Preset = { ...hexo, id: 'mine', obeyedKeys: [] };

  it('are at most a hundred', () => {
    const many = Array.from(
      { length: 101 },
      (_, index) => ({ ...fields[0], key: `k${index}` }) as FieldTemplate,
    );
    const rows = toRows(many);
    const problems = rows.map((row) => rowProblems(t, rows, row, good).key);
    expect(problems.slice(0, 100)).toEqual(Array(100).fill(null));
    expect(problems[100]).toContain('at most 100');
  });

  it('can all be kept', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b[]', 'c'.repeat(90)), { maxLength: 7 }).map((parts) => parts.join('.')),
    );
    const template = fc.oneof(
      fc.string(),
      fc.integer({ min: 1_990, max: 2_010 }).map((long) => 'x'.repeat(long)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ key, type: fc.constant('text' as const), template }), { maxLength: 3 }),
        (all) => {
          fc.pre(areGood(t, toRows(all), good));
          expect(readPresetChanges({ fields: all })).toEqual({ fields: all });
        },
      ),
    );
  });
});

describe('describeProblem', () => {
  it.each([
    ['{title', 'never closed'],
    ['title}', 'without {'],
    ['{{title}}', 'Perhaps: {title}'],
    ['{}', 'nothing'],
    ['{titel}', 'Perhaps: title'],
    ['{title|slgu}', 'Perhaps: slug'],
    ['{published|date}', 'date:YYYY-MM-DD'],
    ['{title|slug:x}', 'takes nothing'],
    ['{title|limit:x}', 'limit:60'],
    ['x'.repeat(2_001), '2,000 characters'],
  ])('explains %s', (template, words) => expect(describeProblem(t, template)).toContain(words));

  it('has nothing to say of a good one', () =>
    expect(describeProblem(t, '{published|clipped|date:YYYY} {title|slug}')).toBeNull());
});
