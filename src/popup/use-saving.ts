import { useRef, useState } from 'preact/hooks';
import { ClipError } from '../core/model';
import type { Receipt } from '../core/model';
import { findDestination, optionsOf } from '../destinations';
import { pagePorts } from '../platform/page-ports';
import { askPermissions } from '../platform/permissions';
import type { BackgroundApi, DraftView } from '../platform/protocol';
import type { Settings } from '../settings/schema';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import type { Desk } from './use-desk';

/** How far the last save is; `destination` is the one that was asked for. */
export type SaveState =
  | { phase: 'idle' }
  | { phase: 'saving'; destination: string }
  | { phase: 'done'; destination: string; receipt: Receipt; file: DraftView['file'] }
  | { phase: 'failed'; destination: string; error: ClipError };

const idle: SaveState = { phase: 'idle' };

/** Saves the draft. `save` has to be called inside a click: permissions are asked for there. */
export function useSaving(desk: Desk, settings: Settings) {
  const { api } = usePage();
  const [state, setState] = useState(idle);
  const newest = useRef(desk);
  newest.current = desk;

  const save = async (destination: string): Promise<void> => {
    if (state.phase === 'saving') return;
    setState({ phase: 'saving', destination });
    try {
      const receipt = await saveDraft(api, desk, settings, destination);
      setState({ phase: 'done', destination, receipt, file: newest.current.draft.file });
    } catch (error) {
      setState({ phase: 'failed', destination, error: asClipError(error) });
    }
  };
  // What was saved is not what is shown any more: then nothing is said about it.
  const isOld = state.phase === 'done' && state.file !== desk.draft.file;
  return { state: isOld ? idle : state, save: (destination: string) => void save(destination) };
}

async function saveDraft(api: BackgroundApi, desk: Desk, settings: Settings, id: string): Promise<Receipt> {
  const destination = findDestination(id);
  const options = optionsOf(destination, settings.destinations[id]);
  // Asked before anything is waited for: Firefox forgets the click otherwise. In this document a page's destination needs none.
  const isGiven = destination.runsIn === 'page' || (await askPermissions(destination.permissions(options)));
  if (!isGiven) throw new ClipError('permission-refused', '');
  await desk.settle();
  if (destination.runsIn === 'background') return api.save(desk.draft.id, id);
  const file = await api.takeFile(desk.draft.id);
  const receipt = await destination.save(file, options, pagePorts());
  await api.keepReceipt(desk.draft.id, receipt);
  return receipt;
}
