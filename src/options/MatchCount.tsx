import type { SelectorPart } from '../core/site-rules/rule-selectors';
import type { RuleMatches } from '../platform/protocol';
import { usePage } from '../ui/page-context';

/** What a part of a rule matched when the rule was tested; nothing before. */
export function MatchCount({ part, matches }: { part: SelectorPart; matches: RuleMatches | null }) {
  const { t } = usePage();
  const count = matches?.[part];
  if (count === undefined) return null;
  return (
    <span class={count === 0 ? 'match-count none' : 'match-count'} data-testid={`matches-${part}`}>
      {count === 0 ? t('rule_matches_none') : t.count('rule_matches', count)}
    </span>
  );
}
