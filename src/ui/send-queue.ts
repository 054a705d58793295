/** Jobs by slot: a newer job takes the place of one that still waits in its slot. */
export interface SendQueue<Job> {
  put(slot: string, job: Job): void;
  /** True while a newer job of this slot waits for its turn. */
  isWaiting(slot: string): boolean;
  /** Sends all that waits without waiting for answers: the page is about to go. */
  flush(): void;
  /** Resolves when nothing waits and nothing is under way. */
  settle(): Promise<void>;
}

/**
 * Sends jobs one at a time, so that answers come in order and typing never piles up requests: the last value wins.
 * @param send must not reject; what fails is its own business
 */
export function createSendQueue<Job>(send: (job: Job, slot: string) => Promise<void>): SendQueue<Job> {
  const waiting = new Map<string, Job>();
  let running: Promise<void> | null = null;

  async function sendOne(slot: string, job: Job): Promise<void> {
    waiting.delete(slot);
    await send(job, slot);
  }

  async function run(): Promise<void> {
    for (let next = first(waiting); next !== undefined; next = first(waiting)) await sendOne(...next);
    running = null;
  }

  async function settle(): Promise<void> {
    if (running === null) return;
    await running;
    await settle();
  }

  return {
    put(slot, job) {
      // Taken out first, so that slots are served in the order of their last change.
      waiting.delete(slot);
      waiting.set(slot, job);
      running ??= run();
    },
    isWaiting: (slot) => waiting.has(slot),
    flush() {
      for (const [slot, job] of waiting) void sendOne(slot, job);
    },
    settle,
  };
}

function first<Job>(jobs: Map<string, Job>): [string, Job] | undefined {
  return jobs.entries().next().value;
}
