import { ClipError } from '../model';
import type { RenderedField } from '../model';
import type { FrontMatterFormat } from '../plugins';
import { readJson, writeJson } from './json';
import { readProperties, toPropertyTexts, writeProperties } from './properties';
import { readToml, writeToml } from './toml';
import { buildTree, findChange, type FrontMatterMap, toPlain, type ValueRules } from './tree';
import { readYaml, writeYaml } from './yaml';

/** A way to write front matter, and what a reader of it must find. */
interface Format {
  write(tree: FrontMatterMap): string;
  read(text: string): Record<string, unknown>;
  expect(tree: FrontMatterMap): unknown;
}

const formats: Record<FrontMatterFormat, Format> = {
  yaml: { write: writeYaml, read: readYaml, expect: toPlain },
  toml: { write: writeToml, read: readToml, expect: toPlain },
  json: { write: writeJson, read: readJson, expect: toPlain },
  properties: { write: writeProperties, read: readProperties, expect: toPropertyTexts },
};

/** How a target's front matter is written. */
export interface FrontMatterRules extends ValueRules {
  format: FrontMatterFormat;
}

/**
 * The front matter of a file with the blank line after it, read back before it is given: a fault here would stop the build of
 * somebody's whole site. Text is in quotes, dates as the target reads them, empty fields are left out.
 * @throws ClipError `front-matter-invalid` with the key that cannot be written, stands twice or reads back changed
 */
export function writeFrontMatter(fields: readonly RenderedField[], rules: FrontMatterRules): string {
  const format = formats[rules.format];
  const tree = buildTree(fields, rules);
  const text = format.write(tree);
  const change = findChange(format.expect(tree), format.read(text));
  if (change !== null) throw new ClipError('front-matter-invalid', change);
  return text;
}
