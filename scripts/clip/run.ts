import type { Readable } from 'node:stream';
import type { Answer } from './answer';
import { Chromium } from './chromium';
import { clipPage, type Clipper } from './clip-page';
import { Converter } from './converter';
import { mapInOrder, type Width } from './in-order';
import { inputsFromArguments, inputsFromLines } from './inputs';
import type { CommandOptions } from './options';
import type { Input } from './page-input';
import { report, type Outputs } from './report';

/** What a run needs of the computer it runs on. */
export interface Machine {
  /** The folder that relative paths start from. */
  folder: string;
  /** Finds the browser's program: its absolute path, or null. */
  findChromium: () => string | null;
  /** Source of the built content script. */
  readScript: () => string;
  input: Readable;
}

/** A run that can be ended from outside. */
export interface Run {
  /** Resolves to whether every page was clipped. */
  finished: Promise<boolean>;
  /** Ends the browser and the threads; what is under way is lost. */
  end(): Promise<void>;
}

/** Clips every page of a run, in order. */
export function startRun(options: CommandOptions, machine: Machine, outputs: Outputs): Run {
  const ending = new AbortController();
  const clipper: Clipper = {
    chromium: new Chromium(machine.findChromium),
    converter: new Converter({ preset: options.preset, options: options.options, now: options.now }),
    script: remember(machine.readScript),
    request: {
      now: options.now,
      timeZone: options.options.timeZone,
      scope: 'article',
      ...(options.explain ? { explain: true } : {}),
    },
    fragment: options.fragment,
    limit: options.limit,
  };
  const inputs =
    options.pages.length > 0
      ? inputsFromArguments(options.pages, options.url, machine.folder)
      : inputsFromLines(machine.input, machine.folder);
  const end = async () => {
    ending.abort();
    await Promise.all([clipper.chromium.close(), clipper.converter.close()]);
  };
  const finished = clipAll(inputs, clipper, (answer) => report(answer, options, outputs), {
    width: { jobs: options.jobs, ahead: options.jobs * 8 },
    ending: ending.signal,
  });
  return { finished: finished.finally(end), end };
}

async function clipAll(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  clipper: Clipper,
  tell: (answer: Answer) => Promise<boolean>,
  { width, ending }: { width: Width; ending: AbortSignal },
): Promise<boolean> {
  let isWhole = true;
  for await (const answer of mapInOrder(inputs, width, (input) => clipPage(input, clipper))) {
    // What fails because the run is being ended did not fail.
    if (ending.aborted) return false;
    const isClipped = await tell(answer);
    isWhole &&= isClipped;
  }
  return isWhole;
}

function remember<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
