import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClipError, RenderedFile } from '../core/model';
import type { PreviewSubject } from '../platform/protocol';
import type { Settings } from '../settings/schema';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import { createSendQueue } from '../ui/send-queue';

/** The file of the sample article or the newest clip under the settings on the page. While a newer one is made, the last one stays. */
export interface Sample {
  file: RenderedFile | null;
  error: ClipError | null;
}

/** Renders the sample whenever the settings or the preset change. */
export function useSample(settings: Settings, preset: string, subject: PreviewSubject): Sample {
  const { api } = usePage();
  const [sample, setSample] = useState<Sample>({ file: null, error: null });
  const queue = useMemo(
    () =>
      createSendQueue<{ settings: Settings; preset: string; subject: PreviewSubject }>(async (wanted) => {
        try {
          setSample({
            file: await api.previewSettings(wanted.settings, wanted.preset, wanted.subject),
            error: null,
          });
        } catch (error) {
          setSample(({ file }) => ({ file, error: asClipError(error) }));
        }
      }),
    [],
  );
  useEffect(() => queue.put('sample', { settings, preset, subject }), [settings, preset, subject]);
  return sample;
}
