import { ClipError } from '../model';
import type { FilterTools } from './filters';
import { parseTemplate, type Template } from './parse';
import type { Step } from './step';
import {
  isEmpty,
  toPlainText,
  type TemplateValue,
  type TemplateValues,
  type VariableName,
} from './variables';

/** What a template gives for one clip. */
export interface Evaluation {
  /** A template of one lone placeholder keeps its type (a list, a date); text around it makes text. `null`: nothing to say. */
  value: TemplateValue;
  /** The variables whose value went in, in order. */
  used: VariableName[];
}

/** Values are put in as they are: text of a page is never read as a template. */
function evaluateSteps(steps: Step[], values: TemplateValues, tools: FilterTools): Evaluation {
  let value: TemplateValue = null;
  let used: VariableName[] = [];
  for (const step of steps) {
    if ('filter' in step) {
      value = step.filter.apply(value, step.first, step.second, tools);
    } else if (isEmpty(value)) {
      value = values[step.variable];
      used = isEmpty(value) ? [] : [step.variable];
    }
  }
  return isEmpty(value) ? { value: null, used: [] } : { value, used };
}

/** A template that is known to be good. @throws ClipError `template-invalid` with the piece that cannot be read */
function readTemplate(text: string): Template {
  const { template, problem } = parseTemplate(text);
  if (problem !== null) throw new ClipError('template-invalid', text.slice(problem.start, problem.end));
  return template;
}

/**
 * The value of a template. Text around placeholders that are all empty is left out with them: no `By ` without an author.
 * @throws ClipError `template-invalid`; never for anything that a page says
 */
export function evaluateTemplate(text: string, values: TemplateValues, tools: FilterTools): Evaluation {
  const template = readTemplate(text);
  const [lone] = template;
  if (template.length === 1 && Array.isArray(lone)) return evaluateSteps(lone, values, tools);
  const results = template.map((part) =>
    typeof part === 'string' ? part : evaluateSteps(part, values, tools),
  );
  const placeholders = results.filter((result) => typeof result !== 'string');
  if (placeholders.length > 0 && placeholders.every(({ value }) => value === null))
    return { value: null, used: [] };
  const texts = results.map((result) => (typeof result === 'string' ? result : toPlainText(result.value)));
  return { value: texts.join('') || null, used: placeholders.flatMap(({ used }) => used) };
}

/**
 * The text of a path's template. A value can name a file, never make a folder: its slashes become hyphens, the pattern's own stay.
 * @throws ClipError `template-invalid`
 */
export function evaluatePath(text: string, values: TemplateValues, tools: FilterTools): string {
  const flat = Object.entries(values).map(([name, value]) => [name, withoutSlashes(value)]);
  const safe = Object.fromEntries(flat) as TemplateValues;
  const parts = readTemplate(text).map((part) =>
    typeof part === 'string' ? part : toPlainText(evaluateSteps(part, safe, tools).value),
  );
  return parts.join('');
}

function withoutSlashes(value: TemplateValue): TemplateValue {
  if (typeof value === 'string') return value.replace(/[/\\]+/g, '-');
  return Array.isArray(value) ? value.map((item) => item.replace(/[/\\]+/g, '-')) : value;
}
