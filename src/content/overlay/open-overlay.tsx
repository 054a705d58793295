import { render } from 'preact';
import type { PageMap } from '../../core/extract/page-map';
import { locate } from '../../core/pick/locate';
import type { Pick } from '../../core/pick/picks';
import { findOutlines, type Outline } from '../../core/pick/outline';
import type { PickerApi } from '../../platform/picker-protocol';
import { createTranslator, errorKey, type Translate } from '../../platform/translator';
import { listenForKeys } from './keys';
import type { PickOrder } from './order';
import { OutlineLayer } from './outline-layer';
import { readPalette } from './palette';
import { Panel } from './Panel';
import { Frame } from './frame';
import { findFactText } from './fact-text';
import { watchPointer } from './pointer';
import { ScrollKeeper } from './scroll-keeper';
import { Session } from './session';

/** What an overlay works with beside the page. */
export interface OverlayPowers {
  /** Reads what a clip of the page takes. */
  map(): PageMap;
  calls: PickerApi;
  /** `open` for tests, which look inside. */
  mode?: ShadowRootMode;
}

/** Opens the overlay on a page. Answers the way to close it, which leaves the page as it was. */
export function openOverlay(page: Document, order: PickOrder, powers: OverlayPowers): () => void {
  return new Overlay(page, order, powers).close;
}

class Overlay {
  private readonly order: PickOrder;
  private readonly powers: OverlayPowers;
  private readonly t: Translate;
  private readonly session: Session;
  private readonly frame: Frame;
  private readonly layer: OutlineLayer;
  private readonly stops: (() => void)[];
  private readonly scrolling = new ScrollKeeper();
  private outlines: Outline[] = [];
  /** The decisions that the outlines show. */
  private outlined: readonly Pick[] | null = null;
  private failure: string | null = null;
  private isBusy = false;
  private isClosed = false;

  constructor(page: Document, order: PickOrder, powers: OverlayPowers) {
    this.order = order;
    this.powers = powers;
    this.t = createTranslator(order.messages, order.language);
    const colours = readPalette(page.defaultView ?? window);
    this.session = new Session(page, order.correction, () => this.changed());
    this.layer = new OutlineLayer(page, colours);
    this.frame = new Frame(page, {
      colours,
      layer: this.layer.element,
      t: this.t,
      mode: powers.mode ?? 'closed',
    });
    this.stops = [
      watchPointer(this.frame, { point: (element) => this.session.point(element), take: () => this.take() }),
      listenForKeys(this.frame, this.session, {
        take: () => this.take(),
        cancel: this.close,
        finish: () => void this.finish(),
        show: () => this.session.current !== null && this.scrolling.show(this.session.current),
      }),
      this.frame.onMoved(() => this.layer.draw(this.outlines, this.session.current)),
    ];
    this.frame.open();
    this.session.point(this.frame.firstElement());
    this.changed();
    // The panel and the first outline are there before the page is read, which takes longer.
    this.frame.afterFrame(() => this.read());
  }

  readonly close = (): void => {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const stop of this.stops) stop();
    render(null, this.frame.panel);
    this.scrolling.restore();
    this.frame.close();
  };

  private read(): void {
    if (this.isClosed) return;
    try {
      this.session.start(this.powers.map());
    } catch {
      this.fail('unexpected');
    }
  }

  private changed(): void {
    if (this.isClosed) return;
    const { map, picks, current } = this.session;
    // A move of the pointer changes no outline.
    if (map !== null && picks !== null && picks.picks !== this.outlined) {
      this.outlined = picks.picks;
      this.outlines = findOutlines(map, picks);
    }
    this.layer.draw(this.outlines, current);
    this.draw();
  }

  private draw(): void {
    const { session, t, failure, isBusy } = this;
    const { isNarrow, isLow, colours } = this.frame;
    const deeds = {
      cancel: this.close,
      finish: () => void this.finish(),
      move: () => this.frame.moveToOtherEdge(),
      failure,
      isBusy,
    };
    render(
      <Panel session={session} colours={colours} deeds={deeds} isNarrow={isNarrow} isLow={isLow} t={t} />,
      this.frame.panel,
    );
  }

  /** A click, tap or Enter on a part of the page. */
  private take(): void {
    const { session } = this;
    const { mode, current } = session;
    if (mode === 'article') session.toggle();
    else if (current !== null) void this.showFact(mode, current);
  }

  private async showFact(fact: Exclude<Session['mode'], 'article'>, element: Element): Promise<void> {
    const { calls } = this.powers;
    const text = findFactText(element);
    // The pointer goes on while the background answers.
    const selector = locate(element);
    const understood = await calls.understand(this.order.draft, fact, [text]).catch(() => null);
    if (this.isClosed) return;
    this.failure = understood === null ? this.t('pick_not_understood') : null;
    if (understood !== null) {
      this.session.showFact(fact, selector, understood);
      this.session.choose('article');
    } else this.draw();
  }

  private async finish(): Promise<void> {
    if (this.isBusy || this.session.picks === null) return;
    this.isBusy = true;
    this.failure = null;
    this.draw();
    try {
      await this.powers.calls.finish(this.order.draft, this.session.toGuide(), this.session.forSite);
      this.close();
    } catch (error) {
      this.isBusy = false;
      this.fail(codeOf(error));
    }
  }

  private fail(code: string): void {
    const key = errorKey('unexpected');
    const own = `error_${code.replaceAll('-', '_')}`;
    this.failure = `${this.t.find(own) ?? this.t(key)}. ${this.t.find(`${own}_next`) ?? this.t(`${key}_next`)}`;
    this.draw();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
}
