import { formatIso, parseDate } from './date';
import { hashText } from './hash';
import type { ArticleDate, Clip, Edits } from './model';
import { safePath } from './path';
import type { Preset } from './plugins';
import { evaluatePath } from './template/evaluate';
import type { FilterTools } from './template/filters';
import type { TemplateValue, TemplateValues } from './template/variables';
import { toZone } from './time-zone';

/** A folder of its own with the text in `index.md`: Hugo's page bundle, and the like of other engines. */
const bundle = /\/index(?:\.md)?$/i;

/**
 * The safe path of a clip's file: what the reader typed, else the preset's pattern filled with the clip's corrected values. Days in
 * it are those of the site's own zone where that is known: engines file and address a post by them.
 * @throws ClipError `template-invalid`, `settings-invalid` for a site's zone that does not exist
 */
export function renderPath(
  clip: Clip,
  preset: Preset,
  corrected: TemplateValues,
  { edits, tools }: { edits: Edits; tools: FilterTools },
): string {
  const pattern = edits.path ?? preset.path;
  const path =
    edits.path ?? evaluatePath(preset.path, inSiteZone(corrected, preset.siteTimeZone ?? ''), tools);
  const fallback = `untitled-${hashText(clip.url).slice(-6)}`;
  // Only a pattern or a reader makes an `index.md`: a page that is called so would hide the others of its folder.
  if (!bundle.test(pattern)) return safePath(path, fallback);
  return safePath(path.replace(bundle, ''), fallback).replace(/\.md$/, '/index.md');
}

function inSiteZone(values: TemplateValues, timeZone: string): TemplateValues {
  if (timeZone === '') return values;
  const entries = Object.entries(values).map(([name, value]) => [name, toSiteZone(value, timeZone)]);
  return Object.fromEntries(entries) as TemplateValues;
}

function toSiteZone(value: TemplateValue, timeZone: string): TemplateValue {
  const parts = isDate(value) ? parseDate(value.value) : null;
  if (!isDate(value) || parts === null || parts.offset === null) return value;
  return { ...value, value: toZone(formatIso(parts), timeZone) };
}

function isDate(value: TemplateValue): value is ArticleDate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
