// `npm run package`: packages/frontclip-<version>-<browser>.zip, what the stores take. The same sources give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';
import { zipFolder } from './write-zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

await ensureBuild(['chrome', 'firefox']);
mkdirSync(join(root, 'packages'), { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const file = `packages/frontclip-${version}-${target}.zip`;
  const archive = zipFolder(join(root, 'dist', target));
  writeFileSync(join(root, file), archive);
  console.log(`${file}  ${archive.length.toLocaleString('en')} bytes`);
}
