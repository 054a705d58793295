import { useState } from 'preact/hooks';
import type { DraftView } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { LoadWhole } from './LoadWhole';
import { PlaceFailure } from './PlaceFailure';
import { PicturesShown } from './preview/Picture';
import { RenderedView } from './preview/RenderedView';
import { SourceView } from './preview/SourceView';
import { Tabs } from './Tabs';
import type { Desk } from './use-desk';
import { useReport } from './use-report';
import { WhyView } from './WhyView';

interface PreviewProps {
  desk: Desk;
  /** Opens the overlay in the page. */
  onPick: () => void;
}

/** The article as it will be read, the file as it will be written, and what is not in it. Pictures are loaded only when asked for. */
export function Preview({ desk, onPick }: PreviewProps) {
  const { t } = usePage();
  const { draft } = desk;
  const failure = desk.failures.get('body');
  // The source of a long article needs no reading, and is shown as it comes.
  const [tab, setTab] = useState(draft.isBodyWhole ? 'rendered' : 'source');
  const [hasPictures, setHasPictures] = useState(false);
  const { report, read } = useReport(draft.id);
  const tabs = [
    { id: 'rendered', label: t('tab_rendered') },
    { id: 'source', label: t('tab_source') },
    // Of a selection the reader knows what was left out, and why.
    ...(draft.kind === 'article' ? [{ id: 'why', label: t('tab_why') }] : []),
  ];
  // What stands below the body comes with its end.
  const foot = draft.isBodyWhole ? draft.file.foot : '';
  const canShowPictures = tab === 'rendered' && !hasPictures && draft.statistics.images > 0;
  return (
    <section class="preview" aria-label={t('preview')}>
      <Tabs
        label={t('preview')}
        tabs={tabs}
        chosen={tab}
        onChoose={setTab}
        beside={
          <>
            <Figures draft={draft} />
            {draft.kind === 'article' && (
              <button type="button" class="quiet" data-testid="not-right" onClick={onPick}>
                {t('not_right')}
              </button>
            )}
          </>
        }
      >
        {canShowPictures && (
          <button
            type="button"
            class="quiet show-pictures"
            data-testid="show-pictures"
            onClick={() => setHasPictures(true)}
          >
            {t('show_pictures')}
          </button>
        )}
        {tab === 'rendered' && draft.kind === 'article' && <LoadWhole desk={desk} />}
        <PicturesShown.Provider value={hasPictures}>
          {tab === 'rendered' && (
            <RenderedView body={draft.file.body} foot={foot} lang={draft.lang} dir={draft.dir} />
          )}
          {tab === 'source' && <SourceView file={{ ...draft.file, foot }} />}
          {tab === 'why' && <WhyView report={report} lang={draft.lang} onRead={read} />}
        </PicturesShown.Provider>
      </Tabs>
      {failure !== undefined && <PlaceFailure error={failure} />}
    </section>
  );
}

function Figures({ draft }: { draft: DraftView }) {
  const { t } = usePage();
  const { words, readingMinutes, images } = draft.statistics;
  const figures = [t.count('words', words), t.count('minutes', readingMinutes), t.count('pictures', images)];
  return (
    <p class="figures" data-testid="statistics">
      {figures.join(' · ')}
    </p>
  );
}
