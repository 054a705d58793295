import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PinyinTable } from '../../src/core/pinyin';
import { parseArguments } from './arguments';
import { readContentScript } from './content-script';
import { serveConversions } from './converter';
import { UsageError, type CommandOptions } from './options';
import { Output, OutputClosed } from './output';
import type { Outputs } from './report';
import { startRun } from './run';
import { usage } from './usage';

/** What the program that starts the command knows and this bundle does not. */
export interface Start {
  /** The words after the command's name. */
  words: string[];
  /** The folder that relative paths start from. */
  folder: string;
  /** Finds the browser's program: its absolute path, or null. */
  findChromium: () => string | null;
}

/** Runs the command and answers its exit code: 0 every page was clipped, 1 some were not, 2 wrong usage. */
export async function runClip({ words, folder, findChromium }: Start): Promise<number> {
  const outputs = { results: new Output(process.stdout), messages: new Output(process.stderr) };
  const options = await readOptions(words, folder, outputs);
  if (typeof options === 'number') return options;
  const readScript = () => readContentScript(fileURLToPath(new URL('../chrome', import.meta.url)));
  const run = startRun(options, { folder, findChromium, readScript, input: process.stdin }, outputs);
  const interruption = endOnSignals(run.end);
  try {
    const isWhole = await run.finished;
    await outputs.results.finish();
    return interruption.code ?? (isWhole ? 0 : 1);
  } catch (error) {
    if (error instanceof OutputClosed) return 1;
    throw error;
  }
}

async function readOptions(
  words: string[],
  folder: string,
  { results, messages }: Outputs,
): Promise<CommandOptions | number> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  try {
    const now = new Date().toISOString();
    const options = parseArguments(words, { folder, now, timeZone, readPinyin });
    if (options !== 'help') return options;
    await results.write(usage);
    await results.finish();
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await messages.write(`clip: ${error.message}\n`);
    return 2;
  }
}

/** The build puts it beside this bundle. */
function readPinyin(): PinyinTable {
  return JSON.parse(readFileSync(new URL('pinyin.json', import.meta.url), 'utf8')) as PinyinTable;
}

/** Ctrl-C must leave no browser behind. A second one ends at once. `code`: the exit code once a signal has come. */
function endOnSignals(end: () => Promise<void>): { code: number | null } {
  const interruption: { code: number | null } = { code: null };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      const code = 128 + constants.signals[signal];
      interruption.code = code;
      // A run that waits for its input would wait for ever.
      void end().finally(() => process.exit(code));
    });
  }
  return interruption;
}

// The same file is what the threads of a Converter run.
serveConversions();
