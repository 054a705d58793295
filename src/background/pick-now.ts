import type { Tab } from '../platform/read-page';
import { makeDraft } from './make-draft';
import { loadRendering } from './rendering';
import { reportFailure } from './report-failure';
import { startPicking } from './start-picking';

/** Clips a tab and opens the overlay on it: the keyboard shortcut. Never rejects: badge and toast say what went wrong. */
export async function pickNow(tab: Tab | Promise<Tab>): Promise<void> {
  let found: Tab | undefined;
  try {
    found = await tab;
    const draft = await makeDraft(found, 'article', loadRendering(), (made) => made);
    await startPicking(found, draft);
  } catch (error) {
    await reportFailure(found?.id, error);
  }
}
