import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClipError, ExtractReport, RejectedFact, RemovedBlock } from '../core/model';
import { originKey, rejectionKey, removalKey } from '../platform/i18n';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';

interface WhyViewProps {
  /** `null`: the page is being read. */
  report: ExtractReport | ClipError | null;
  /** The language of the page's texts. */
  lang: string | null;
  /** Reads the page, or reads it again. */
  onRead: () => void;
}

/** What of the page is not in the clip, and why. */
export function WhyView({ report, lang, onRead }: WhyViewProps) {
  const { t } = usePage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (report === null) onRead();
  }, []);
  const retry = () => {
    // The button goes away with the failure.
    box.current?.focus();
    onRead();
  };
  return (
    <div class="why" ref={box} tabIndex={-1}>
      <p role="status">
        {report === null ? t('reading') : report instanceof Error ? '' : summaryOf(report, t)}
      </p>
      {report instanceof Error && <Failure error={report} deeds={{ retry }} />}
      {report !== null && !(report instanceof Error) && <Report report={report} lang={lang} />}
    </div>
  );
}

function summaryOf(
  { isModelSetAside, removed, rejected }: ExtractReport,
  t: ReturnType<typeof usePage>['t'],
): string {
  if (isModelSetAside) return t('why_set_aside');
  return removed.length + rejected.length === 0 ? t('why_nothing') : '';
}

function Report({
  report: { removed, rejected, counts },
  lang,
}: {
  report: ExtractReport;
  lang: string | null;
}) {
  const cut = removed.filter(({ reason }) => reason !== 'outside-article');
  const outside = removed.filter(({ reason }) => reason === 'outside-article');
  const toBlock = (block: RemovedBlock, index: number) => <Block key={index} block={block} lang={lang} />;
  const toValue = (value: RejectedFact, index: number) => <Value key={index} rejected={value} lang={lang} />;
  return (
    <div data-testid="why">
      <Part stem="why_cut" count={counts.cut} shown={cut.length} isOpen>
        {cut.map(toBlock)}
      </Part>
      <Part stem="why_values" count={rejected.length} shown={rejected.length} isOpen>
        {rejected.map(toValue)}
      </Part>
      <Part stem="why_outside" count={counts.outside} shown={outside.length}>
        {outside.map(toBlock)}
      </Part>
    </div>
  );
}

interface PartProps {
  /** Of the text that counts the entries. */
  stem: 'why_cut' | 'why_values' | 'why_outside';
  count: number;
  /** Entries in the list; a report names the first ones only. */
  shown: number;
  isOpen?: boolean;
  children: ComponentChildren;
}

function Part({ stem, count, shown, isOpen = false, children }: PartProps) {
  const { t } = usePage();
  if (count === 0) return null;
  return (
    <details open={isOpen} data-testid={stem}>
      <summary>{t.count(stem, count)}</summary>
      <ol>{children}</ol>
      {count > shown && <p>{t('why_more', { count: count - shown })}</p>}
    </details>
  );
}

function Block({ block: { text, reason, path }, lang }: { block: RemovedBlock; lang: string | null }) {
  const { t } = usePage();
  return (
    <li>
      <p dir="auto" lang={lang ?? undefined}>
        {text}
      </p>
      <p class="why-reason">
        {t(removalKey(reason))} <code dir="ltr">{path}</code>
      </p>
    </li>
  );
}

function Value({
  rejected: { fact, value, origin, reason },
  lang,
}: {
  rejected: RejectedFact;
  lang: string | null;
}) {
  const { t } = usePage();
  return (
    <li>
      <p dir="auto" lang={lang ?? undefined}>
        {value}
      </p>
      <p class="why-reason">
        {t('why_value', {
          fact: t.find(`fact_${fact}`) ?? fact,
          origin: t(originKey(origin)),
          reason: t(rejectionKey(reason)),
        })}
      </p>
    </li>
  );
}
