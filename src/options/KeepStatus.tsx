import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import type { KeepState } from './keep-settings';

/** Says that changes are kept, or why not. Always in view. */
export function KeepStatus({ state }: { state: KeepState }) {
  const { t } = usePage();
  if (state.phase === 'failed') {
    return (
      <div class="keep-status failed">
        <Failure error={state.error} deeds={{ retry: state.retry, close: () => window.close() }} />
      </div>
    );
  }
  return (
    <p class="keep-status" role="status" data-testid="keep-status" data-phase={state.phase}>
      {state.phase === 'kept' && t('settings_kept')}
    </p>
  );
}
