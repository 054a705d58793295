import { readJson } from '../src/core/front-matter/json';
import { readProperties } from '../src/core/front-matter/properties';
import { readToml } from '../src/core/front-matter/toml';
import { readYaml } from '../src/core/front-matter/yaml';
import type { FrontMatterFormat } from '../src/core/plugins';

const readers: Record<FrontMatterFormat, (text: string) => Record<string, unknown>> = {
  yaml: readYaml,
  toml: readToml,
  json: readJson,
  properties: readProperties,
};

/** The values of a file's front matter by key. @throws ClipError `front-matter-invalid` */
export function readFrontMatter(text: string, format: FrontMatterFormat): Record<string, unknown> {
  return readers[format](text);
}
