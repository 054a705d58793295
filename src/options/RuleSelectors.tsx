import { useState } from 'preact/hooks';
import type { SiteRule } from '../core/plugins';
import { isSelector } from '../core/read-guide';
import { listSelectors, type SelectorPart } from '../core/site-rules/rule-selectors';
import type { RuleMatches } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { MatchCount } from './MatchCount';
import { linesOf, selectorsProblem } from './rule-texts';
import { Setting } from './Setting';

/** The parts that hold several selectors, one a line. */
const lists = ['content', 'keep', 'remove'] as const satisfies SelectorPart[];

interface RuleSelectorsProps {
  part: SelectorPart;
  rule: SiteRule;
  matches: RuleMatches | null;
  onChange: (rule: SiteRule) => void;
}

/** The selectors of one part of a rule. */
export function RuleSelectors({ part, rule, matches, onChange }: RuleSelectorsProps) {
  const { t } = usePage();
  const list = lists.find((name) => name === part);
  const known = listSelectors(rule).find((each) => each.part === part)?.selectors ?? [];
  const [typed, setTyped] = useState(known.join('\n'));
  const problemOf = (text: string): string | null =>
    selectorsProblem(t, linesOf(text), (selector) => isSelector(document, selector));
  const problem = problemOf(typed);
  const put = (text: string): void => {
    setTyped(text);
    if (problemOf(text) === null) onChange(withSelectors(rule, part, linesOf(text)));
  };
  const control = {
    class: 'code',
    value: typed,
    spellcheck: false,
    autocomplete: 'off',
    'aria-invalid': problem !== null,
    'data-testid': `rule-${part}`,
  } as const;
  return (
    <Setting
      label={t(`rule_part_${part}`)}
      help={list === undefined ? t('rule_part_help') : t(`rule_part_${list}_help`)}
      problem={problem}
    >
      {({ id, describedBy }) => (
        <>
          {list === undefined ? (
            <input
              {...control}
              id={id}
              type="text"
              aria-describedby={describedBy}
              onInput={(event) => put(event.currentTarget.value)}
            />
          ) : (
            <textarea
              {...control}
              id={id}
              rows={Math.max(2, linesOf(typed).length)}
              aria-describedby={describedBy}
              onInput={(event) => put(event.currentTarget.value)}
            />
          )}
          <MatchCount part={part} matches={matches} />
        </>
      )}
    </Setting>
  );
}

/** A rule with other selectors for one of its parts; a part without any is not there. */
function withSelectors(rule: SiteRule, part: SelectorPart, selectors: string[]): SiteRule {
  const { [part]: _before, ...rest } = rule;
  const [first] = selectors;
  if (first === undefined) return rest;
  const list = lists.find((name) => name === part);
  return list === undefined ? { ...rest, [part]: first } : { ...rest, [list]: selectors };
}
