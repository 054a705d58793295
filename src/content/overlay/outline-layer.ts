import type { Outline, PartState } from '../../core/pick/outline';
import type { Palette } from './palette';

/** So many are drawn at once: more than a screen shows. */
const most = 400;

/** Told apart by line and sign, not by colour alone. */
const looks: Record<PartState, { line: string; sign: string }> = {
  kept: { line: '2px solid', sign: '✓' },
  added: { line: '4px double', sign: '+' },
  removed: { line: '2px dashed', sign: '×' },
};

/** Draws boxes over the page, where its elements are on the screen. Reads the page's layout and changes nothing in it. */
export class OutlineLayer {
  readonly element: HTMLElement;
  private readonly colours: Palette;
  private readonly pointer: HTMLElement;
  private boxes: HTMLElement[] = [];

  constructor(page: Document, colours: Palette) {
    this.colours = colours;
    this.element = page.createElement('div');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.style.cssText = 'position:fixed;inset:0;overflow:hidden;pointer-events:none';
    this.pointer = page.createElement('div');
    this.pointer.style.cssText = `position:absolute;box-sizing:border-box;display:none;border-radius:3px;outline:3px solid ${colours.accent};background:color-mix(in srgb, ${colours.accent} 18%, transparent)`;
    this.element.append(this.pointer);
  }

  draw(outlines: readonly Outline[], current: Element | null): void {
    this.place(this.pointer, current?.getBoundingClientRect() ?? null);
    let used = 0;
    for (const { element, state } of outlines) {
      if (used === most) break;
      const rectangle = element.getBoundingClientRect();
      if (!isOnScreen(rectangle, this.view)) continue;
      const box = this.boxes[used] ?? this.makeBox();
      used += 1;
      this.dress(box, state);
      this.place(box, rectangle);
    }
    for (const box of this.boxes.slice(used)) box.style.display = 'none';
  }

  private get view(): Window | null {
    return this.element.ownerDocument.defaultView;
  }

  private makeBox(): HTMLElement {
    const page = this.element.ownerDocument;
    const box = page.createElement('div');
    box.style.cssText = 'position:absolute;box-sizing:border-box;border-radius:3px';
    const sign = page.createElement('span');
    sign.style.cssText =
      'position:absolute;inset-block-start:0;inset-inline-end:0;font:bold 12px/16px system-ui,sans-serif;min-width:16px;text-align:center;border-end-start-radius:3px';
    box.append(sign);
    this.element.append(box);
    this.boxes.push(box);
    return box;
  }

  private dress(box: HTMLElement, state: PartState): void {
    const { line, sign } = looks[state];
    const colour = this.colours[state];
    box.style.border = `${line} ${colour}`;
    box.style.background = state === 'removed' ? `color-mix(in srgb, ${colour} 14%, transparent)` : 'none';
    const [label] = box.children;
    if (!(label instanceof HTMLElement)) return;
    label.textContent = sign;
    label.style.background = colour;
    label.style.color = this.colours.onAccent;
  }

  private place(box: HTMLElement, rectangle: DOMRect | null): void {
    const isShown = rectangle !== null && isOnScreen(rectangle, this.view);
    box.style.display = isShown ? 'block' : 'none';
    if (rectangle === null) return;
    box.style.left = `${rectangle.left - 2}px`;
    box.style.top = `${rectangle.top - 2}px`;
    box.style.width = `${rectangle.width + 4}px`;
    box.style.height = `${rectangle.height + 4}px`;
  }
}

function isOnScreen({ top, bottom, left, right, width, height }: DOMRect, view: Window | null): boolean {
  if (view === null || (width === 0 && height === 0)) return false;
  return bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}
