// Runs in a page, for the popup of the minimal extension: the article as Markdown by @mozilla/readability and turndown, nothing else.
import { Readability } from '@mozilla/readability';
import TurndownService from 'turndown';

globalThis.readMarkdown = () => {
  const page = /** @type {Document} */ (document.cloneNode(true));
  return new TurndownService().turndown(new Readability(page).parse()?.content ?? '');
};
