const comment =
  /(?:^|\s)(?:(?:js-)?comments?|comment-?list|comment-(?:body|content|text|item)|kommentare?)(?:$|\s)/i;
/** A box of one's own for each, as blog engines number them. */
const numbered = /^(?:comments?|(?:li-|div-)?comment-\d+)$/;
/** What any of them holds: most names hold none of it. */
const hint = /comment|kommentar|teaser/i;
const teaser = /(?:^|[\s_-])teasers?(?:$|[\s_-])/i;

/**
 * Whether a box is called after readers' comments, or is an `article` that is called a teaser: boxes of other kinds are called so
 * that hold an article's own first sentence.
 */
export function isForeign(box: Element, tag: string): boolean {
  const className = box.getAttribute('class') ?? '';
  const isNamed = hint.test(className);
  if (isNamed && (comment.test(className) || (tag === 'article' && teaser.test(className)))) return true;
  const id = box.getAttribute('id') ?? '';
  return id !== '' && numbered.test(id);
}

const writer =
  /(?:^|[\s_-])(?:author[_-]*(?:bio(?:graphy)?|desc(?:ription)?|about|info|profile|card|section|box)|about[_-](?:the[_-])?author)(?:$|[\s_-])/i;
const writerHint = /author/i;

/** Whether a box is called after what it says of an author. */
export function isOfWriter(box: Element): boolean {
  const className = box.getAttribute('class') ?? '';
  return writerHint.test(className) && writer.test(className);
}
