import browser from 'webextension-polyfill';
import { ClipError } from '../core/model';

/** What the browser reports of a download. */
interface DownloadChange {
  id: number;
  state?: { current?: string };
  error?: { current?: string };
}

/**
 * Saves through the downloads API, folders and all, and waits for the browser's word that the file is complete.
 * @param path Relative, below the download folder.
 * @param address A blob address of ours.
 * @throws ClipError `download-failed`, `download-canceled`
 */
export async function saveByDownloads(path: string, address: string): Promise<void> {
  const id = await browser.downloads
    .download({ url: address, filename: path, conflictAction: 'uniquify', saveAs: false })
    .catch((error: unknown) => {
      throw downloadFailure(error instanceof Error ? error.message : String(error));
    });
  await downloadEnded(id);
}

function downloadEnded(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined, words = ''): void => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(onChanged);
      if (state === 'complete') resolve();
      else reject(downloadFailure(words));
    };
    const onChanged = (change: DownloadChange): void => {
      if (change.id === id) settle(change.state?.current, change.error?.current);
    };
    browser.downloads.onChanged.addListener(onChanged);
    // A small file may be complete before the listener stands.
    browser.downloads.search({ id }).then(
      ([item]) => settle(item?.state, item?.error),
      (error: unknown) => settle('interrupted', String(error)),
    );
  });
}

function downloadFailure(words: string): ClipError {
  return new ClipError(/cancel/i.test(words) ? 'download-canceled' : 'download-failed', words);
}
