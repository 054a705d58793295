import { pointableFacts, type PointableFact } from '../../core/guide';
import type { Translate } from '../../platform/translator';
import { Button } from './Button';
import type { Palette } from './palette';
import type { PickMode, Session } from './session';

interface FactPickerProps {
  session: Session;
  colours: Palette;
  t: Translate;
}

/** Chooses what a click takes, and lists the facts that were shown so far. */
export function FactPicker({ session, colours, t }: FactPickerProps) {
  const modes: PickMode[] = ['article', ...pointableFacts];
  const shown = pointableFacts.filter((fact) => session.facts[fact] !== undefined);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: '6px' }}>
      <label style={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
        {t('pick_mode')}
        <select
          data-testid="pick-mode"
          value={session.mode}
          onChange={(event) => session.choose(toMode(event.currentTarget.value))}
          style={{
            font: 'inherit',
            flex: '1',
            minHeight: '32px',
            borderRadius: '6px',
            border: `1px solid ${colours.edge}`,
            background: colours.raised,
            color: colours.text,
          }}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode} selected={mode === session.mode}>
              {nameOf(mode, t)}
            </option>
          ))}
        </select>
      </label>
      {shown.map((fact) => (
        <p key={fact} data-testid={`pick-fact-${fact}`} style={{ margin: '0', display: 'flex', gap: '8px' }}>
          <span style={{ flex: '1', overflowWrap: 'anywhere' }} dir="auto">
            {t('pick_fact', {
              fact: nameOf(fact, t),
              value: session.facts[fact]?.value ?? t('pick_fact_kept'),
            })}
          </span>
          <Button
            id={`pick-forget-${fact}`}
            colours={colours}
            onPress={() => session.forgetFact(fact)}
            label={t('pick_forget_fact', { fact: nameOf(fact, t) })}
          >
            ×
          </Button>
        </p>
      ))}
    </div>
  );
}

function toMode(value: string): PickMode {
  return pointableFacts.find((fact) => fact === value) ?? 'article';
}

/** The name of what a click takes. */
export function nameOf(mode: PickMode | PointableFact, t: Translate): string {
  return t.find(`pick_mode_${mode}`) ?? mode;
}
