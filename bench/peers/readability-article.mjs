// Runs in a page: what @mozilla/readability says of its article.
import { Readability } from '@mozilla/readability';

globalThis.runPeer = () => {
  const page = /** @type {Document} */ (document.cloneNode(true));
  const article = new Readability(page).parse();
  if (article === null) return null;
  const { content, title, byline, publishedTime, siteName } = article;
  return { html: content, title, byline, published: publishedTime, siteName };
};
