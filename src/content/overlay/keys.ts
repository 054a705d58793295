import type { Frame } from './frame';
import type { Session } from './session';

interface KeyDeeds {
  /** What a click does. */
  take(): void;
  cancel(): void;
  finish(): void;
  /** Brings what is pointed at into view. */
  show(): void;
}

/**
 * Takes the keys while the overlay is open, before the page sees them. On the pane: arrows go from part to part and widen or narrow, Enter
 * takes in or leaves out. Escape and Ctrl+Enter end it from anywhere.
 */
export function listenForKeys(frame: Frame, session: Session, deeds: KeyDeeds): () => void {
  const view = frame.host.ownerDocument.defaultView ?? window;
  const onKey = (event: KeyboardEvent): void => {
    const isOurs = event.target === frame.host;
    if (!isOurs && event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing) return;
    const isOnPane = frame.root.activeElement === frame.pane;
    const deed = everywhere(event, session, deeds) ?? (isOnPane ? onPane(event, session, deeds) : null);
    if (deed === null) return;
    event.preventDefault();
    deed();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) view.addEventListener(type, onKey, { capture: true });
  return () => {
    for (const type of types) view.removeEventListener(type, onKey, { capture: true });
  };
}

function everywhere(event: KeyboardEvent, session: Session, deeds: KeyDeeds): (() => void) | null {
  const isControl = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') return deeds.cancel;
  if (isControl && event.key === 'Enter') return deeds.finish;
  if (isControl && event.key.toLowerCase() === 'z')
    return () => (event.shiftKey ? session.redo() : session.undo());
  return null;
}

function onPane(event: KeyboardEvent, session: Session, { take, show }: KeyDeeds): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const go = (move: () => void) => () => {
    move();
    show();
  };
  switch (event.key) {
    case 'ArrowDown':
      return go(() => session.step(1));
    case 'ArrowUp':
      return go(() => session.step(-1));
    case 'ArrowLeft':
    case '+':
      return go(() => session.widen());
    case 'ArrowRight':
    case '-':
      return go(() => session.narrow());
    case 'Enter':
    case ' ':
      return take;
    case 'a':
      return () => session.toggle(true);
    case 'o':
      return () => session.pick('only');
    default:
      return null;
  }
}
