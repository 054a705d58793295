import { splitUnescaped, unescape } from './escape';
import { filterNames, findFilter, type Filter } from './filters';
import { findNearest } from './nearest';
import { isVariable, variableNames, type VariableName } from './variables';

/** One part of a placeholder between `|` signs. A variable after the first is a fallback for an empty value. */
export type Step = { variable: VariableName } | { filter: Filter; first: string; second: string };

/** What is wrong with a template, and where (UTF-16 offsets in its text). */
export interface TemplateProblem {
  start: number;
  end: number;
  code:
    | 'unclosed'
    | 'unopened'
    | 'double-braces'
    | 'empty'
    | 'unknown-variable'
    | 'unknown-filter'
    | 'missing-argument'
    | 'unwanted-argument'
    | 'bad-argument';
  /** What was probably meant. */
  suggestion?: string;
}

/** The place of a trimmed text inside the source that begins at `from`. */
function locate(source: string, from: number): { start: number; end: number } {
  const start = from + source.length - source.trimStart().length;
  return source.trim() === ''
    ? { start: from, end: from + source.length }
    : { start, end: start + source.trim().length };
}

function describeUnknown(
  name: string,
  place: { start: number; end: number },
  isFirst: boolean,
): TemplateProblem {
  const known = isFirst ? variableNames : [...filterNames, ...variableNames];
  const suggestion = findNearest(name, known);
  const code = isFirst ? 'unknown-variable' : 'unknown-filter';
  return suggestion === null ? { ...place, code } : { ...place, code, suggestion };
}

function readArguments(
  filter: Filter,
  source: string | null,
  place: { start: number; end: number },
): Step | TemplateProblem {
  if (filter.arguments === 0) {
    return source === null ? { filter, first: '', second: '' } : { ...place, code: 'unwanted-argument' };
  }
  if (source === null) return { ...place, code: 'missing-argument', suggestion: filter.example };
  const pieces = filter.arguments === 2 ? splitUnescaped(source, ',') : [source];
  if (pieces.length !== filter.arguments)
    return { ...place, code: 'bad-argument', suggestion: filter.example };
  const [first = '', second = ''] = pieces.map(unescape);
  const isGood = filter.accepts?.(first) ?? true;
  return isGood ? { filter, first, second } : { ...place, code: 'bad-argument', suggestion: filter.example };
}

/** Reads one part of a placeholder, which begins at `from` in its template. */
export function readStep(source: string, from: number, isFirst: boolean): Step | TemplateProblem {
  const colon = source.indexOf(':');
  const head = colon < 0 ? source : source.slice(0, colon);
  const argument = colon < 0 ? null : source.slice(colon + 1);
  const name = head.trim();
  const place = locate(head, from);
  if (name === '') return { start: from, end: from + source.length, code: 'empty' };
  const whole = { start: place.start, end: from + source.length };
  if (isVariable(name))
    return argument === null ? { variable: name } : { ...whole, code: 'unwanted-argument' };
  const filter = isFirst ? null : findFilter(name);
  return filter === null ? describeUnknown(name, place, isFirst) : readArguments(filter, argument, whole);
}
