import { eventually } from './eventually';

/** A self-contained function that is run in a page of the extension: it may use nothing from around it. */
export type DocumentScript<Args extends unknown[], Value> = (document: Document, ...args: Args) => Value;

/** A key that is held while another is pressed. */
export type Modifier = 'Alt' | 'Control' | 'Shift';

/** A page of the extension (popup, options) as its reader uses it: pointer, keys and what stands there. */
export abstract class ExtensionView {
  /** Runs a function in the page's document and answers its JSON value. */
  abstract evaluate<Args extends unknown[], Value>(
    run: DocumentScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>>;
  /** A real click of the main button, in CSS pixels from the page's corner. */
  abstract clickAt(x: number, y: number): Promise<void>;
  /** A real key by its `KeyboardEvent.key`. */
  abstract press(key: string, ...held: Modifier[]): Promise<void>;
  /** Types text where the focus is. */
  abstract type(text: string): Promise<void>;
  /** Writes a PNG of what is visible. */
  abstract screenshot(file: string): Promise<void>;
  abstract close(): Promise<void>;

  /** Waits until an element is there and drawn. */
  async waitFor(selector: string, limit?: number): Promise<void> {
    await eventually(`${selector} shows`, () => this.isShown(selector), limit);
  }

  /** Waits until no such element is drawn. */
  async waitForNone(selector: string): Promise<void> {
    await eventually(`${selector} goes`, async () => !(await this.isShown(selector)));
  }

  /** Whether an element is there and drawn. */
  async isShown(selector: string): Promise<boolean> {
    return this.evaluate((document, wanted) => {
      const element = document.querySelector(wanted);
      return element !== null && element.getClientRects().length > 0;
    }, selector);
  }

  /**
   * The text that an element shows. Parts that are laid out only where they are in view (`content-visibility: auto`) say nothing before
   * the browser has drawn: two frames later they do. A page behind others draws none, so that the wait has an end.
   */
  async text(selector: string): Promise<string> {
    await this.waitFor(selector);
    return this.evaluate(
      (document, wanted) =>
        new Promise<string>((resolve) => {
          const read = (): void => resolve(document.querySelector<HTMLElement>(wanted)?.innerText ?? '');
          document.defaultView?.setTimeout(read, 200);
          document.defaultView?.requestAnimationFrame(() =>
            document.defaultView?.requestAnimationFrame(read),
          );
        }),
      selector,
    );
  }

  /** The value of a form control. */
  async value(selector: string): Promise<string> {
    await this.waitFor(selector);
    return this.evaluate(
      (document, wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '',
      selector,
    );
  }

  /** Clicks the middle of an element as soon as nothing covers it and it has stopped moving. */
  async click(selector: string): Promise<void> {
    const { x, y } = await eventually(`${selector} can be clicked`, () => this.evaluate(findPoint, selector));
    await this.clickAt(x, y);
  }

  /** Replaces the text of a field by typing. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.press('a', 'Control');
    await this.press('Backspace');
    await this.type(text);
  }

  /** Chooses an option of a `select`. Browsers draw its list outside of the page, so it is set as the browser sets it. */
  async choose(selector: string, value: string): Promise<void> {
    await this.waitFor(selector);
    const isChosen = await this.evaluate(
      (document, wanted, option) => {
        const list = document.querySelector<HTMLSelectElement>(wanted);
        if (list === null) return false;
        list.value = option;
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return list.value === option;
      },
      selector,
      value,
    );
    if (!isChosen) throw new Error(`${selector} has no option ${value}`);
  }
}

async function findPoint(document: Document, selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector);
  if (element === null || element.matches(':disabled')) return null;
  const findFree = (): { x: number; y: number } | null => {
    const box = element.getBoundingClientRect();
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // A browser rounds the point: next to an edge of what lies above, that would be clicked.
    const isFree = [-3, 0, 3].every((step) => {
      const top = box.width === 0 ? null : document.elementFromPoint(point.x, point.y + step);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    return isFree ? point : null;
  };
  // What can be clicked where it is stays there: scrolling again would let parts be laid out that were out of view.
  if (findFree() === null) element.scrollIntoView({ block: 'center', inline: 'center' });
  const before = findFree();
  await new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
  const after = findFree();
  return before?.x === after?.x && before?.y === after?.y ? after : null;
}
