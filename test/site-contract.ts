import { expect, it } from 'vitest';
import { parseHtml } from '../src/core/dom';
import type { SiteRule } from '../src/core/plugins';
import { isEmptyGuide, isSelector } from '../src/core/read-guide';
import { readRule } from '../src/core/site-rules/read-rule';

/** What every built-in rule of a site must be. */
export function describeSite(rule: SiteRule): void {
  it('is a rule as those from outside are', () => expect(readRule(rule)).toEqual(rule));

  it('is on, and says something', () => {
    const { id: _id, hosts: _hosts, isOff, ...guide } = rule;
    expect(isOff).toBeUndefined();
    expect(isEmptyGuide(guide)).toBe(false);
  });

  it('has selectors that documents understand', () => {
    const { id: _id, hosts: _hosts, isOff: _isOff, zone: _zone, ...parts } = rule;
    const page = parseHtml('');
    expect(
      Object.values(parts)
        .flat()
        .filter((selector) => !isSelector(page, selector)),
    ).toEqual([]);
  });
}
