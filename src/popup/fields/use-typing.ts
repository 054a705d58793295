import { useState } from 'preact/hooks';

/**
 * The text of a control while it is typed in. What the background makes of it (trimmed, cleaned) is shown when the
 * control is left, never under the reader's fingers.
 */
export function useTyping(kept: string, send: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? kept,
    onInput(text: string) {
      setTyped(text);
      send(text);
    },
    onBlur: () => setTyped(null),
  };
}
