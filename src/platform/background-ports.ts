import type { Ports } from '../core/plugins';
import { copyWithoutPopup } from './copy-without-popup';
import { ownDocumentWork, type DocumentWork } from './document-work';
import { withOffscreenDocument } from './offscreen-document';
import { hasPermission } from './permissions';
import { saveByDownloads } from './save-by-downloads';

/**
 * The powers of the background, in both browsers.
 * @param keep Commits a file to the extension's own store.
 * @param tabId The tab that was clipped, which lends Chromium its clipboard.
 */
export function backgroundPorts(keep: Ports['keep'], tabId: number | undefined): Ports {
  return {
    keep,
    copy: (text) => copyWithoutPopup(text, tabId),
    async download(path, text, { folders }) {
      const work = documentWork();
      if (folders && (await hasPermission('downloads'))) {
        await saveByDownloads(path, await work.blobAddress(text));
        return { state: 'saved', path };
      }
      const name = nameOf(path);
      await work.handToDownloads(name, text);
      return { state: 'handed-over', path: name };
    },
  };
}

/** The background's way to a document: Firefox's event page is one, Chromium's worker has to open one. */
function documentWork(): DocumentWork {
  return HAS_BACKGROUND_DOCUMENT ? ownDocumentWork : withOffscreenDocument();
}

/** The folder of an `index.md` is what names it. */
function nameOf(path: string): string {
  const whole = path.replace(/(?<=[^/])\/index\.md$/, '.md');
  return whole.slice(whole.lastIndexOf('/') + 1);
}
