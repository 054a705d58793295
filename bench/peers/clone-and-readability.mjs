// Runs in a page: the least that any reader with Readability does.
import { Readability } from '@mozilla/readability';

globalThis.runPeer = () => {
  const page = /** @type {Document} */ (document.cloneNode(true));
  return new Readability(page).parse()?.content?.length ?? 0;
};
