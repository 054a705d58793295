/** How much is under way at the same time. */
export interface Width {
  /** Inputs worked on at the same time. */
  jobs: number;
  /** Inputs taken in and not yet given out: bounds what is read ahead, and what waits for a slow one before it. */
  ahead: number;
}

/** A result that is being made, and whether it is there. */
interface Pending<Result> {
  done: boolean;
  result: Promise<Result>;
}

/**
 * Works on inputs side by side and gives the results in the inputs' order, each as soon as it and all before it are made.
 * `work` must not reject.
 */
export async function* mapInOrder<Input, Result>(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  { jobs, ahead }: Width,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const take = takeOneByOne(inputs);
  const slots = new Slots(jobs);
  const pending: Pending<Result>[] = [];
  let next: Promise<void> | null = null;
  let isAtEnd = false;
  for (;;) {
    const first = pending[0];
    if (first?.done === true) {
      pending.shift();
      yield await first.result;
      continue;
    }
    if (next === null && !isAtEnd && pending.length < ahead) {
      next = take().then((taken) => {
        next = null;
        if (taken.done === true) isAtEnd = true;
        else pending.push(start(slots.run(() => work(taken.value))));
      });
    }
    // Whoever writes a line and waits for its answer gets it, though no further line has come.
    const awaited = [next, first?.result].filter((promise) => promise !== null && promise !== undefined);
    if (awaited.length === 0) return;
    await Promise.race(awaited);
  }
}

function takeOneByOne<Input>(
  inputs: AsyncIterable<Input> | Iterable<Input>,
): () => Promise<IteratorResult<Input>> {
  if (Symbol.asyncIterator in inputs) {
    const iterator = inputs[Symbol.asyncIterator]();
    return () => iterator.next();
  }
  const iterator = inputs[Symbol.iterator]();
  return async () => iterator.next();
}

function start<Result>(result: Promise<Result>): Pending<Result> {
  const pending: Pending<Result> = { done: false, result };
  void result.then(() => {
    pending.done = true;
  });
  return pending;
}

/** Lets so many tasks run at the same time, the others in turn. */
class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
