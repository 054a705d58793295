// `npm run -s clip -- PAGE…`: the command line (docs/command-line.md). Builds what is missing or old, then runs the built command.
import { ensureBuild } from './ensure-build.mjs';

// npm runs scripts in the project's folder and keeps the one that it was called from here.
const folder = (process.env['npm_lifecycle_event'] === 'clip' && process.env['INIT_CWD']) || process.cwd();

try {
  await ensureBuild(['chrome', 'cli']);
  const { runClip } = await import('../dist/cli/clip.mjs');
  const { findChromium } = await import('./install-browsers.mjs');
  // Standard input may still be open when there is nothing left to do.
  process.exit(await runClip({ words: process.argv.slice(2), folder, findChromium }));
} catch (error) {
  console.error(`clip: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
