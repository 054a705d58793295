import type { Draft } from './database';

/** Drafts of earlier versions lack the facts that came later: they are taken as unstated. */
export function completeDraft(draft: Draft): Draft {
  const missing = { contributors: [], traits: [], confidence: {}, candidates: {}, hasTemplateSigns: true };
  return { ...draft, clip: { ...missing, ...draft.clip } };
}
