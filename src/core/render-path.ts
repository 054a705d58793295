import { parseDate } from './date';
import { hashText } from './hash';
import type { ArticleDate, Clip, Edits, FieldValue } from './model';
import { safePath } from './path';
import type { Preset } from './plugins';
import { evaluatePath } from './template/evaluate';
import { readLoneVariable } from './template/parse';
import {
  toPlainText,
  variables,
  type TemplateValue,
  type TemplateValues,
  type VariableName,
} from './template/variables';

function toDate(text: string): ArticleDate | null {
  const parts = parseDate(text);
  const precision = parts?.time === null ? 'day' : 'second';
  return parts === null ? null : { value: text, precision, zone: 'stated', approximate: false };
}

/** What the reader typed as the value of a variable; `null` where it cannot be one. */
function toVariable(name: VariableName, edited: FieldValue): TemplateValue {
  if (edited === null || typeof edited === 'boolean') return null;
  const { type } = variables[name];
  if (type === 'list') return Array.isArray(edited) ? edited : [String(edited)];
  return type === 'date' ? toDate(toPlainText(edited)) : toPlainText(edited);
}

/** A title or date that the reader corrected names the file too: a field that shows a variable as it is stands for it. */
function withEdits(values: TemplateValues, { fields }: Preset, edits: Edits): TemplateValues {
  const corrected = { ...values };
  for (const { key, template } of fields) {
    const name = Object.hasOwn(edits.fields, key) ? readLoneVariable(template) : null;
    if (name === null) continue;
    corrected[name] = toVariable(name, edits.fields[key] ?? null) ?? corrected[name];
  }
  return corrected;
}

/**
 * The safe path of a clip's file: what the reader typed, else the preset's pattern filled with the clip's corrected values.
 * @throws ClipError `template-invalid`
 */
export function renderPath(clip: Clip, preset: Preset, values: TemplateValues, edits: Edits): string {
  const path = edits.path ?? evaluatePath(preset.path, withEdits(values, preset, edits));
  return safePath(path, `untitled-${hashText(clip.url).slice(-6)}`);
}
