import type { FieldTemplate, Theme } from './plugins';

/** The theme whose keys, and none of another's, stand in the fields; null: none. */
export function findTheme(fields: readonly FieldTemplate[], themes: readonly Theme[]): Theme | null {
  const keys = new Set(fields.map(({ key }) => key));
  const all = keysOf(themes);
  const present = [...all].filter((key) => keys.has(key));
  const fits = (theme: Theme): boolean => {
    const own = keysOf([theme]);
    return present.length === own.size && present.every((key) => own.has(key));
  };
  return themes.find(fits) ?? null;
}

/** The fields with the keys of another theme in the place of those that stood there. */
export function applyTheme(
  fields: readonly FieldTemplate[],
  themes: readonly Theme[],
  theme: Theme,
): FieldTemplate[] {
  const all = keysOf(themes);
  const rest = fields.filter(({ key }) => !all.has(key));
  const first = fields.findIndex(({ key }) => all.has(key));
  const before = first < 0 ? rest.length : fields.slice(0, first).filter(({ key }) => !all.has(key)).length;
  return [...rest.slice(0, before), ...theme.fields, ...rest.slice(before)];
}

function keysOf(themes: readonly Theme[]): Set<string> {
  return new Set(themes.flatMap(({ fields }) => fields.map(({ key }) => key)));
}
