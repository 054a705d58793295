import { useState } from 'preact/hooks';
import type { SiteRule } from '../core/plugins';
import { mostHosts } from '../core/site-rules/read-rule';
import { selectorParts } from '../core/site-rules/rule-selectors';
import type { RuleMatches } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { linesOf, readHosts } from './rule-texts';
import { RuleSelectors } from './RuleSelectors';
import { RuleZone } from './RuleZone';
import { Setting } from './Setting';

interface RuleEditorProps {
  rule: SiteRule;
  matches: RuleMatches | null;
  onChange: (rule: SiteRule) => void;
}

/** The parts of a rule as fields. Each is kept as long as it is good. */
export function RuleEditor({ rule, matches, onChange }: RuleEditorProps) {
  return (
    <div class="rule-editor" data-testid="rule-editor">
      <Hosts rule={rule} onChange={onChange} />
      {selectorParts.map((part) => (
        <RuleSelectors key={part} part={part} rule={rule} matches={matches} onChange={onChange} />
      ))}
      <RuleZone rule={rule} onChange={onChange} />
    </div>
  );
}

function Hosts({ rule, onChange }: Pick<RuleEditorProps, 'rule' | 'onChange'>) {
  const { t } = usePage();
  const [typed, setTyped] = useState(rule.hosts.join('\n'));
  const isBad = readHosts(typed) === null;
  // Not while it is typed: the start of a name is a name too, and would be one of another site.
  const put = (text: string): void => {
    const hosts = readHosts(text);
    if (hosts !== null) onChange({ ...rule, hosts });
  };
  return (
    <Setting
      label={t('rule_hosts')}
      help={t('rule_hosts_help')}
      problem={isBad ? t('rule_hosts_bad', { most: mostHosts }) : null}
    >
      {({ id, describedBy }) => (
        <textarea
          id={id}
          class="code"
          rows={Math.max(2, linesOf(typed).length)}
          value={typed}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={isBad}
          aria-describedby={describedBy}
          data-testid="rule-hosts"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => put(event.currentTarget.value)}
        />
      )}
    </Setting>
  );
}
