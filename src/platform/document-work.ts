import { blobAddress, handToDownloads } from './blob-address';

/** What a save needs a document for. Plain JSON in and out, since in Chromium it crosses to another document. */
export interface DocumentWork {
  handToDownloads(name: string, text: string): Promise<void>;
  blobAddress(text: string): Promise<string>;
}

/** The work done in the document that this code runs in. */
export const ownDocumentWork: DocumentWork = {
  handToDownloads: async (name, text) => handToDownloads(name, text),
  blobAddress: async (text) => blobAddress(text),
};
