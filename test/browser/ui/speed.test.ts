import { expect, it } from 'vitest';
import { id, openDraft, usePages } from './pages';
import { hugeDraft } from './sample-draft';

usePages();

/** Runs of each size; the quickest counts, since everything else that runs on the machine only adds. */
const runs = 4;

/** Milliseconds from the draft's arrival to the first frame that shows it, as the page itself measures them. */
async function timeFirstFrame(characters: number, tab: string): Promise<number> {
  const { page } = await openDraft({ draft: hugeDraft(characters) });
  await page.waitForSelector(id(tab));
  await page.waitForFunction(() => performance.getEntriesByName('clip-shown').length > 0);
  const time = await page.evaluate(() => {
    const [arrival] = performance.getEntriesByName('clip-answered');
    const [shown] = performance.getEntriesByName('clip-shown');
    return (shown?.startTime ?? Infinity) - (arrival?.startTime ?? 0);
  });
  await page.close();
  return time;
}

it('shows a long article about as quickly as a short one', async () => {
  const times = { short: Infinity, long: Infinity, huge: Infinity };
  for (let run = 0; run < runs; run += 1) {
    times.short = Math.min(times.short, await timeFirstFrame(1_000, 'rendered'));
    times.long = Math.min(times.long, await timeFirstFrame(100_000, 'rendered'));
    times.huge = Math.min(times.huge, await timeFirstFrame(1_600_000, 'source'));
  }
  console.log(
    'First frame of 1 KB, 100 KB, 1.6 MB of Markdown, in ms:',
    Object.values(times).map(Math.round).join(', '),
  );
  expect(times.long - times.short).toBeLessThan(80);
  expect(times.huge - times.short).toBeLessThan(250);
});
