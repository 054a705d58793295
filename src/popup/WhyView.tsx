import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClipError, ExtractReport, RejectedFact, RemovedBlock } from '../core/model';
import { originKey, reasonKey } from '../platform/i18n';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';

/** Entries of a list that are shown: more say nothing new. */
const most = 200;

/** What of the page is not in the clip, and why: asked of the page when this is opened. */
export function WhyView() {
  const { api, t } = usePage();
  const [report, setReport] = useState<ExtractReport | ClipError | null>(null);
  const read = () => {
    setReport(null);
    api.explainActiveTab().then(setReport, (error: unknown) => setReport(asClipError(error)));
  };
  useEffect(read, []);
  if (report === null) return <p role="status">{t('reading')}</p>;
  if (report instanceof Error) return <Failure error={report} deeds={{ retry: read }} />;
  return <Report report={report} />;
}

function Report({ report: { isModelSetAside, removed, rejected } }: { report: ExtractReport }) {
  const { t } = usePage();
  const cut = removed.filter(({ reason }) => reason !== 'outside-article');
  const outside = removed.filter(({ reason }) => reason === 'outside-article');
  return (
    <div class="why" data-testid="why">
      {isModelSetAside && <p>{t('why_set_aside')}</p>}
      {removed.length + rejected.length === 0 && <p>{t('why_nothing')}</p>}
      <Part stem="why_cut" count={cut.length} isOpen>
        {cut.slice(0, most).map(toBlock)}
      </Part>
      <Part stem="why_values" count={rejected.length} isOpen>
        {rejected.slice(0, most).map(toValue)}
      </Part>
      <Part stem="why_outside" count={outside.length}>
        {outside.slice(0, most).map(toBlock)}
      </Part>
    </div>
  );
}

interface PartProps {
  /** Of the text that counts the entries. */
  stem: 'why_cut' | 'why_values' | 'why_outside';
  count: number;
  isOpen?: boolean;
  children: ComponentChildren;
}

function Part({ stem, count, isOpen = false, children }: PartProps) {
  const { t } = usePage();
  if (count === 0) return null;
  return (
    <details open={isOpen} data-testid={stem}>
      <summary>{t.count(stem, count)}</summary>
      <ol>{children}</ol>
      {count > most && <p>{t('why_more', { count: count - most })}</p>}
    </details>
  );
}

function toBlock(block: RemovedBlock, index: number) {
  return <Block key={index} block={block} />;
}

function toValue(value: RejectedFact, index: number) {
  return <Value key={index} rejected={value} />;
}

function Block({ block: { text, reason, path } }: { block: RemovedBlock }) {
  const { t } = usePage();
  return (
    <li>
      <p dir="auto">{text}</p>
      <p class="why-reason">
        {t(reasonKey(reason))} <code dir="ltr">{path}</code>
      </p>
    </li>
  );
}

function Value({ rejected: { fact, value, origin } }: { rejected: RejectedFact }) {
  const { t } = usePage();
  return (
    <li>
      <p dir="auto">{value}</p>
      <p class="why-reason">
        {t.find(`fact_${fact}`) ?? fact}, {t(originKey(origin))}
      </p>
    </li>
  );
}
