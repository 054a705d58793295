import type { Translate } from '../../platform/translator';
import type { Palette } from './palette';

/** Below this the panel lies at the bottom, as wide as the window. */
const narrow = 560;
/** Below this the panel cannot show all of itself at once. */
const low = 560;

/** What is done in the overlay is no business of the page's: its menus close at a click elsewhere. */
const unheard =
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click dblclick contextmenu touchstart touchend touchmove focusin focusout input change'.split(
    ' ',
  );

interface FrameParts {
  colours: Palette;
  layer: HTMLElement;
  t: Translate;
  mode: ShadowRootMode;
}

/**
 * The overlay's own element: a closed shadow tree above everything in the page. In it a pane that catches what is meant for
 * the page, the outlines, and the panel.
 */
export class Frame {
  readonly colours: Palette;
  /** Stands for the page: pointer and keys go to it. */
  readonly pane: HTMLElement;
  readonly panel: HTMLElement;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  isNarrow = false;
  /** Whether the panel has to scroll. */
  isLow = false;
  private readonly page: Document;
  private readonly t: Translate;
  private readonly before: Element | null;
  /** At the left edge: text in Arabic and Hebrew begins at the right. */
  private isAtStart: boolean;

  constructor(page: Document, { colours, layer, t, mode }: FrameParts) {
    this.page = page;
    this.colours = colours;
    this.t = t;
    this.before = page.activeElement;
    this.isAtStart = this.view.getComputedStyle(page.documentElement).direction === 'rtl';
    this.host = page.createElement('div');
    this.host.style.cssText =
      'all:initial;display:block;position:fixed;inset:0;z-index:2147483647;border:0;padding:0;margin:0;width:100%;height:100%;max-width:none;max-height:none;background:transparent;overflow:hidden';
    // Above the page's own dialogs, which lie in the browser's top layer.
    this.host.setAttribute('popover', 'manual');
    this.root = this.host.attachShadow({ mode });
    this.pane = this.makePane();
    this.panel = this.makePanel();
    this.root.append(this.pane, layer, this.panel);
    for (const type of unheard) this.host.addEventListener(type, (event) => event.stopPropagation());
  }

  open(): void {
    // Beside a dialog that the page has opened everything else is beyond reach.
    const dialogs = this.page.querySelectorAll('dialog:modal');
    (dialogs[dialogs.length - 1] ?? this.page.documentElement).append(this.host);
    this.host.showPopover?.();
    this.layOut();
    this.pane.focus({ preventScroll: true });
  }

  close(): void {
    this.host.remove();
    if (this.before instanceof HTMLElement && this.before !== this.page.body)
      this.before.focus({ preventScroll: true });
  }

  /** The element that lies under a point of the window. */
  elementAt(x: number, y: number): Element | null {
    this.pane.style.pointerEvents = 'none';
    this.host.style.pointerEvents = 'none';
    const element = this.page.elementFromPoint(x, y);
    this.pane.style.pointerEvents = 'auto';
    this.host.style.pointerEvents = 'auto';
    return element === this.host || element === this.page.documentElement ? null : element;
  }

  /** What is pointed at to begin with: the headline, where the page has one, else what is in the middle. */
  firstElement(): Element | null {
    const view = this.view;
    return (
      this.page.querySelector('article h1, main h1, h1') ??
      this.elementAt(view.innerWidth / 3, view.innerHeight / 2)
    );
  }

  moveToOtherEdge(): void {
    this.isAtStart = !this.isAtStart;
    this.layOut();
  }

  /** Calls back when the page has scrolled or the window has another size. Answers the way to stop. */
  onMoved(tell: () => void): () => void {
    let frame = 0;
    const onMove = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        this.layOut();
        tell();
      });
    };
    const { view } = this;
    view.addEventListener('scroll', onMove, { capture: true, passive: true });
    view.addEventListener('resize', onMove);
    return () => {
      cancelAnimationFrame(frame);
      view.removeEventListener('scroll', onMove, { capture: true });
      view.removeEventListener('resize', onMove);
    };
  }

  /** Runs when what has been drawn by now is on the screen. */
  afterFrame(run: () => void): void {
    this.view.requestAnimationFrame(() => setTimeout(run));
  }

  private get view(): Window {
    return this.page.defaultView ?? window;
  }

  private layOut(): void {
    this.isNarrow = this.view.innerWidth < narrow;
    this.isLow = this.isNarrow || this.view.innerHeight < low;
    const { style } = this.panel;
    style.insetBlock = this.isNarrow ? 'auto 0' : '16px';
    style.insetInline = this.isNarrow ? '0' : this.isAtStart ? '16px auto' : 'auto 16px';
    style.width = this.isNarrow ? 'auto' : '340px';
    style.maxHeight = this.isNarrow ? '55%' : 'none';
    style.height = this.isNarrow ? '55%' : 'auto';
    style.borderRadius = this.isNarrow ? '12px 12px 0 0' : '12px';
  }

  private makePane(): HTMLElement {
    const pane = this.page.createElement('div');
    pane.style.cssText =
      'position:fixed;inset:0;pointer-events:auto;cursor:crosshair;outline:none;user-select:none';
    pane.tabIndex = 0;
    pane.setAttribute('role', 'application');
    pane.setAttribute('aria-label', this.t('pick_page'));
    pane.setAttribute('aria-description', this.t('pick_keys'));
    pane.lang = this.t.language;
    return pane;
  }

  private makePanel(): HTMLElement {
    const { colours } = this;
    const panel = this.page.createElement('div');
    panel.style.cssText = `position:fixed;box-sizing:border-box;pointer-events:auto;user-select:none;padding:14px;overflow:auto;font:14px/1.4 system-ui,sans-serif;color:${colours.text};background:${colours.surface};border:1px solid ${colours.edge};box-shadow:0 8px 32px rgb(0 0 0/.35)`;
    panel.style.colorScheme = colours.surface === '#ffffff' ? 'light' : 'dark';
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', this.t('pick_title'));
    panel.lang = this.t.language;
    panel.dir = /^(?:ar|fa|he|ur)\b/.test(this.t.language) ? 'rtl' : 'ltr';
    return panel;
  }
}
