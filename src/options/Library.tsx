import { useEffect, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { LibraryRow } from '../platform/protocol';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { LibraryItem } from './LibraryItem';
import { Section } from './Section';

/** Rows that are drawn at a time. */
const rowsPerPage = 50;

/** The clips kept in the extension, newest first: each can be downloaded, copied and deleted. */
export function Library() {
  const { api, t } = usePage();
  const [rows, setRows] = useState<LibraryRow[] | null>(null);
  const [error, setError] = useState<ClipError | null>(null);
  const [shown, setShown] = useState(rowsPerPage);
  const load = () => {
    setError(null);
    api.listLibrary().then(setRows, (failure: unknown) => setError(asClipError(failure)));
  };
  useEffect(load, []);
  const remove = async (id: string) => {
    await api.deleteLibrary(id);
    setRows((known) => known?.filter((row) => row.id !== id) ?? null);
  };
  return (
    <Section id="library" title={t('section_library')}>
      {error !== null && <Failure error={error} deeds={{ retry: load }} />}
      {rows !== null && (
        <p class="help" data-testid="library-count">
          {t.count('library_clips', rows.length)}
        </p>
      )}
      <ul class="library">
        {rows?.slice(0, shown).map((row) => (
          <LibraryItem key={row.id} row={row} onRemove={() => remove(row.id)} />
        ))}
      </ul>
      {rows !== null && rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + rowsPerPage)}>
          {t('library_more')}
        </button>
      )}
    </Section>
  );
}
