import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClipError, FieldValue } from '../core/model';
import type { BackgroundApi, DraftView, HeadView } from '../platform/protocol';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import { createSendQueue } from '../ui/send-queue';
import { useWholeBody } from './use-whole-body';

/** A change that is sent to the background, and what its answer changes in the draft. */
type Job = () => Promise<(draft: DraftView) => DraftView>;

/** A draft that is being edited. Every change is sent at once; the newest of each place wins. */
export interface Desk {
  draft: DraftView;
  /** The value of a field as it was typed last, answered or not. */
  valueOf(key: string): FieldValue;
  /** Why the last change of a place could not be kept: `field:<key>`, `path`, `preset`, `destination`, `body`. */
  failures: ReadonlyMap<string, ClipError>;
  editField(key: string, value: FieldValue): void;
  resetField(key: string): void;
  editPath(path: string | null): void;
  choosePreset(preset: string): void;
  chooseDestination(destination: string): void;
  /** Shows the draft as the background has it now, after a change that is none of the above. */
  show(draft: DraftView): void;
  /** Resolves when all changes are kept. @throws ClipError of the first that could not be */
  settle(): Promise<void>;
}

/** Keeps the desk of one draft. */
export function useDesk(first: DraftView): Desk {
  const { api } = usePage();
  const [draft, setDraft] = useState(first);
  const [typed, setTyped] = useState<ReadonlyMap<string, FieldValue>>(new Map());
  const failures = useRef(new Map<string, ClipError>());
  const queue = useMemo(() => {
    const created = createSendQueue<Job>(async (job, slot) => {
      try {
        setDraft(await job());
        failures.current.delete(slot);
        if (!created.isWaiting(slot)) setTyped((known) => without(known, slot));
      } catch (error) {
        failures.current.set(slot, asClipError(error));
        // What was typed stays on the screen.
        setDraft((known) => ({ ...known }));
      }
    });
    return created;
  }, []);
  useWholeBody(draft, setDraft, failures.current);
  useEffect(() => {
    addEventListener('pagehide', queue.flush);
    return () => removeEventListener('pagehide', queue.flush);
  }, [queue]);

  return {
    draft,
    failures: failures.current,
    valueOf: (key) => {
      const slot = slotOf(key);
      return typed.has(slot)
        ? (typed.get(slot) ?? null)
        : (draft.file.fields.find((field) => field.key === key)?.value ?? null);
    },
    editField(key, value) {
      setTyped((known) => new Map(known).set(slotOf(key), value));
      queue.put(slotOf(key), async () => putHead(await api.editField(draft.id, key, value)));
    },
    resetField(key) {
      setTyped((known) => without(known, slotOf(key)));
      queue.put(slotOf(key), async () => putHead(await api.resetField(draft.id, key)));
    },
    show: setDraft,
    ...choices(api, draft.id, queue.put),
    async settle() {
      await queue.settle();
      const [failure] = failures.current.values();
      if (failure !== undefined) throw failure;
    },
  };
}

function choices(api: BackgroundApi, id: string, put: (slot: string, job: Job) => void) {
  return {
    editPath: (path: string | null) => put('path', async () => putHead(await api.editPath(id, path))),
    choosePreset(preset: string) {
      put('preset', async () => {
        const next = await api.choosePreset(id, preset);
        return () => next;
      });
    },
    chooseDestination(destination: string) {
      put('destination', async () => {
        await api.chooseDestination(id, destination);
        return (draft) => ({ ...draft, destination });
      });
    },
  };
}

function putHead({ head, edits }: HeadView): (draft: DraftView) => DraftView {
  return (draft) => ({
    ...draft,
    edits,
    file: { ...draft.file, ...head },
  });
}

function slotOf(key: string): string {
  return `field:${key}`;
}

function without<Value>(known: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  if (!known.has(key)) return known;
  const rest = new Map(known);
  rest.delete(key);
  return rest;
}
