import { ClipError } from '../core/model';
import type { SiteRule } from '../core/plugins';
import { guideOf } from '../core/site-rules/guide-of';
import { readRule } from '../core/site-rules/read-rule';
import { readPassedOn } from './read-passed-on';
import { freeId } from './transfer-preset';

/** Tells a rule's text from any other JSON. */
const identity = { frontclip: 'rule', version: 1 };
/** A rule that nothing is wrong with, for its other parts to be tried on. */
const good: SiteRule = { id: 'a', hosts: ['a'] };

/** A rule as text, to give to others. */
export function exportRule(rule: SiteRule): string {
  return `${JSON.stringify({ ...identity, ...rule }, null, 2)}\n`;
}

/**
 * The rule of such a text, under an id that is free.
 * @param isSelector Whether a text is a selector that a document understands.
 * @throws ClipError `settings-invalid` with the part that is wrong, `settings-newer` for a text of a later form
 */
export function importRule(
  json: string,
  taken: ReadonlySet<string>,
  isSelector: (text: string) => boolean,
): SiteRule {
  const rest = readPassedOn(json, identity);
  const rule = readRule(rest);
  if (rule === null) throw new ClipError('settings-invalid', findBadPart(rest));
  const bad = findBadSelector(rule, isSelector);
  if (bad !== null) throw new ClipError('settings-invalid', bad);
  return { ...rule, id: freeId(rule.id, taken) };
}

/** The first part that no rule can have so, or that is missing. */
function findBadPart(parts: Record<string, unknown>): string {
  const missing = ['id', 'hosts'].find((part) => !(part in parts));
  return (
    missing ??
    Object.keys(parts).find((part) => readRule({ ...good, [part]: parts[part] }) === null) ??
    'rule'
  );
}

function findBadSelector(rule: SiteRule, isSelector: (text: string) => boolean): string | null {
  const { zone: _zone, ...guide } = guideOf(rule);
  const bad = Object.entries(guide).find(([, selectors]) => ![selectors].flat().every(isSelector));
  return bad === undefined ? null : bad[0];
}
