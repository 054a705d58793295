import { hasMark } from '../guided/marks';

const frames = 'iframe.wp-embedded-content';
const quote = 'wp-embedded-content';

/**
 * Drops the frame of a post that WordPress embeds where the quote that links to the post still stands right before it: one takes the
 * other's place when the frame is loaded, and both would name the post twice.
 */
export function dropDoubledPosts(root: Element): void {
  for (const frame of Array.from(root.querySelectorAll(frames))) {
    const before = elementBefore(frame);
    const isQuoted = before?.localName === 'blockquote' && before.classList.contains(quote);
    if (isQuoted && !hasMark(frame)) frame.remove();
  }
}

/** Before the frame, or before the paragraph that it is alone in. */
function elementBefore(frame: Element): Element | null {
  const parent = frame.parentElement;
  if (frame.previousElementSibling !== null || parent === null) return frame.previousElementSibling;
  return (parent.textContent ?? '').trim() === '' ? parent.previousElementSibling : null;
}
