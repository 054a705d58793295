import { useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import { handToDownloads } from '../platform/blob-address';
import { copyText } from '../platform/copy-text';
import type { LibraryRow } from '../platform/protocol';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';

/** One kept clip. Deleting asks once more, in the same place. */
export function LibraryItem({ row, onRemove }: { row: LibraryRow; onRemove: () => Promise<void> }) {
  const { api, t } = usePage();
  const [isAsking, setIsAsking] = useState(false);
  const [done, setDone] = useState('');
  const [error, setError] = useState<ClipError | null>(null);
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    setError(null);
    setDone('');
    await work().then(setDone, (failure: unknown) => setError(asClipError(failure)));
  };
  const copy = async () => {
    await copyText((await api.readLibrary(row.id)).text);
    return t('toast_copied');
  };
  const download = async () => {
    const { path, text } = await api.readLibrary(row.id);
    handToDownloads(path.split('/').at(-1) ?? path, text);
    return t('toast_handed_over', { path });
  };
  const remove = async () => {
    await onRemove();
    return '';
  };
  return (
    <li data-testid="library-item">
      <Title row={row} />
      <div class="button-row">
        <button type="button" class="quiet" onClick={() => void attempt(copy)}>
          {t('action_copy')}
        </button>
        <button type="button" class="quiet" onClick={() => void attempt(download)}>
          {t('action_download')}
        </button>
        <button
          type="button"
          class="quiet"
          onBlur={() => setIsAsking(false)}
          onClick={() => (isAsking ? void attempt(remove) : setIsAsking(true))}
        >
          {t(isAsking ? 'library_delete_sure' : 'library_delete')}
        </button>
      </div>
      <p role="status">{done}</p>
      {error !== null && <Failure error={error} deeds={{}} />}
    </li>
  );
}

function Title({ row }: { row: LibraryRow }) {
  const { t } = usePage();
  const size = new Intl.NumberFormat(t.language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  }).format(row.size / 1000);
  const facts = [row.siteName, t.dateTime(row.savedAt), size].filter((fact) => fact !== null);
  return (
    <div>
      <a href={row.url} target="_blank" rel="noopener noreferrer" dir="auto">
        {row.title}
      </a>
      <p class="help">{facts.join(' · ')}</p>
    </div>
  );
}
