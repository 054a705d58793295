import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Answer, Clipped } from '../../scripts/clip/answer';

const command = fileURLToPath(new URL('../../scripts/clip.mjs', import.meta.url));

/** How a run of the command ended. */
export interface Ending {
  code: number | null;
  output: string;
  messages: string;
  /** The output's JSON lines. */
  answers: Answer[];
}

/** A run of the command that is under way. */
export interface Running {
  child: ChildProcessByStdio<Writable, Readable, Readable>;
  ending: Promise<Ending>;
}

/** Starts the command line as `npm run clip` does. */
export function startClip(words: string[], folder = process.cwd()): Running {
  const child = spawn(process.execPath, [command, ...words], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const messages: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
  // A command that ends early leaves its input unread.
  child.stdin.on('error', () => undefined);
  const ending = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const text = Buffer.concat(output).toString();
      resolve({
        code,
        output: text,
        messages: Buffer.concat(messages).toString(),
        answers: parseAnswers(text),
      });
    });
  });
  return { child, ending };
}

/** Runs the command with something on its standard input. */
export function runClip(words: string[], input = '', folder?: string): Promise<Ending> {
  const { child, ending } = startClip(words, folder);
  child.stdin.end(input);
  return ending;
}

/** Runs the command over JSON lines. */
export function runClipLines(lines: object[], ...words: string[]): Promise<Ending> {
  return runClip(['--json', ...words], lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function parseAnswers(output: string): Answer[] {
  if (!output.startsWith('{')) return [];
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

/** An answer that must be a clip. @throws Error with the answer's own words */
export function asClipped(answer: Answer | undefined): Clipped {
  if (answer !== undefined && !('error' in answer)) return answer;
  throw new Error(JSON.stringify(answer));
}

/** What an answer came to: `ok` or its error's code. */
export function outcomeOf(answer: Answer): string {
  return 'error' in answer ? answer.error.code : 'ok';
}

const sentences = [
  'The ferry left the old harbor at nine, carrying letters, lamps and forty crates of apples.',
  'Nobody on the quay could say when the next one would come, but the clerk had written a time on the board.',
  'By noon the wind had turned, and the nets were drying along the whole length of the sea wall.',
];

/** A page with an article that names its number. */
export function makePage(number: number): string {
  const paragraphs = Array.from(
    { length: 6 },
    (_one, index) => `<p>Report ${number}.${index}: ${sentences.join(' ')}</p>`,
  );
  return `<!doctype html><html lang="en"><title>Harbor report ${number}</title><body><nav><a href="/">Home</a></nav>
    <article><h1>Harbor report ${number}</h1>${paragraphs.join('')}</article></body></html>`;
}
