import fc from 'fast-check';
import matter from 'gray-matter';
import { parse as parseHexo } from 'hexo-front-matter';
import * as yaml4 from 'js-yaml';
import * as yaml3 from 'js-yaml-3';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { limitValue } from '../../../src/core/front-matter/limit';
import { writeFrontMatter } from '../../../src/core/front-matter/write-front-matter';
import type { RenderedField } from '../../../src/core/model';
import type { FrontMatterFormat } from '../../../src/core/plugins';
import { nastyText } from '../nasty-text';
import { anyFields, field, toValues } from './fields';

/** `npm run bench -- fuzz` sets more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1_000);

function write(fields: RenderedField[], format: FrontMatterFormat): string {
  return writeFrontMatter(fields, { format, style: 'iso', siteTimeZone: '' });
}

function between(text: string): string {
  return text.slice(4, -'---\n\n'.length);
}

/** Every reader of YAML that an engine or vault uses, by the version of YAML that it speaks. */
const yamlReaders: Record<string, (text: string) => unknown> = {
  'yaml 1.1': (text) => parse(between(text), { version: '1.1' }),
  'yaml 1.2': (text) => parse(between(text), { version: '1.2' }),
  'js-yaml 3': (text) => yaml3.load(between(text)),
  'js-yaml 4': (text) => yaml4.load(between(text)),
  'gray-matter': (text) => ({ ...matter(`${text}body\n`, {}).data }),
  'hexo-front-matter': (text) => {
    const { _content, ...values } = parseHexo(`${text}body\n`) as Record<string, unknown>;
    expect(_content).toBe('\nbody\n');
    return values;
  },
};

describe('whatever a page says', () => {
  it.each(Object.entries(yamlReaders))('is read back equal by %s', (_name, read) => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        expect(read(write(fields, 'yaml'))).toEqual(toValues(fields));
      }),
      { numRuns: runs },
    );
  });

  it('is read back equal by a TOML parser', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const text = write(fields, 'toml');
        expect(text.startsWith('+++\n') && text.endsWith('+++\n\n')).toBe(true);
        expect(parseToml(text.slice(4, -5))).toEqual(toValues(fields));
      }),
      { numRuns: runs },
    );
  });

  it('is read back equal by JSON', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        expect(JSON.parse(write(fields, 'json'))).toEqual(toValues(fields));
      }),
      { numRuns: runs },
    );
  });

  it('stays on its line as a property', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const text = write(fields, 'properties');
        const kept = fields.filter(({ key, value }) => limitValue(value, key) !== null);
        expect(text.split('\n').filter((line) => line !== '')).toHaveLength(kept.length);
      }),
      { numRuns: runs },
    );
  });

  it('never breaks out of a date', () => {
    const style = fc.constantFrom('iso', 'spaced', 'site', 'local', 'day');
    fc.assert(
      fc.property(nastyText, style, (value, one) => {
        const rules = { format: 'yaml', style: one, siteTimeZone: '' } as const;
        const text = writeFrontMatter([field('date', 'datetime', value)], rules);
        expect(text.split('\n').length).toBe(5);
        expect(Object.keys(parse(between(text)) as object).every((key) => key === 'date')).toBe(true);
      }),
      { numRuns: runs / 2 },
    );
  });

  it('comes to rest: a value that was limited stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(nastyText, fc.array(nastyText)),
        fc.constantFrom('title', 'tags'),
        (value, key) => {
          const once = limitValue(value, key);
          expect(limitValue(once, key)).toEqual(once);
        },
      ),
      { numRuns: runs },
    );
  });
});
