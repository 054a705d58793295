import { ClipError } from '../core/model';
import { withDatabase, type Database, type Draft } from './database';

/** How many drafts keep their edits, and how many of them their text. */
const limits = { edits: 2000, contents: 30 };

/** The draft of a page, or undefined when the page was never clipped. */
export async function findDraft(id: string): Promise<Draft | undefined> {
  return withDatabase((database) => database.get('drafts', id));
}

/** A draft with its clip whole. @throws ClipError `draft-missing` */
export async function readWholeDraft(id: string): Promise<Draft> {
  return withDatabase(async (database) => {
    const [draft, content] = await Promise.all([database.get('drafts', id), database.get('contents', id)]);
    if (draft === undefined || content === undefined) throw new ClipError('draft-missing');
    return { ...draft, clip: { ...draft.clip, html: content.html } };
  });
}

/** Keeps a draft with its text; resolves when both are committed. On a full disk the texts of old drafts make room first. */
export async function keepDraft(draft: Draft): Promise<void> {
  await putDraft(draft).catch(async (error: unknown) => {
    if (!(error instanceof ClipError) || error.code !== 'store-full') throw error;
    await withDatabase((database) => database.clear('contents'));
    await putDraft(draft);
  });
}

async function putDraft(draft: Draft): Promise<void> {
  await withDatabase(async (database) => {
    const { html, ...facts } = draft.clip;
    const transaction = database.transaction(['drafts', 'contents'], 'readwrite');
    await Promise.all([
      transaction.objectStore('drafts').put({ ...draft, clip: { ...facts, html: '' } }),
      transaction.objectStore('contents').put({ id: draft.id, html }),
      transaction.done,
    ]);
  });
}

/**
 * Changes a draft's own record, never its text. Two changes at once run one after the other.
 * @returns The changed draft, its clip without text.
 * @throws ClipError `draft-missing`
 */
export async function changeDraft(id: string, change: (draft: Draft) => Draft): Promise<Draft> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    const draft = await transaction.store.get(id);
    if (draft === undefined) throw new ClipError('draft-missing');
    const changed = change(draft);
    await Promise.all([transaction.store.put(changed), transaction.done]);
    return changed;
  });
}

/** Forgets the oldest drafts over the limits: their text first, their edits much later. */
export async function forgetOldDrafts(): Promise<void> {
  await withDatabase(async (database: Database) => {
    const transaction = database.transaction(['drafts', 'contents'], 'readwrite');
    const ids = await transaction.objectStore('drafts').index('touchedAt').getAllKeys();
    const oldest = ids.slice(0, Math.max(0, ids.length - limits.contents));
    const forgotten = ids.slice(0, Math.max(0, ids.length - limits.edits));
    await Promise.all([
      ...oldest.map((id) => transaction.objectStore('contents').delete(id)),
      ...forgotten.map((id) => transaction.objectStore('drafts').delete(id)),
      transaction.done,
    ]);
  });
}
