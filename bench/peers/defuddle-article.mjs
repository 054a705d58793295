// Runs in a page: what defuddle says of its article.
import Defuddle from 'defuddle/full';

globalThis.runPeer = () => {
  const article = new Defuddle(document, { url: location.href, useAsync: false }).parse();
  const { content, title, author, published, site, image } = article;
  return { html: content, title, byline: author, published, siteName: site, leadImage: image };
};
