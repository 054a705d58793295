import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSendQueue } from '../../src/ui/send-queue';

function controlled() {
  const sent: [string, number][] = [];
  const answers: (() => void)[] = [];
  const queue = createSendQueue<number>((job, slot) => {
    sent.push([slot, job]);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, sent, answers, answer };
}

describe('createSendQueue', () => {
  it('sends the first at once, then only the last of each slot', async () => {
    const { queue, sent, answer } = controlled();
    for (const number of [1, 2, 3]) queue.put('title', number);
    queue.put('tags', 9);
    queue.put('title', 4);
    expect(sent).toEqual([['title', 1]]);
    expect(queue.isWaiting('title')).toBe(true);
    await answer();
    await answer();
    expect(sent).toEqual([
      ['title', 1],
      ['tags', 9],
      ['title', 4],
    ]);
    expect(queue.isWaiting('title')).toBe(false);
  });

  it('sends all that waits when the page goes', () => {
    const { queue, sent } = controlled();
    queue.put('title', 1);
    queue.put('title', 2);
    queue.put('tags', 3);
    queue.flush();
    expect(sent).toEqual([
      ['title', 1],
      ['title', 2],
      ['tags', 3],
    ]);
  });

  it('settles when nothing is left, and works on after it', async () => {
    const { queue, sent, answer } = controlled();
    await queue.settle();
    queue.put('title', 1);
    queue.put('title', 2);
    let isSettled = false;
    const settled = queue.settle().then(() => (isSettled = true));
    await answer();
    expect(isSettled).toBe(false);
    await answer();
    await settled;
    queue.put('title', 3);
    expect(sent.at(-1)).toEqual(['title', 3]);
  });

  it('never has two under way, and never loses the last value of a slot', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(), fc.boolean()), { maxLength: 40 }),
        async (steps) => {
          let underWay = 0;
          const kept = new Map<string, number>();
          const queue = createSendQueue<number>(async (job, slot) => {
            underWay += 1;
            expect(underWay).toBe(1);
            await Promise.resolve();
            kept.set(slot, job);
            underWay -= 1;
          });
          const wanted = new Map<string, number>();
          for (const [slot, job, isPaused] of steps) {
            queue.put(slot, job);
            wanted.set(slot, job);
            if (isPaused) await Promise.resolve();
          }
          await queue.settle();
          expect(kept).toEqual(wanted);
        },
      ),
      { numRuns: 300 },
    );
  });
});
