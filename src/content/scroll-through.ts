import { parentElementOf } from '../core/parent-element';

/** Milliseconds, steps and how far a page may grow: one that grows further has no end. */
const limits = { time: 15_000, steps: 60, growth: 3 };
/** Of the height of the view, so that nothing is passed over. */
const step = 0.8;
/** Milliseconds: without a change for so long a step is over; and at the latest. */
const quiet = { change: 80, most: 600 };

/**
 * Scrolls once through the page, so that it loads what it loads on sight, and puts back where it was scrolled to and what had the
 * focus. Stops at the end, when time is up, and on pages that grow without end.
 */
export async function scrollThrough(page: Document): Promise<void> {
  const box = findScroller(page);
  const before = { top: box.scrollTop, left: box.scrollLeft };
  const focus = page.activeElement;
  const tallest = box.scrollHeight * limits.growth;
  const end = Date.now() + limits.time;
  try {
    let top = 0;
    for (let count = 0; count < limits.steps && Date.now() < end; count += 1) {
      box.scrollTo({ top, behavior: 'instant' });
      await settle(page, box);
      if (box.scrollHeight > tallest || top + box.clientHeight >= box.scrollHeight) break;
      top += Math.max(1, Math.floor(box.clientHeight * step));
    }
  } finally {
    await putBack(box, before, page);
    if (page.activeElement !== focus && focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  }
}

/** The page itself, or the box in the middle of the view that scrolls in its place. */
function findScroller(page: Document): Element {
  const whole = page.scrollingElement ?? page.documentElement;
  if (whole.scrollHeight > whole.clientHeight * 1.2) return whole;
  let box = page.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (; box !== null && box !== whole; box = parentElementOf(box)) {
    const isTall = box.scrollHeight > box.clientHeight * 1.2 && box.clientHeight > innerHeight / 2;
    if (isTall && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return whole;
}

/** A page that grew may keep its reader at what was in view, so the place is set again when it has been drawn. */
async function putBack(
  box: Element,
  { top, left }: { top: number; left: number },
  page: Document,
): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    box.scrollTo({ top, left, behavior: 'instant' });
    await settle(page, box);
    if (box.scrollTop === top && box.scrollLeft === left) return;
  }
}

/** Waits until the page has drawn, changes no more and has the pictures in view, or long enough. */
async function settle(page: Document, box: Element): Promise<void> {
  const end = Date.now() + quiet.most;
  let changed = Date.now();
  const observer = new MutationObserver(() => (changed = Date.now()));
  observer.observe(page, { subtree: true, childList: true, attributes: true });
  await drawn();
  while (Date.now() < end && (Date.now() - changed < quiet.change || isLoading(page, box))) await pause(20);
  observer.disconnect();
}

function isLoading(page: Document, box: Element): boolean {
  const height = box.clientHeight;
  return Array.from(page.images).some((image) => {
    if (image.complete) return false;
    const { top, bottom } = image.getBoundingClientRect();
    return bottom > 0 && top < height;
  });
}

/** A page that is not seen draws nothing. */
function drawn(): Promise<unknown> {
  const frame = new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  return Promise.race([frame, pause(quiet.most / 2)]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
