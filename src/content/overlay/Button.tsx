import type { ComponentChildren } from 'preact';
import type { Palette } from './palette';

interface ButtonProps {
  colours: Palette;
  onPress: () => void;
  isDisabled?: boolean;
  isPrimary?: boolean;
  /** For keys and tests. */
  id: string;
  label?: string;
  children: ComponentChildren;
}

/** A button of the overlay. Styled property by property: the page's policy may forbid style sheets. */
export function Button({
  colours,
  onPress,
  isDisabled = false,
  isPrimary = false,
  id,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      data-testid={id}
      aria-label={label}
      title={label}
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onPress()}
      style={{
        font: 'inherit',
        minHeight: '32px',
        minWidth: '32px',
        padding: '4px 10px',
        borderRadius: '6px',
        cursor: isDisabled ? 'default' : 'pointer',
        opacity: isDisabled ? '0.55' : '1',
        border: `1px solid ${isPrimary ? colours.accent : colours.edge}`,
        background: isPrimary ? colours.accent : colours.raised,
        color: isPrimary ? colours.onAccent : colours.text,
      }}
    >
      {children}
    </button>
  );
}
