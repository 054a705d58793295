import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../../scripts/clip/in-order';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe('mapInOrder', () => {
  it('gives results in the order of the inputs, whatever each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 12 }),
        async (times, jobs, ahead) => {
          const work = async (time: number) => (time === 0 ? time : wait(time).then(() => time));
          expect(await collect(mapInOrder(times, { jobs, ahead }, work))).toEqual(times);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('works on as many inputs at once as it may, and on no more', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(5);
      running -= 1;
    };
    await collect(mapInOrder(Array.from({ length: 20 }), { jobs: 3, ahead: 20 }, work));
    expect(most).toBe(3);
  });

  it('reads no further ahead than it may while the first result is missing', async () => {
    let taken = 0;
    function* numbers() {
      for (; taken < 100;) yield (taken += 1);
    }
    let release = () => {};
    const first = new Promise<void>((resolve) => (release = resolve));
    const results = mapInOrder(numbers(), { jobs: 2, ahead: 6 }, (number) =>
      number === 1 ? first : Promise.resolve(),
    );
    const next = results.next();
    await wait(20);
    expect(taken).toBe(6);
    release();
    await next;
    expect(await collect(results)).toHaveLength(99);
  });

  it('gives an answer before the next input has come', async () => {
    const asked: (() => void)[] = [];
    async function* questions() {
      yield 'one';
      await new Promise<void>((resolve) => asked.push(resolve));
      yield 'two';
    }
    const results = mapInOrder(questions(), { jobs: 2, ahead: 8 }, async (text) => text.toUpperCase());
    expect((await results.next()).value).toBe('ONE');
    const second = results.next();
    await wait(5);
    asked[0]?.();
    expect((await second).value).toBe('TWO');
    expect((await results.next()).done).toBe(true);
  });

  it('fails when its inputs fail', async () => {
    async function* broken() {
      yield 1;
      throw new Error('the pipe broke');
    }
    await expect(
      collect(mapInOrder(broken(), { jobs: 1, ahead: 2 }, async (value) => value)),
    ).rejects.toThrow('pipe');
  });
});
