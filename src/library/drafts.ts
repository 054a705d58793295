import { ClipError } from '../core/model';
import { completeDraft } from './complete-draft';
import { withDatabase, type Draft } from './database';

/** How many drafts keep their edits, and how many of them their text. */
const limits = { edits: 2000, contents: 30 };

/** The draft of a page, or undefined when the page was never clipped. */
export async function findDraft(id: string): Promise<Draft | undefined> {
  return withDatabase(async (database) => {
    const draft = await database.get('drafts', id);
    return draft === undefined ? undefined : completeDraft(draft);
  });
}

/** A draft with its clip whole. @throws ClipError `draft-missing` */
export async function readWholeDraft(id: string): Promise<Draft> {
  return withDatabase(async (database) => {
    const [draft, content] = await Promise.all([database.get('drafts', id), database.get('contents', id)]);
    if (draft === undefined || content === undefined) throw new ClipError('draft-missing');
    const { clip, ...rest } = completeDraft(draft);
    return { ...rest, clip: { ...clip, html: content.html } };
  });
}

/** The draft that was clipped or edited last and still has its text, whole; undefined: there is none. */
export async function findNewestDraft(): Promise<Draft | undefined> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['drafts', 'contents']);
    const newest = transaction.objectStore('drafts').index('touchedAt').iterate(null, 'prev');
    for await (const { value: draft } of newest) {
      const content = await transaction.objectStore('contents').get(draft.id);
      if (content === undefined) continue;
      const { clip, ...rest } = completeDraft(draft);
      return { ...rest, clip: { ...clip, html: content.html } };
    }
    return undefined;
  });
}

/**
 * Keeps a draft with its text; resolves when both are committed. On a full disk the texts of old drafts make room first.
 * @param make What the draft becomes, given what is known of it (without its text): nothing that another page keeps meanwhile is lost.
 * @param use What is made of the draft while it is being written; may run twice.
 */
export async function keepDraft<Use>(
  id: string,
  make: (known: Draft | undefined) => Draft,
  use: (draft: Draft) => Use,
): Promise<Use> {
  try {
    return await putDraft(id, make, use);
  } catch (error) {
    if (!(error instanceof ClipError) || error.code !== 'store-full') throw error;
    await withDatabase((database) => database.clear('contents'));
    return putDraft(id, make, use);
  }
}

async function putDraft<Use>(
  id: string,
  make: (known: Draft | undefined) => Draft,
  use: (draft: Draft) => Use,
): Promise<Use> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['drafts', 'contents'], 'readwrite');
    const drafts = transaction.objectStore('drafts');
    const known = await drafts.get(id);
    const draft = make(known === undefined ? undefined : completeDraft(known));
    const { html, ...facts } = draft.clip;
    const written = Promise.all([
      drafts.put({ ...draft, clip: { ...facts, html: '' } }),
      transaction.objectStore('contents').put({ id, html }),
      transaction.done,
    ]);
    // When `use` fails, that is the failure to tell of.
    written.catch(() => undefined);
    const used = use(draft);
    await written;
    return used;
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
    const changed = change(completeDraft(draft));
    await Promise.all([transaction.store.put(changed), transaction.done]);
    return changed;
  });
}

/** Forgets the oldest drafts over the limits: their text first, their edits much later. */
export async function forgetOldDrafts(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['drafts', 'contents'], 'readwrite');
    const [drafts, contents] = [transaction.objectStore('drafts'), transaction.objectStore('contents')];
    const [byAge, withText] = await Promise.all([
      drafts.index('touchedAt').getAllKeys(),
      contents.getAllKeys(),
    ]);
    const young = new Set(byAge.slice(-limits.contents));
    const forgotten = byAge.slice(0, Math.max(0, byAge.length - limits.edits));
    await Promise.all([
      ...withText.filter((id) => !young.has(id)).map((id) => contents.delete(id)),
      ...forgotten.map((id) => drafts.delete(id)),
      transaction.done,
    ]);
  });
}
