import { blobLifetime } from '../blob-address';
import { ownDocumentWork, type DocumentWork } from '../document-work';
import { serve } from '../rpc';

let closing = setTimeout(close, blobLifetime);

/** Closes the document a minute after its last work: until then the browser may still read a blob of it. */
function stayOpen(): void {
  clearTimeout(closing);
  closing = setTimeout(close, blobLifetime);
}

serve<DocumentWork>('offscreen', {
  async handToDownloads(name, text) {
    stayOpen();
    await ownDocumentWork.handToDownloads(name, text);
  },
  async blobAddress(text) {
    stayOpen();
    return ownDocumentWork.blobAddress(text);
  },
});
