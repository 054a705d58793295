import type { Receipt } from '../core/model';
import type { Translate } from '../platform/i18n';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import type { SaveState } from './use-saving';

interface SaveStatusProps {
  state: SaveState;
  onRetry: (destination: string) => void;
  onOptions: () => void;
}

/** What became of the last save: seen there, handed over, or failed. Read out when it changes. */
export function SaveStatus({ state, onRetry, onOptions }: SaveStatusProps) {
  const { t } = usePage();
  if (state.phase === 'failed') {
    return (
      <Failure
        error={state.error}
        deeds={{ retry: () => onRetry(state.destination), options: onOptions, close: () => window.close() }}
      />
    );
  }
  return (
    <p role="status" class="save-status" data-testid="status" data-phase={state.phase}>
      {state.phase === 'done' && receiptText(t, state.receipt)}
    </p>
  );
}

/** A destination may have words of its own for each state. */
function receiptText(t: Translate, { destination, state, path }: Receipt): string {
  const name = t.find(`destination_${destination}`) ?? destination;
  const own = t.find(`destination_${destination}_${state.replace('-', '_')}`, { path });
  return own ?? t(state === 'saved' ? 'status_saved' : 'status_handed_over', { destination: name, path });
}
