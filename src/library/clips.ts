import { hashText } from '../core/hash';
import { ClipError, type Clip, type KeptClip, type RenderedFile } from '../core/model';
import { withDatabase } from './database';

/**
 * Keeps a file in the extension's own store; resolves when it is committed.
 * The same text again only renews its date; another text of the same page is kept beside the old one.
 */
export async function keepClip(
  draftId: string,
  clip: Clip,
  file: RenderedFile,
  savedAt: string,
): Promise<KeptClip> {
  const title = file.fields.find((field) => field.key === 'title')?.value;
  const kept: KeptClip = {
    id: `${draftId}-${hashText(file.text)}`,
    title: typeof title === 'string' && title !== '' ? title : clip.title,
    siteName: clip.siteName,
    url: clip.canonicalUrl,
    path: file.path,
    savedAt,
    size: new TextEncoder().encode(file.text).length,
  };
  await withDatabase(async (database) => {
    const transaction = database.transaction(['clips', 'texts'], 'readwrite');
    await Promise.all([
      transaction.objectStore('clips').put(kept),
      transaction.objectStore('texts').put({ id: kept.id, text: file.text }),
      transaction.done,
    ]);
  });
  return kept;
}

/** The kept clips, newest first. */
export async function listClips(): Promise<KeptClip[]> {
  return withDatabase(async (database) => (await database.getAllFromIndex('clips', 'savedAt')).reverse());
}

/** A kept clip's file. @throws ClipError `draft-missing` when it was deleted. */
export async function readClip(id: string): Promise<{ path: string; text: string }> {
  return withDatabase(async (database) => {
    const [clip, content] = await Promise.all([database.get('clips', id), database.get('texts', id)]);
    if (clip === undefined || content === undefined) throw new ClipError('draft-missing');
    return { path: clip.path, text: content.text };
  });
}

/** Deletes a kept clip. */
export async function deleteClip(id: string): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['clips', 'texts'], 'readwrite');
    await Promise.all([
      transaction.objectStore('clips').delete(id),
      transaction.objectStore('texts').delete(id),
      transaction.done,
    ]);
  });
}
