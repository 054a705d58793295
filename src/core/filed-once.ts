import type { Preset } from './plugins';
import type { TemplateValues } from './template/variables';

/** A field that is the value and nothing else: sentences that name the section file nothing. */
const filing = /^\s*\{\s*(categories\s*\|\s*)?section\s*\}\s*$/;

/** The values without the tag that is the section, where the preset files by sections: a blog would list the article twice under one name. */
export function filedOnce(values: TemplateValues, preset: Preset): TemplateValues {
  const { tags, categories, section } = values;
  if (!Array.isArray(tags)) return values;
  const filed = preset.fields.flatMap(({ template, when }): string[] => {
    const match = when === undefined ? filing.exec(template) : null;
    if (match === null) return [];
    const own = match[1] !== undefined && Array.isArray(categories) ? categories : [];
    return own.length > 0 ? own : [String(section ?? '')];
  });
  // Signs tell topics apart: "C++" and "C".
  const known = new Set(filed.map(fold).filter((name) => name !== ''));
  return { ...values, tags: tags.filter((tag) => !known.has(fold(tag))) };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
