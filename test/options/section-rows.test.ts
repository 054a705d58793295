import { describe, expect, it } from 'vitest';
import english from '../../src/locales/en.json' with { type: 'json' };
import { addRow, sectionProblem, toRows, toSections } from '../../src/options/section-rows';
import { createTranslator } from '../../src/platform/translator';
import { readSections } from '../../src/settings/read-values';

const t = createTranslator(english, 'en');

/** Rows of these names, and what is wrong with each. */
function problemsOf(names: string[], categories = ['a']) {
  const rows = names.flatMap((section) => toRows({ one: categories }).map((row) => ({ ...row, section })));
  return { rows, problems: rows.map((row) => sectionProblem(t, rows, row)) };
}

describe('section rows', () => {
  it('are the sections again', () => {
    const sections = { World: ['Abroad'], Sport: ['Games', 'Play'] };
    expect(toSections(t, toRows(sections))).toEqual(sections);
  });

  it('are not kept, and have no problem, while they are not finished', () => {
    const rows = addRow(addRow(toRows({ World: ['Abroad'] })));
    expect(rows.map((row) => sectionProblem(t, rows, row))).toEqual([null, null, null]);
    expect(toSections(t, rows)).toEqual({ World: ['Abroad'] });
  });

  it('have one name each', () => {
    const { rows, problems } = problemsOf(['World', ' world ', 'Sport']);
    expect(problems).toEqual([null, 'Not kept: world is there twice; the first counts.', null]);
    expect(Object.keys(toSections(t, rows))).toEqual(['World', 'Sport']);
  });

  it('have names that can be kept', () => {
    const { rows, problems } = problemsOf(['__proto__', 'constructor', 'x'.repeat(201)]);
    expect(problems).toEqual([expect.stringContaining('__proto__'), null, expect.stringContaining('xxx')]);
    expect(Object.keys(toSections(t, rows))).toEqual(['constructor']);
  });

  it('have at most fifty categories', () => {
    const many = Array.from({ length: 51 }, (_, index) => `c${index}`);
    expect(problemsOf(['A'], many).problems).toEqual([expect.stringContaining('50 categories')]);
    expect(problemsOf(['A'], many.slice(1)).problems).toEqual([null]);
    expect(problemsOf(['A'], ['x'.repeat(201)]).problems).toEqual([
      expect.stringContaining('200 characters'),
    ]);
  });

  it('are at most two hundred', () => {
    const { rows, problems } = problemsOf(Array.from({ length: 202 }, (_, index) => `s${index}`));
    expect(problems.filter((problem) => problem !== null)).toHaveLength(2);
    const sections = toSections(t, rows);
    expect(readSections(sections)).toEqual(sections);
    expect(Object.keys(sections)).toHaveLength(200);
  });
});
