import { toFieldValue } from './field-value';
import { limitValue } from './front-matter/limit';
import type { Clip, FactName, FieldValue, RenderedField } from './model';
import type { FieldTemplate } from './plugins';
import type { RenderOptions } from './render-options';
import { toTemplateValues } from './template-values';
import { evaluateTemplate } from './template/evaluate';
import { variables, type VariableName } from './template/variables';

/** Below it a value is wrong more often than right. */
const doubtful = 0.5;

/** Whether a field's value is doubtful, and what the page gives for it besides: the same template over each other value of its fact. */
export function renderDoubts(
  field: FieldTemplate,
  value: FieldValue,
  used: readonly VariableName[],
  { clip, options }: { clip: Clip; options: RenderOptions },
): Pick<RenderedField, 'isDoubtful' | 'others'> {
  const facts = used.map((name) => variables[name].fact).filter((fact) => fact !== null && fact !== 'url');
  const isDoubtful = facts.some((fact) => (clip.confidence[fact] ?? 1) < doubtful);
  const [fact] = facts;
  const others = fact === undefined ? [] : renderOthers(field, value, fact, clip, options);
  return { ...(isDoubtful && { isDoubtful }), ...(others.length > 0 && { others }) };
}

function renderOthers(
  { key, type, template }: FieldTemplate,
  value: FieldValue,
  fact: FactName,
  clip: Clip,
  options: RenderOptions,
): FieldValue[] {
  const seen = new Set([JSON.stringify(value)]);
  const values = (clip.candidates[fact] ?? []).map((candidate) => {
    const other = toTemplateValues({ ...clip, [fact]: candidate.value }, options);
    return limitValue(toFieldValue(evaluateTemplate(template, other, options).value, type), key);
  });
  return values.filter((other) => {
    const name = JSON.stringify(other);
    const isNew = other !== null && other !== '' && !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
