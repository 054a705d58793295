import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { SiteRule } from '../core/plugins';
import { copyText } from '../platform/copy-text';
import type { RuleMatches } from '../platform/protocol';
import { exportRule } from '../settings/transfer-rule';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { hiddenHosts, listSites } from './rule-texts';
import { RuleEditor } from './RuleEditor';
import { RuleParts } from './RuleParts';
import { Setting } from './Setting';
import type { SiteRulesDesk } from './use-site-rules';

interface RuleItemProps {
  rule: SiteRule;
  rules: SiteRulesDesk;
  /** Another value: what is on the page is drawn anew. */
  version: number;
}

/** One rule: the sites that it stands for, what it says, what that matches, and what can be done with it. */
export function RuleItem({ rule, rules, version }: RuleItemProps) {
  const { t } = usePage();
  const titleId = useId();
  const isEdited = rules.edited === rule.id;
  const site = listSites(rule, t.language);
  const hidden = hiddenHosts(rule, rules.all);
  const test = useRuleTest(rule);
  const item = useRef<HTMLLIElement>(null);
  // The fields stand above the button that opens them.
  useEffect(() => {
    if (isEdited) item.current?.querySelector('textarea')?.focus();
  }, [isEdited]);
  return (
    <li ref={item} aria-labelledby={titleId} data-testid="rule">
      <h3 id={titleId}>{t('rule_of', { site })}</h3>
      <IsOn rule={rule} onChange={rules.put} />
      {hidden.length > 0 && (
        <p class="notice" data-testid="rule-hidden">
          {t('rule_hidden', { site: listSites({ hosts: hidden }, t.language) })}
        </p>
      )}
      {isEdited ? (
        <RuleEditor key={version} rule={rule} matches={test.matches} onChange={rules.put} />
      ) : (
        <RuleParts rule={rule} matches={test.matches} />
      )}
      <div class="button-row">
        <button
          type="button"
          aria-expanded={isEdited}
          data-testid="edit-rule"
          onClick={() => rules.edit(isEdited ? null : rule.id)}
        >
          {t(isEdited ? 'rule_edit_end' : 'rule_edit')}
        </button>
        <button type="button" data-testid="test-rule" onClick={test.run}>
          {t('rule_test')}
        </button>
        <CopyButton rule={rule} onDone={test.say} onFail={test.fail} />
        <button type="button" data-testid="delete-rule" onClick={() => rules.remove(rule.id)}>
          {t('rule_delete')}
        </button>
      </div>
      <p role="status" data-testid="rule-status">
        {test.done}
      </p>
      {test.error !== null && <Failure error={test.error} deeds={{}} />}
    </li>
  );
}

function IsOn({ rule, onChange }: { rule: SiteRule; onChange: (rule: SiteRule) => void }) {
  const { t } = usePage();
  const { isOff, ...on } = rule;
  return (
    <Setting label={t('rule_is_on')} isSwitch>
      {({ id }) => (
        <input
          id={id}
          type="checkbox"
          role="switch"
          class="switch"
          checked={isOff !== true}
          data-testid="rule-is-on"
          onChange={() => onChange(isOff === true ? on : { ...on, isOff: true })}
        />
      )}
    </Setting>
  );
}

interface CopyButtonProps {
  rule: SiteRule;
  onDone: (words: string) => void;
  onFail: (failure: unknown) => void;
}

function CopyButton({ rule, onDone, onFail }: CopyButtonProps) {
  const { t } = usePage();
  const copy = (): Promise<void> => copyText(exportRule(rule)).then(() => onDone(t('rule_copied')), onFail);
  return (
    <button type="button" data-testid="copy-rule" onClick={() => void copy()}>
      {t('rule_copy')}
    </button>
  );
}

interface RuleTest {
  /** Of the rule as it was tested; null: it was not, or was changed since. */
  matches: RuleMatches | null;
  done: string;
  error: ClipError | null;
  run(): void;
  say(words: string): void;
  fail(failure: unknown): void;
}

function useRuleTest(rule: SiteRule): RuleTest {
  const { api, t } = usePage();
  const [found, setFound] = useState<{ rule: SiteRule; matches: RuleMatches } | null>(null);
  const [done, setDone] = useState('');
  const [error, setError] = useState<ClipError | null>(null);
  const say = (words: string): void => {
    setError(null);
    setDone(words);
  };
  const fail = (failure: unknown): void => {
    const problem = asClipError(failure);
    // That no page is there is no failure: it only has to be opened.
    if (problem.code === 'tab-missing') return say(t('rule_test_next'));
    setDone('');
    setError(problem);
  };
  const run = async (): Promise<void> => {
    say('');
    setFound(null);
    try {
      setFound({ rule, matches: await api.testRule(rule) });
      setDone(t('rule_tested'));
    } catch (failure) {
      fail(failure);
    }
  };
  const isSame = JSON.stringify(found?.rule) === JSON.stringify(rule);
  return { matches: isSame ? (found?.matches ?? null) : null, done, error, run: () => void run(), say, fail };
}
