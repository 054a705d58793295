const byline = /byline|author|dateline|writtenby|p-author/i;
/** What figures of a writer's face are called. */
const face = /author|byline|profile|avatar/i;

/**
 * Whether an element says who wrote the article. As Readability's own test, but the text is read last, and only of what may be a
 * byline: who took a picture wrote no article.
 */
export function isByline(node: Element, names: string): boolean {
  const isNamed =
    node.getAttribute('rel') === 'author' ||
    (node.getAttribute('itemprop') ?? '').includes('author') ||
    byline.test(names);
  const figure = isNamed ? node.closest('figure') : null;
  const isOfPicture = figure !== null && !face.test(figure.getAttribute('class') ?? '');
  const length = isNamed && !isOfPicture ? (node.textContent ?? '').trim().length : 0;
  return length > 0 && length < 100;
}
