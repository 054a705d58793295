import { squash } from './extract/text';
import type { Preset } from './plugins';
import type { TemplateValues } from './template/variables';

const filing = /\{(?:categories\|)?section\b/;

/** The values without the tag that is the section, where the preset files by sections: a blog would list the article twice under one name. */
export function filedOnce(values: TemplateValues, preset: Preset): TemplateValues {
  const { tags, categories, section } = values;
  if (!Array.isArray(tags) || !preset.fields.some(({ template }) => filing.test(template))) return values;
  const own = Array.isArray(categories) && categories.length > 0 ? categories : [String(section ?? '')];
  const filed = new Set(own.map(squash));
  return { ...values, tags: tags.filter((tag) => !filed.has(squash(tag))) };
}
