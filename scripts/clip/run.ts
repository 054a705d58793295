import type { Readable } from 'node:stream';
import { Chromium } from './chromium';
import { clipPage, type Clipper } from './clip-page';
import { Converter } from './converter';
import { mapInOrder } from './in-order';
import { inputsFromArguments, inputsFromLines } from './inputs';
import type { CommandOptions } from './options';
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
  const clipper: Clipper = {
    chromium: new Chromium(machine.findChromium),
    converter: new Converter({ preset: options.preset, options: options.options, now: options.now }),
    script: remember(machine.readScript),
    request: { now: options.now, timeZone: options.options.timeZone, scope: 'article' },
    fragment: options.fragment,
    limit: options.limit,
  };
  const end = async () => {
    await Promise.all([clipper.chromium.close(), clipper.converter.close()]);
  };
  return { finished: clipAll(options, machine, outputs, clipper).finally(end), end };
}

async function clipAll(
  options: CommandOptions,
  machine: Machine,
  outputs: Outputs,
  clipper: Clipper,
): Promise<boolean> {
  const { pages, url, jobs } = options;
  const inputs =
    pages.length > 0
      ? inputsFromArguments(pages, url, machine.folder)
      : inputsFromLines(machine.input, machine.folder);
  let isWhole = true;
  for await (const answer of mapInOrder(inputs, { jobs, ahead: jobs * 8 }, (input) =>
    clipPage(input, clipper),
  )) {
    const isClipped = await report(answer, options, outputs);
    isWhole &&= isClipped;
  }
  await outputs.results.finish();
  return isWhole;
}

function remember<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
