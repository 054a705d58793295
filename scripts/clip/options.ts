import type { Preset } from '../../src/core/plugins';
import type { RenderOptions } from '../../src/core/clip';

/** How the file is rendered: the same for every page of a run, plain JSON. */
export interface Rendering {
  preset: Preset;
  options: RenderOptions;
  /** The instant of the clip, ISO 8601 in UTC. */
  now: string;
}

/** A run of the command as it was asked for. */
export interface CommandOptions extends Rendering {
  /** Addresses and files, in order; empty when the pages come from standard input. */
  pages: string[];
  /** The address of the one file given. */
  url: string | null;
  /** Absolute path of the folder to write to; null: print. */
  out: string | null;
  jobs: number;
  /** Milliseconds a page. */
  limit: number;
  fragment: boolean;
  json: boolean;
  /** Say what was left out of the article, and why. */
  explain: boolean;
}

/** Wrong usage: its message is for the person at the keyboard; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
