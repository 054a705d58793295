import type { Modifier } from './extension-view';

/** Keys that type nothing: name, code and the number that Firefox's own window listens for. */
const named: Record<string, { code: string; keyCode: number }> = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13 },
  Escape: { code: 'Escape', keyCode: 27 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ' ': { code: 'Space', keyCode: 32 },
};

const modifiers: Record<Modifier, { code: string; keyCode: number }> = {
  Alt: { code: 'AltLeft', keyCode: 18 },
  Control: { code: 'ControlLeft', keyCode: 17 },
  Shift: { code: 'ShiftLeft', keyCode: 16 },
};

/** A key as Firefox's text input processor takes it. */
export function keyOf(key: string): KeyboardEventInit {
  const known = named[key];
  if (known !== undefined) return { key, ...known };
  const upper = key.toUpperCase();
  return /^[A-Z]$/.test(upper) ? { key, code: `Key${upper}`, keyCode: upper.charCodeAt(0) } : { key };
}

/** A held key as Firefox's text input processor takes it. */
export function modifierOf(modifier: Modifier): KeyboardEventInit {
  return { key: modifier, ...modifiers[modifier] };
}
