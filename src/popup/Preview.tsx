import { useState } from 'preact/hooks';
import type { DraftView } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { LoadWhole } from './LoadWhole';
import { PicturesShown } from './preview/Picture';
import { RenderedView } from './preview/RenderedView';
import { SourceView } from './preview/SourceView';
import { Tabs } from './Tabs';
import type { Desk } from './use-desk';
import { useReport } from './use-report';
import { WhyView } from './WhyView';

/** Characters of Markdown above which the source, which needs no reading, is shown first. */
const longBody = 300_000;

/** The article as it will be read, the file as it will be written, and what is not in it. Pictures are loaded only when asked for. */
export function Preview({ desk }: { desk: Desk }) {
  const { t } = usePage();
  const { draft } = desk;
  const [tab, setTab] = useState(draft.file.body.length > longBody ? 'source' : 'rendered');
  const [hasPictures, setHasPictures] = useState(false);
  const { report, read } = useReport(draft.id);
  const tabs = [
    { id: 'rendered', label: t('tab_rendered') },
    { id: 'source', label: t('tab_source') },
    // Of a selection the reader knows what was left out, and why.
    ...(draft.kind === 'article' ? [{ id: 'why', label: t('tab_why') }] : []),
  ];
  const canShowPictures = tab === 'rendered' && !hasPictures && draft.statistics.images > 0;
  return (
    <section class="preview" aria-label={t('preview')}>
      <Tabs
        label={t('preview')}
        tabs={tabs}
        chosen={tab}
        onChoose={setTab}
        beside={<Figures draft={draft} />}
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
            <RenderedView body={draft.file.body} foot={draft.file.foot} lang={draft.lang} dir={draft.dir} />
          )}
          {tab === 'source' && <SourceView file={draft.file} />}
          {tab === 'why' && <WhyView report={report} lang={draft.lang} onRead={read} />}
        </PicturesShown.Provider>
      </Tabs>
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
