import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClipError, RenderedFile } from '../core/model';
import type { Settings } from '../settings/schema';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import { createSendQueue } from '../ui/send-queue';

/** The sample article's file under the settings on the page. While a newer one is made, the last one stays. */
export interface Sample {
  file: RenderedFile | null;
  error: ClipError | null;
}

/** Renders the sample whenever the settings or the preset change. */
export function useSample(settings: Settings, preset: string): Sample {
  const { api } = usePage();
  const [sample, setSample] = useState<Sample>({ file: null, error: null });
  const queue = useMemo(
    () =>
      createSendQueue<{ settings: Settings; preset: string }>(async (wanted) => {
        try {
          setSample({ file: await api.previewSettings(wanted.settings, wanted.preset), error: null });
        } catch (error) {
          setSample(({ file }) => ({ file, error: asClipError(error) }));
        }
      }),
    [],
  );
  useEffect(() => queue.put('sample', { settings, preset }), [settings, preset]);
  return sample;
}
