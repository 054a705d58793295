import { all } from './elements';

/** Nothing speaks of the article but what a reader sees. */
export function takeMetadata(page: Document): void {
  for (const element of all(page, 'meta[property], meta[name], meta[itemprop]'))
    if (!/^(?:robots|viewport)$/i.test(element.getAttribute('name') ?? '')) element.remove();
  for (const script of all(page, 'script[type*="ld+json"]')) script.remove();
  for (const element of all(page, '[itemprop], [itemscope]'))
    for (const name of ['itemprop', 'itemscope', 'itemtype']) element.removeAttribute(name);
}
