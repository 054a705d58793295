import { hasMark } from '../guided/marks';

const frames = 'iframe.wp-embedded-content';
const quote = 'wp-embedded-content';

/**
 * Drops the quote that links to a post that WordPress embeds where the post's frame stands right behind it: one takes the other's place
 * when the frame is loaded, and both would name the post twice. The frame says the site too, in its title; one without keeps its quote.
 */
export function dropDoubledPosts(root: Element): void {
  for (const frame of Array.from(root.querySelectorAll(frames))) {
    const before = elementBefore(frame);
    if (before?.localName !== 'blockquote' || !before.classList.contains(quote)) continue;
    const doubled = (frame.getAttribute('title') ?? '').trim() === '' ? frame : before;
    if (!hasMark(doubled)) doubled.remove();
  }
}

/** Before the frame, or before the paragraph that it is alone in. */
function elementBefore(frame: Element): Element | null {
  const parent = frame.parentElement;
  if (frame.previousElementSibling !== null || parent === null) return frame.previousElementSibling;
  return (parent.textContent ?? '').trim() === '' ? parent.previousElementSibling : null;
}
