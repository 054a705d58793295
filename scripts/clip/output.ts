import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The reader of our output went away (`| head`): nothing more is worth doing. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes to a stream no faster than it is read. */
export class Output {
  readonly #stream: Writable;
  #error: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error = error;
    });
  }

  /** @throws OutputClosed; the stream's own error */
  async write(text: string): Promise<void> {
    this.#check();
    if (this.#stream.write(text)) return;
    await once(this.#stream, 'drain').catch(() => undefined);
    this.#check();
  }

  /** Resolves when everything is handed over. @throws as `write` */
  async finish(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stream.write('', () => resolve());
    });
    this.#check();
  }

  #check(): void {
    if (this.#error === null) return;
    const isClosed = Reflect.get(this.#error, 'code') === 'EPIPE';
    throw isClosed ? new OutputClosed('the output was closed', { cause: this.#error }) : this.#error;
  }
}
