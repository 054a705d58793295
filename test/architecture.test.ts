import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Each folder of src and those it may import. What is not here may import nothing of ours but its own. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  locales: [],
  presets: ['core'],
  sites: ['core'],
  destinations: ['core'],
  settings: ['core'],
  library: ['core'],
  platform: ['core', 'settings', 'locales'],
  ui: ['core', 'settings', 'platform'],
  content: ['core', 'platform'],
  background: ['core', 'sites', 'presets', 'destinations', 'settings', 'library', 'platform'],
  popup: ['core', 'presets', 'destinations', 'settings', 'platform', 'ui'],
  options: ['core', 'presets', 'destinations', 'settings', 'platform', 'ui'],
};

const vagueNames = ['utils', 'util', 'common', 'shared', 'helpers', 'services', 'managers', 'misc', 'lib'];

const files = walk(source).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

function folderOf(file: string): string {
  return relative(source, file).split(sep)[0] ?? '';
}

/** The specifiers that a file imports or re-exports; files that are only named by their address (`?script`) are not code. */
function importsOf(file: string): string[] {
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  const statics = module.staticImports.map((each) => each.moduleRequest.value);
  const exports = module.staticExports.flatMap((each) =>
    each.entries.flatMap((entry) => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
  );
  return [...statics, ...exports].filter((specifier) => !specifier.includes('?script'));
}

/** Every node of a file's syntax tree. */
function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const node = value as Record<string, unknown>;
  if (typeof node['type'] === 'string') yield node;
  for (const each of Object.values(node)) yield* nodesOf(each);
}

describe.each(files.map((file) => [relative(source, file), file]))('src/%s', (_name, file) => {
  it('imports downwards only', () => {
    const folder = folderOf(file);
    const ownImports = importsOf(file).filter((specifier) => specifier.startsWith('.'));
    const reached = ownImports.map((specifier) => folderOf(join(file, '..', specifier)));
    const wrong = reached.filter((other) => other !== folder && !(allowed[folder] ?? []).includes(other));
    expect(wrong).toEqual([]);
  });

  it('has an honest name in an honest folder', () => {
    const parts = relative(source, file).split(sep);
    expect(parts.filter((part) => vagueNames.includes(part.replace(/\.\w+$/, '')))).toEqual([]);
    // Components are named like the component; everything else in kebab-case.
    expect(basename(file)).toMatch(/^(?:[A-Z][A-Za-z]+\.tsx|[a-z0-9-]+\.tsx?)$/);
  });

  it('writes no HTML into a document and runs no text as code', () => {
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    const written: unknown[] = [];
    for (const node of nodesOf(program)) {
      if (node['type'] === 'AssignmentExpression') written.push(propertyName(node['left']));
      if (node['type'] === 'CallExpression') written.push(propertyName(node['callee']));
      if (node['type'] === 'JSXAttribute') written.push((node['name'] as { name?: unknown }).name);
    }
    const forbidden = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'eval',
      'setHTMLUnsafe',
    ];
    expect(written.filter((name) => forbidden.includes(String(name)))).toEqual([]);
  });
});

function propertyName(target: unknown): unknown {
  const { type, property, name } = target as { type?: string; property?: { name?: string }; name?: string };
  return type === 'MemberExpression' ? property?.name : name;
}

describe('the tree', () => {
  it('has no import cycle', () => {
    expect(findCycle()).toEqual([]);
  });

  it('is made of the folders that the architecture names', () => {
    const folders = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory());
    expect(folders.filter((folder) => !(folder in allowed))).toEqual([]);
  });

  it('keeps files short: the median is below 75 lines', () => {
    const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(75);
  });
});

/** The first import cycle, as file names; empty when there is none. Type-only imports count: they tie files together too. */
function findCycle(): string[] {
  const known = new Map(files.map((file) => [file.replace(/(\/index)?\.tsx?$/, ''), file]));
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    const start = path.indexOf(file);
    if (start !== -1) return [...path.slice(start), file].map((each) => relative(source, each));
    if (done.has(file)) return [];
    done.add(file);
    for (const specifier of importsOf(file).filter((each) => each.startsWith('.'))) {
      const next = known.get(join(file, '..', specifier));
      const cycle = next === undefined ? [] : visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** Every file of ours that a file needs at run time, with those that these need. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    const { module } = parseSync(file, readFileSync(file, 'utf8'));
    const needed = module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some((each) => !each.isType))
      .map((each) => each.moduleRequest.value);
    const passedOn = module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((each) =>
        each.isType || each.moduleRequest === null ? [] : [each.moduleRequest.value],
      ),
    );
    for (const specifier of [...needed, ...passedOn].filter((each) => each.startsWith('.'))) {
      const found = ['.ts', '.tsx', '/index.ts', ''].map((end) => join(file, '..', specifier) + end);
      const path = found.find((each) => files.includes(each));
      if (path !== undefined) reached.add(path);
    }
  }
  return reached;
}

it('the content script is without the parser that is for other places: it is injected at every clip', () => {
  const reached = [...reachedFrom(join(source, 'content/content.ts'))].map((file) => relative(source, file));
  expect(reached).toContain(join('core', 'extract', 'read-article.ts'));
  expect(reached).not.toContain(join('core', 'dom.ts'));
  // The facts are read in the background: the reader's page does not wait for them.
  expect(reached).not.toContain(join('core', 'extract', 'facts', 'facts.ts'));
  expect(reached).not.toContain(join('core', 'extract', 'finish-article.ts'));
});
