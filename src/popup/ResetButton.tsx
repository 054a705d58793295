import { Icon } from '../ui/Icon';
import { usePage } from '../ui/page-context';

interface ResetButtonProps {
  name: string;
  onReset: () => void;
  /** The control that takes the focus when this button goes. */
  focusAfter: string;
}

/** Puts a value back to what the page and the preset say. */
export function ResetButton({ name, onReset, focusAfter }: ResetButtonProps) {
  const { t } = usePage();
  const label = t('field_reset', { name });
  const reset = () => {
    document.getElementById(focusAfter)?.focus();
    onReset();
  };
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      data-testid={`reset-${name}`}
      onClick={reset}
    >
      <Icon name="reset" />
    </button>
  );
}
