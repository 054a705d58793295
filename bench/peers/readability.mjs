// Runs in a page: @mozilla/readability and turndown, as plainly as their documentation says.
import { Readability } from '@mozilla/readability';
import TurndownService from 'turndown';

globalThis.runPeer = () => {
  const page = /** @type {Document} */ (document.cloneNode(true));
  const html = new Readability(page).parse()?.content ?? '';
  return new TurndownService().turndown(html).length;
};
