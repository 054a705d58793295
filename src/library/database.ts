import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ClipError, type Clip, type Edits, type KeptClip, type SavedReceipt } from '../core/model';

/** A page that is or was being clipped, without its text. */
export interface Draft {
  /** The same for the same page and kind of clip. */
  id: string;
  /** The clip's facts; `html` is empty here and stands in the draft's DraftContent. */
  clip: Clip;
  preset: string;
  destination: string;
  edits: Edits;
  /** Newest first. */
  receipts: SavedReceipt[];
  /** Milliseconds since 1970, UTC. */
  touchedAt: number;
}

/** The text of a draft, apart from it so that an edit need not move megabytes. */
export interface DraftContent {
  id: string;
  /** Safe HTML of the clip. */
  html: string;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft; indexes: { touchedAt: number } };
  contents: { key: string; value: DraftContent };
  clips: { key: string; value: KeptClip; indexes: { savedAt: string } };
  texts: { key: string; value: { id: string; text: string } };
}

/** The extension's own database. */
export type Database = IDBPDatabase<Schema>;

/** Opens the database and makes what is missing. @throws ClipError `store-failed` */
export async function openDatabase(): Promise<Database> {
  try {
    return await openDB<Schema>('frontclip', 1, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('touchedAt', 'touchedAt');
        database.createObjectStore('contents', { keyPath: 'id' });
        database.createObjectStore('clips', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
        database.createObjectStore('texts', { keyPath: 'id' });
      },
      // A newer version of the extension in another context must not wait for this one for ever.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    });
  } catch (error) {
    throw storeFailure(error);
  }
}

/** Runs `work` with an open database and closes it; a full disk becomes `store-full`, any other failure `store-failed`. */
export async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await openDatabase();
  try {
    return await work(database);
  } catch (error) {
    throw storeFailure(error);
  } finally {
    database.close();
  }
}

function storeFailure(error: unknown): ClipError {
  if (error instanceof ClipError) return error;
  const name = error instanceof Error ? error.name : '';
  const words = error instanceof Error ? error.message : String(error);
  return new ClipError(name === 'QuotaExceededError' ? 'store-full' : 'store-failed', words, {
    cause: error,
  });
}
