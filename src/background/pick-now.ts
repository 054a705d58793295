import type { Tab } from '../platform/read-page';
import { makePickable } from './make-pickable';
import { reportFailure } from './report-failure';
import { startPicking } from './start-picking';

/** Clips a tab and opens the overlay on it: the keyboard shortcut. Never rejects: badge and toast say what went wrong. */
export async function pickNow(tab: Tab | Promise<Tab>): Promise<void> {
  let found: Tab | undefined;
  try {
    found = await tab;
    await startPicking(found, await makePickable(found));
  } catch (error) {
    await reportFailure(found?.id, error);
  }
}
