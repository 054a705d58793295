import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteRules } from '../src/sites';
import { describeSite } from './site-contract';

const files = readdirSync(new URL('../src/sites', import.meta.url)).filter((file) => file !== 'index.ts');

it('finds one rule a file, in order', () => {
  expect(siteRules.map(({ id }) => `${id}.ts`)).toEqual([...files].sort());
});

it('has one rule a host', () => {
  const hosts = siteRules.flatMap((rule) => rule.hosts);
  expect(hosts).toEqual([...new Set(hosts)]);
});

for (const rule of siteRules) describe(rule.id, () => describeSite(rule));
