import { useRef, useState } from 'preact/hooks';
import type { ClipError, ExtractReport } from '../core/model';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';

/** The report on a draft's page: `null` until it is read. Kept while its tab is not shown; only the newest reading counts. */
export function useReport(draft: string) {
  const { api } = usePage();
  const [report, setReport] = useState<ExtractReport | ClipError | null>(null);
  const newest = useRef<Promise<ExtractReport> | null>(null);
  const read = () => {
    const reading = api.explainDraft(draft);
    newest.current = reading;
    setReport(null);
    const settle = (answer: ExtractReport | ClipError) => newest.current === reading && setReport(answer);
    reading.then(settle, (error: unknown) => settle(asClipError(error)));
  };
  return { report, read };
}
