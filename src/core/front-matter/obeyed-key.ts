import type { FieldTemplate, Preset } from '../plugins';
import { parseTemplate } from '../template/parse';
import { filters } from '../template/filters';

/** What leaves nothing of a value but letters, digits and hyphens. */
const tame: readonly unknown[] = [filters.slug, filters['pinyin-slug']];

/**
 * Whether a field would let a page say what its engine does: the engine obeys the key, and the template is more than a fixed text
 * or a slug. Hexo writes a post to the path that `permalink` names. Hugo reads keys without regard to case.
 */
export function isObeyedKey(
  { key, template }: FieldTemplate,
  { obeyedKeys }: Pick<Preset, 'obeyedKeys'>,
): boolean {
  const [name = ''] = key.toLowerCase().split(/\.|\[\]/);
  if (!obeyedKeys.some((obeyed) => obeyed.toLowerCase() === name)) return false;
  const { template: parts } = parseTemplate(template);
  return (parts ?? []).some((part) => {
    if (typeof part === 'string') return false;
    const last = part.at(-1);
    return !(last !== undefined && 'filter' in last && tame.includes(last.filter));
  });
}
