// Runs in a page: @mozilla/readability and turndown, as plainly as their documentation says.
import { Readability } from '@mozilla/readability';
import TurndownService from 'turndown';

/** The Markdown, for a popup that shows it. */
globalThis.readMarkdown = () => {
  const page = /** @type {Document} */ (document.cloneNode(true));
  const html = new Readability(page).parse()?.content ?? '';
  return new TurndownService().turndown(html);
};

globalThis.runPeer = () => globalThis.readMarkdown().length;
