import type { DocumentWork } from './document-work';
import { connect } from './rpc';

const address = 'src/platform/offscreen/offscreen.html';

/** The same work, done in Chromium's offscreen document, which is opened first when it is not. */
export function withOffscreenDocument(): DocumentWork {
  const offscreen = connect<DocumentWork>('offscreen');
  const opened = async (): Promise<DocumentWork> => {
    await openDocument();
    return offscreen;
  };
  return {
    handToDownloads: async (name, text) => (await opened()).handToDownloads(name, text),
    blobAddress: async (text) => (await opened()).blobAddress(text),
  };
}

async function openDocument(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  try {
    await chrome.offscreen.createDocument({
      url: address,
      reasons: [chrome.offscreen.Reason.BLOBS],
      justification: 'Hands the Markdown file to the browser’s downloads.',
    });
  } catch (error) {
    // Two saves at once: the other one opened it meanwhile, and there can only be one.
    if (!(await chrome.offscreen.hasDocument())) throw error;
  }
}
