import { parentElementOf } from '../../core/parent-element';

/** Brings elements into view, and puts back later what was scrolled for it. */
export class ScrollKeeper {
  private readonly before = new Map<Element, { left: number; top: number }>();

  /** Scrolls as little as is needed, without the page's own animation. */
  show(element: Element): void {
    for (let at: Element | null = element; at !== null; at = parentElementOf(at))
      if (!this.before.has(at)) this.before.set(at, { left: at.scrollLeft, top: at.scrollTop });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  /** Puts everything back where it was before the first `show`. */
  restore(): void {
    for (const [element, { left, top }] of this.before)
      if (element.scrollLeft !== left || element.scrollTop !== top)
        element.scrollTo({ left, top, behavior: 'instant' });
    this.before.clear();
  }
}
