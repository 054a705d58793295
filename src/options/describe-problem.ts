import { checkTemplate } from '../core/template/parse';
import type { TemplateProblem } from '../core/template/step';
import type { MessageKey, Translate } from '../platform/i18n';
import { presetLimits } from '../settings/read-preset';

const texts = {
  unclosed: 'template_unclosed',
  unopened: 'template_unopened',
  'double-braces': 'template_double_braces',
  empty: 'template_empty',
  'unknown-variable': 'template_unknown_variable',
  'unknown-filter': 'template_unknown_filter',
  'missing-argument': 'template_missing_argument',
  'unwanted-argument': 'template_unwanted_argument',
  'bad-argument': 'template_bad_argument',
} satisfies Record<TemplateProblem['code'], MessageKey>;

/** What is wrong with a template, in the reader's words and with what was probably meant; `null` when it is good. */
export function describeProblem(t: Translate, template: string): string | null {
  const problem = checkTemplate(template);
  if (problem === null) {
    const { template: most } = presetLimits;
    return template.length > most ? t('template_long', { most }) : null;
  }
  const found = template.slice(problem.start, problem.end);
  const text = t(texts[problem.code], { found });
  if (problem.suggestion === undefined) return text;
  return `${text} ${t('template_suggestion', { suggestion: problem.suggestion })}`;
}
