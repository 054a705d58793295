import { toEditedValue, toFieldValue } from './field-value';
import { limitValue } from './front-matter/limit';
import { ClipError, type Clip, type Edits, type FieldValue, type Origin, type RenderedField } from './model';
import type { FieldTemplate } from './plugins';
import type { RenderOptions } from './render-options';
import { renderDoubts } from './render-doubts';
import { evaluateTemplate } from './template/evaluate';
import { filters } from './template/filters';
import { toHashtags } from './template/hashtag';
import { readLonePlaceholder } from './template/parse';
import { variables, type TemplateValues, type VariableName } from './template/variables';
import { addOffset } from './time-zone';

/** Where the value of a variable was read; `null` for what comes from the settings, the clock or a count. */
function findOrigin(clip: Clip, name: VariableName): Origin | null {
  const { fact } = variables[name];
  if (fact === null) return null;
  if (fact === 'url') return 'url';
  return clip.origins[fact] ?? (fact === 'canonicalUrl' ? 'url' : null);
}

/** A day needs no time zone, so only a moment can stand in an assumed one. */
function isApproximate(values: TemplateValues, name: VariableName): boolean {
  const value = values[name];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return value.approximate || (value.zone === 'assumed' && value.precision !== 'day');
}

/** Tags that the reader adds keep the rules of the target too: a template that ends in `hashtag` says that it has such rules. */
function keepTagRules(value: FieldValue, template: string): FieldValue {
  const last = readLonePlaceholder(template)?.at(-1);
  const hasRules = last !== undefined && 'filter' in last && last.filter === filters.hashtag;
  return hasRules && Array.isArray(value) ? toHashtags(value) : value;
}

function renderEdit(
  { key, type, template }: FieldTemplate,
  edited: FieldValue,
  options: RenderOptions,
): RenderedField {
  const typed = keepTagRules(toEditedValue(edited, type), template);
  const value = type === 'datetime' && typeof typed === 'string' ? addOffset(typed, options.timeZone) : typed;
  return { key, type, value: limitValue(value, key), origin: 'user', approximate: false };
}

function renderField(
  field: FieldTemplate,
  clip: Clip,
  values: TemplateValues,
  options: RenderOptions,
): RenderedField {
  const { key, type, template } = field;
  const { value: made, used } = evaluateTemplate(template, values, options);
  const value = limitValue(toFieldValue(made, type), key);
  return {
    key,
    type,
    value,
    origin: used.map((name) => findOrigin(clip, name)).find((origin) => origin !== null) ?? null,
    approximate: used.some((name) => isApproximate(values, name)),
    ...renderDoubts(field, value, used, { clip, options }),
  };
}

/**
 * The fields of a file, in the preset's order: what the reader typed, else what the template gives. Values are those of the file.
 * @throws ClipError `template-invalid` with the key of the field whose template cannot be read
 */
export function renderFields(
  clip: Clip,
  fields: FieldTemplate[],
  values: TemplateValues,
  context: { edits: Edits; options: RenderOptions },
): RenderedField[] {
  const { edits, options } = context;
  return fields.map((field) => {
    const edited = Object.hasOwn(edits.fields, field.key) ? edits.fields[field.key] : undefined;
    if (edited !== undefined) return renderEdit(field, edited, options);
    try {
      return renderField(field, clip, values, options);
    } catch (cause) {
      if (!(cause instanceof ClipError)) throw cause;
      throw new ClipError(cause.code, `${field.key}: ${cause.detail}`, { cause });
    }
  });
}
