// The overlay for tests: in an open shadow tree, with the reading beside it and a background that agrees to everything.
import type { PickOrder } from '../../../src/content/overlay/order';
import { openOverlay } from '../../../src/content/overlay/open-overlay';
import { mapPage } from '../../../src/core/extract/page-map';

/** Opens the overlay on the page. */
export function open(order: PickOrder): void {
  openOverlay(document, order, {
    mode: 'open',
    map: () => {
      // The frame with the first outline is drawn by now.
      performance.mark('overlay-drawn');
      return mapPage(document, order.request);
    },
    calls: { finish: async () => null, understand: async () => '1 May 2024' },
  });
}
