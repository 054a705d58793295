// `npm run new preset|destination|site <id>`: the file of a new plug-in, ready to be filled in, where the tests will find it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Record<string, (id: string) => { file: string; text: string; next: string }>} */
const kinds = {
  preset: (id) => ({
    file: `src/presets/${id}.ts`,
    text: `import type { Preset } from '../core/plugins';

export default {
  id: '${id}',
  name: '${id}',
  documentation: 'https://example.com/front-matter',
  format: 'yaml',
  dateStyle: 'iso',
  flavour: 'gfm',
  fields: [
    { key: 'title', type: 'text', template: '{title}' },
    { key: 'date', type: 'datetime', template: '{published}' },
    { key: 'tags', type: 'list', template: '{tags}' },
    { key: 'source_url', type: 'text', template: '{canonicalUrl}' },
  ],
  obeyedKeys: [],
  sourceLine: '{title} · {siteName} · {authors} · {clipped|date:YYYY-MM-DD}',
  path: 'posts/{published|clipped|date:YYYY-MM-DD}-{title|domain|slug}',
  pictures: { folder: 'images', address: '/images/' },
} satisfies Preset;
`,
    next: 'Fill in its keys, then `UPDATE=1 npm run unit -- test/golden.test.ts` writes its golden files: read them.',
  }),
  destination: (id) => ({
    file: `src/destinations/${id}.ts`,
    text: `import type { BackgroundDestination } from '../core/plugins';

export default {
  id: '${id}',
  runsIn: 'background',
  fields: [],
  permissions: () => ({ permissions: [], origins: [] }),
  async save(file, _options, ports) {
    await ports.keep(file);
    return { destination: '${id}', state: 'saved', path: file.path };
  },
} satisfies BackgroundDestination;
`,
    next: `Write its save, and its name as destination_${id} in every file of src/locales.`,
  }),
  site: (id) => ({
    file: `src/sites/${id}.ts`,
    text: `import type { SiteRule } from '../core/plugins';

export default {
  id: '${id}',
  hosts: ['${id}.example'],
  content: ['article'],
} satisfies SiteRule;
`,
    next: 'Write its hosts, and only what the general rules do not find; `npm run unit -- test/sites.contract.test.ts` checks it.',
  }),
};

const [kind = '', id = ''] = process.argv.slice(2);
const make = kinds[kind];
if (make === undefined || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error(
    `usage: npm run new ${Object.keys(kinds).join('|')} <id>   (id: lower-case letters, digits, hyphens)`,
  );
  process.exit(2);
}
const { file, text, next } = make(id);
const path = join(root, file);
if (existsSync(path)) {
  console.error(`${file} exists already.`);
  process.exit(1);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, text);
console.error(`made ${file}. ${next}`);
