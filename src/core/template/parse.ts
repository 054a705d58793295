import { hasEscape, splitUnescaped } from './escape';
import { readStep, type Step, type TemplateProblem } from './step';
import type { VariableName } from './variables';

/** A template that was read: literal texts and placeholders in turn. */
export type Template = (string | Step[])[];

/** A template, or the first thing that is wrong with it. */
export type Parsed = { template: Template; problem: null } | { template: null; problem: TemplateProblem };

/** Where a placeholder that begins at `start` ends (its `}`), or what is wrong. */
function findEnd(text: string, start: number): number | TemplateProblem {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '}') return index;
    else if (text[index] === '{') return describeBrace(text, start, index);
  }
  return { start, end: text.length, code: 'unclosed' };
}

/** Other clippers write `{{title}}`, so that is said in so many words. */
function describeBrace(text: string, start: number, index: number): TemplateProblem {
  const close = text.indexOf('}}', index);
  if (index !== start + 1 || close < 0) return { start, end: index, code: 'unclosed' };
  return { start, end: close + 2, code: 'double-braces', suggestion: text.slice(index, close + 1) };
}

function readPlaceholder(text: string, start: number, end: number): Step[] | TemplateProblem {
  const steps: Step[] = [];
  let from = start + 1;
  for (const source of splitUnescaped(text.slice(from, end), '|')) {
    const step = readStep(source, from, steps.length === 0);
    if ('code' in step) return step;
    steps.push(step);
    from += source.length + 1;
  }
  return steps;
}

/** Reads a template. Never throws: what is wrong comes back with its place. */
export function parseTemplate(text: string): Parsed {
  const template: Template = [];
  let literal = '';
  for (let index = 0; index < text.length; index++) {
    if (hasEscape(text, index, '{}\\')) {
      literal += text[++index];
    } else if (text[index] === '}') {
      return { template: null, problem: { start: index, end: index + 1, code: 'unopened' } };
    } else if (text[index] === '{') {
      const end = findEnd(text, index);
      if (typeof end !== 'number') return { template: null, problem: end };
      const steps = readPlaceholder(text, index, end);
      if (!Array.isArray(steps)) return { template: null, problem: steps };
      template.push(literal, steps);
      literal = '';
      index = end;
    } else {
      literal += text[index];
    }
  }
  template.push(literal);
  return { template: template.filter((part) => part !== ''), problem: null };
}

/** What is wrong with a template, for checks while it is typed; `null` when it is good. */
export function checkTemplate(text: string): TemplateProblem | null {
  return parseTemplate(text).problem;
}

/** The steps of a template that is one placeholder and nothing else; `null` for every other. */
export function readLonePlaceholder(text: string): Step[] | null {
  const { template } = parseTemplate(text);
  const [lone] = template ?? [];
  return template?.length === 1 && Array.isArray(lone) ? lone : null;
}

/** The variable that a template shows as it is (`{title}`), without fallback or filter; `null` for every other template. */
export function readLoneVariable(text: string): VariableName | null {
  const [step, ...more] = readLonePlaceholder(text) ?? [];
  return step !== undefined && 'variable' in step && more.length === 0 ? step.variable : null;
}
