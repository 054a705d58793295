import type { Translate } from '../../platform/translator';
import { Button } from './Button';
import { describePart } from './describe-part';
import { FactPicker } from './FactPicker';
import { Kept } from './Kept';
import type { Palette } from './palette';
import type { Session } from './session';

/** What the panel can ask for beside what the session does. */
export interface PanelDeeds {
  cancel(): void;
  finish(): void;
  /** To the other edge of the window. */
  move(): void;
  /** Why the corrections could not be kept; `null`: nothing is wrong. */
  failure: string | null;
  isBusy: boolean;
}

interface PanelProps {
  session: Session;
  colours: Palette;
  deeds: PanelDeeds;
  isNarrow: boolean;
  /** The panel scrolls: the buttons at its end stay in view. */
  isLow: boolean;
  t: Translate;
}

/** The panel of the overlay: what is pointed at, what can be done with it, what the clip has now. */
export function Panel({ session, colours, deeds, isNarrow, isLow, t }: PanelProps) {
  const { picks } = session;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        gap: '8px',
        minHeight: '0',
        height: isLow ? 'auto' : '100%',
      }}
    >
      <div style={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
        <h2 style={{ font: 'bold 15px/1.3 system-ui,sans-serif', margin: '0', flex: '1' }}>
          {t('pick_title')}
        </h2>
        {!isNarrow && (
          <Button id="pick-move" colours={colours} onPress={deeds.move} label={t('pick_move')}>
            ⇄
          </Button>
        )}
      </div>
      <p role="status" data-testid="pick-status" style={{ margin: '0', color: colours.quiet }}>
        {statusOf(session, t)}
      </p>
      <PartActions session={session} colours={colours} t={t} />
      <FactPicker session={session} colours={colours} t={t} />
      {picks !== null && <Kept session={session} colours={colours} isLow={isLow} t={t} />}
      <Foot session={session} colours={colours} deeds={deeds} isLow={isLow} t={t} />
    </div>
  );
}

function Foot({ session, colours, deeds, isLow, t }: Omit<PanelProps, 'isNarrow'>) {
  const { picks } = session;
  const isEmpty = picks === null || picks.count().blocks + picks.count().pictures === 0;
  return (
    <>
      <label style={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
        <input
          type="checkbox"
          data-testid="pick-for-site"
          checked={session.forSite}
          onChange={(event) => session.setForSite(event.currentTarget.checked)}
        />
        {t('pick_for_site')}
      </label>
      {deeds.failure !== null && (
        <p role="alert" style={{ margin: '0', color: colours.removed }}>
          {deeds.failure}
        </p>
      )}
      <div
        style={{
          display: 'flex',
          gap: '8px',
          justifyContent: 'end',
          padding: '8px 0',
          margin: '-8px 0',
          ...(isLow && { position: 'sticky', bottom: '-14px', background: colours.surface }),
        }}
      >
        <Button id="pick-cancel" colours={colours} onPress={deeds.cancel}>
          {t('pick_cancel')}
        </Button>
        <Button
          id="pick-done"
          colours={colours}
          onPress={deeds.finish}
          isDisabled={isEmpty || deeds.isBusy}
          isPrimary
        >
          {t('pick_done')}
        </Button>
      </div>
    </>
  );
}

function statusOf(session: Session, t: Translate): string {
  const { current, picks, mode } = session;
  if (picks === null) return t('reading');
  if (current === null) return mode === 'article' ? t('pick_hint') : t('pick_fact_hint');
  const part = describePart(current, t);
  if (mode !== 'article') return part;
  return picks.isTaken([current]) ? t('pick_is_taken', { part }) : t('pick_is_left_out', { part });
}

function PartActions({ session, colours, t }: Pick<PanelProps, 'session' | 'colours' | 't'>) {
  const { current, picks } = session;
  const isOff = current === null || picks === null;
  const isTaken = !isOff && picks.isTaken([current]);
  const actions: [id: string, label: string, press: () => void, isDisabled: boolean][] = [
    ['pick-toggle', t(isTaken ? 'pick_leave_out' : 'pick_take'), () => session.toggle(), isOff],
    [
      'pick-alike',
      t(isTaken ? 'pick_leave_out_alike' : 'pick_take_alike'),
      () => session.toggle(true),
      isOff,
    ],
    ['pick-only', t('pick_only'), () => session.pick('only'), isOff],
    ['pick-wider', t('pick_wider'), () => session.widen(), isOff],
    ['pick-narrower', t('pick_narrower'), () => session.narrow(), isOff],
    ['pick-whole-page', t('pick_whole_page'), () => session.takeWholePage(), picks === null],
    ['pick-undo', t('pick_undo'), () => session.undo(), picks?.canUndo !== true],
  ];
  return (
    <div
      role="group"
      aria-label={t('pick_actions')}
      style={{ display: session.mode === 'article' ? 'flex' : 'none', flexWrap: 'wrap', gap: '6px' }}
    >
      {actions.map(([id, label, press, isDisabled]) => (
        <Button key={id} id={id} colours={colours} onPress={press} isDisabled={isDisabled}>
          {label}
        </Button>
      ))}
    </div>
  );
}
