import type { Frame } from './frame';
import { parentElementOf } from '../../core/parent-element';

interface PointerDeeds {
  point(element: Element | null): void;
  /** A click on what is pointed at. */
  take(): void;
}

/** Follows mouse, pen and finger over the pane. A finger points first, and takes with the buttons or a second tap. */
export function watchPointer(frame: Frame, { point, take }: PointerDeeds): () => void {
  const { pane } = frame;
  let pointed: Element | null = null;
  const aim = ({ clientX, clientY }: MouseEvent): Element | null => {
    const element = frame.elementAt(clientX, clientY);
    point(element);
    return element;
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') aim(event);
  };
  const onClick = (event: MouseEvent): void => {
    event.preventDefault();
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const element = aim(event);
    if (!isTouch || element === pointed) take();
    pointed = element;
  };
  // A press would take the selection off the page.
  const onPress = (event: MouseEvent): void => {
    event.preventDefault();
    pane.focus({ preventScroll: true });
  };
  const onWheel = (event: WheelEvent): void => scrollBelow(frame, event);
  pane.addEventListener('pointermove', onMove);
  pane.addEventListener('mousedown', onPress);
  pane.addEventListener('click', onClick);
  pane.addEventListener('wheel', onWheel, { passive: true });
  return () => {
    pane.removeEventListener('pointermove', onMove);
    pane.removeEventListener('mousedown', onPress);
    pane.removeEventListener('click', onClick);
    pane.removeEventListener('wheel', onWheel);
  };
}

/** Boxes of the page that scroll by themselves do not get the wheel through the pane. */
function scrollBelow(frame: Frame, { clientX, clientY, deltaX, deltaY }: WheelEvent): void {
  const page = frame.host.ownerDocument;
  let element = frame.elementAt(clientX, clientY);
  for (; element !== null && element !== page.body; element = parentElementOf(element)) {
    if (element.scrollHeight <= element.clientHeight + 1) continue;
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    element.scrollBy(deltaX, deltaY);
    return;
  }
}
