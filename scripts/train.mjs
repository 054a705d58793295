// `npm run train [-- --data DIR] [--check]`: trains the block model from saved pages and writes it beside the code that asks it.
// `--check` only prints the cross-validation.
import { importTypeScript } from './run-typescript.mjs';

try {
  const { train } = await importTypeScript('scripts/train/main.ts');
  process.exit(Number(await train?.(process.argv.slice(2), process.cwd())));
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
