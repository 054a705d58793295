import { connectPicker } from '../platform/connect-picker';
import { openOverlay } from './overlay/open-overlay';
import type { PickOrder } from './overlay/order';

declare global {
  /** Set in the page's isolated world by this script, which is injected after the reader; called once right after. */
  var frontclipPick: ((order: PickOrder) => boolean) | undefined;
  /** Closes the overlay that is open; one opens at a time. */
  var frontclipClosePicker: (() => void) | undefined;
}

/** Opens the overlay. False: the page cannot be read, since the reader is not there. */
function pick(order: PickOrder): boolean {
  const { frontclipMap } = globalThis;
  if (frontclipMap === undefined) return false;
  globalThis.frontclipClosePicker?.();
  globalThis.frontclipClosePicker = openOverlay(document, order, {
    map: () => frontclipMap(order.request),
    calls: connectPicker(),
  });
  return true;
}

globalThis.frontclipPick = pick;
