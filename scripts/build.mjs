// `npm run build [chrome|firefox|cli]`: dist/chrome, dist/firefox and dist/cli.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
const targets = named.length > 0 ? named : ['chrome', 'firefox', 'cli'];

for (const target of targets) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    // Standard output is kept for results (`npm start -- --headless`, `npm run clip`).
    stdio: ['ignore', 2, 2],
    // Whoever calls may have another environment: a tester's or a bench's would make a build for development.
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
  });
  console.error(`built dist/${target}`);
}
