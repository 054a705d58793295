import type { SiteRule } from '../core/plugins';
import { listSelectors } from '../core/site-rules/rule-selectors';
import type { RuleMatches } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { MatchCount } from './MatchCount';

/** What a rule says, part by part; and what each part matched when it was tested. */
export function RuleParts({ rule, matches }: { rule: SiteRule; matches: RuleMatches | null }) {
  const { t } = usePage();
  const parts = listSelectors(rule);
  if (parts.length === 0 && rule.zone === undefined) return <p class="help">{t('rule_says_nothing')}</p>;
  return (
    <dl class="rule-parts" data-testid="rule-parts">
      {parts.map(({ part, selectors }) => (
        <div key={part}>
          <dt>{t(`rule_part_${part}`)}</dt>
          <dd>
            {selectors.map((selector) => (
              <code key={selector}>{selector}</code>
            ))}
            <MatchCount part={part} matches={matches} />
          </dd>
        </div>
      ))}
      {rule.zone !== undefined && (
        <div>
          <dt>{t('rule_part_zone')}</dt>
          <dd>{rule.zone}</dd>
        </div>
      )}
    </dl>
  );
}
