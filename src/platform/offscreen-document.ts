import { ClipError } from '../core/model';
import type { DocumentWork } from './document-work';
import { connect } from './rpc';

const address = 'src/platform/offscreen/offscreen.html';

/** The same work, done in Chromium's offscreen document, which is opened first when it is not. */
export function withOffscreenDocument(): DocumentWork {
  const offscreen = connect<DocumentWork>('offscreen');
  return {
    handToDownloads: (name, text) => callOpened(() => offscreen.handToDownloads(name, text)),
    blobAddress: (text) => callOpened(() => offscreen.blobAddress(text)),
  };
}

async function callOpened<Value>(work: () => Promise<Value>): Promise<Value> {
  await openDocument();
  try {
    return await work();
  } catch (error) {
    if (error instanceof ClipError) throw error;
    // The document closes itself when idle, and may have done so just before the call.
    await openDocument();
    return work();
  }
}

/** There can only be one document, and it answers only when it has loaded: all saves wait for the same opening. */
let opening: Promise<void> | null = null;

function openDocument(): Promise<void> {
  opening ??= createDocument().finally(() => {
    opening = null;
  });
  return opening;
}

async function createDocument(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: address,
    reasons: [chrome.offscreen.Reason.BLOBS],
    justification: 'Hands the Markdown file to the browser’s downloads.',
  });
}
