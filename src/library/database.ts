import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PageProgress } from '../core/page-progress';
import {
  ClipError,
  type Clip,
  type Edits,
  type Guide,
  type GuidePart,
  type KeptClip,
  type SavedReceipt,
} from '../core/model';

/** The rule that a page was read by. */
export interface DraftRule {
  id: string;
  hosts: string[];
  /** What of it matched nothing in the page. */
  unmatched: GuidePart[];
}

/** A page that is or was being clipped, without its text. */
export interface Draft {
  /** The same for the same page and kind of clip. */
  id: string;
  /** The clip's facts; `html` is empty here and stands in the draft's DraftContent. */
  clip: Clip;
  preset: string;
  destination: string;
  edits: Edits;
  /** What the reader has said of the page. */
  correction?: Guide;
  /** What of it matched nothing when the page was read last. */
  unmatched?: GuidePart[];
  /** Absent: no rule stood for the page's site when it was read last. */
  rule?: DraftRule;
  /** Newest first. */
  receipts: SavedReceipt[];
  /** Of an article in pages; drafts of earlier versions know of none. */
  pages?: PageProgress;
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

/** The connection of this context, and the factory that it is of. It is kept: opening one takes longer than most uses of it. */
let current: { factory: IDBFactory; opening: Promise<Database> } | null = null;

function connect(): Promise<Database> {
  if (current?.factory === indexedDB) return current.opening;
  const made = { factory: indexedDB, opening: openDatabase(() => forget(made)) };
  made.opening.catch(() => forget(made));
  current = made;
  return made.opening;
}

function forget(connection: typeof current): void {
  if (current === connection) current = null;
}

/** Opens the database and makes what is missing. `onLost`: the connection cannot be used any more. */
function openDatabase(onLost: () => void): Promise<Database> {
  return openDB<Schema>('frontclip', 1, {
    upgrade(made) {
      made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('touchedAt', 'touchedAt');
      made.createObjectStore('contents', { keyPath: 'id' });
      made.createObjectStore('clips', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      made.createObjectStore('texts', { keyPath: 'id' });
    },
    // A newer version of the extension in another context must not wait for this one for ever.
    blocking: (_current, _blocked, event) => {
      onLost();
      (event.target as IDBDatabase | null)?.close();
    },
    terminated: onLost,
  });
}

/**
 * Runs `work` with the open database; a full disk becomes `store-full`, any other failure `store-failed`.
 * @throws ClipError
 */
export async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  try {
    return await work(await connect());
  } catch (error) {
    // The browser closed the connection meanwhile, as Firefox does when the reader clears data: nothing of `work` has happened.
    if (!isClosed(error)) throw storeFailure(error);
    current = null;
  }
  try {
    return await work(await connect());
  } catch (error) {
    throw storeFailure(error);
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

function storeFailure(error: unknown): ClipError {
  if (error instanceof ClipError) return error;
  const name = error instanceof Error ? error.name : '';
  const words = error instanceof Error ? error.message : String(error);
  return new ClipError(name === 'QuotaExceededError' ? 'store-full' : 'store-failed', words, {
    cause: error,
  });
}
