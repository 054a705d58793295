import { countWords } from '../../core/count-words';
import type { Translate } from '../../platform/translator';
import type { Palette } from './palette';
import type { Session } from './session';

/** Lines that are shown; words are counted in all. */
const most = 300;

interface KeptProps {
  session: Session;
  colours: Palette;
  /** As of the panel. */
  isLow: boolean;
  t: Translate;
}

/** What the clip has now: words, pictures and the text itself. */
export function Kept({ session, colours, isLow, t }: KeptProps) {
  const { map, picks } = session;
  if (map === null || picks === null) return null;
  const lines = map.blocks
    .filter((block) => picks.isKept(block))
    .map(({ nodes }) =>
      nodes
        .map((node) => node.nodeValue ?? '')
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const words = lines.reduce((sum, line) => sum + countWords(line), 0);
  const figures = [t.count('words', words), t.count('pictures', picks.count().pictures)];
  return (
    <section
      aria-label={t('preview')}
      style={{
        display: 'flex',
        flexDirection: 'column',
        gap: '4px',
        minHeight: '0',
        flex: isLow ? 'none' : '1 1 auto',
      }}
    >
      <p data-testid="pick-figures" style={{ margin: '0', fontWeight: 'bold' }}>
        {figures.join(' · ')}
      </p>
      <div
        tabIndex={0}
        role="region"
        aria-label={t('pick_text')}
        data-testid="pick-preview"
        dir="auto"
        lang={map.lang === '' ? undefined : map.lang}
        style={{
          overflow: 'auto',
          minHeight: '60px',
          maxHeight: isLow ? '150px' : 'none',
          flex: '1 1 auto',
          padding: '8px',
          border: `1px solid ${colours.edge}`,
          borderRadius: '6px',
          background: colours.raised,
        }}
      >
        {lines.slice(0, most).map((line, index) => (
          <p key={index} style={{ margin: '0 0 6px' }}>
            {line}
          </p>
        ))}
        {lines.length > most && <p style={{ margin: '0' }}>…</p>}
      </div>
    </section>
  );
}
