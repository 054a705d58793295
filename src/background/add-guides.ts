import { withoutCredentials } from '../core/extract/address';
import type { ReadRequest } from '../core/model';
import { articleDraftId } from '../library/draft-id';
import { findDraft } from '../library/drafts';
import type { Tab } from '../platform/read-page';

/** Adds to a request what the reader has corrected on the tab's page before. A store that fails costs the correction, not the clip. */
export async function addGuides(request: ReadRequest, { url }: Tab): Promise<ReadRequest> {
  if (url === undefined) return request;
  const known = await findDraft(articleDraftId(withoutCredentials(url))).catch(() => undefined);
  return known?.correction === undefined ? request : { ...request, correction: known.correction };
}
