const comment =
  /(?:^|\s)(?:(?:js-)?comments?|comment-?list|comment-(?:body|content|text|item)|kommentare?)(?:$|\s)/i;
/** A box of one's own for each, as blog engines number them. */
const numbered = /^(?:comments?|(?:li-|div-)?comment-\d+)$/;
/** What any of them holds: most names hold none of it. */
const hint = /comment|kommentar|teaser|related/i;
/** Not the topics that a blog engine lists among an article's classes, nor what a layout says to stand beside it: related is what is named. */
const teaser =
  /(?:^|\s)(?:(?!(?:tag|category|has|with|no)-)(?:[^\s]*[_-])?teasers?(?:$|[\s_-])|(?:\w+--)?(?:c-)?related-(?:articles?|posts?|story|stories|news|items?|cards?|content)(?:$|\s))/i;

/**
 * Whether boxes of a class are called after readers' comments, or are `article`s that are called teasers or related: boxes of other
 * kinds are called so that hold an article's own first sentence.
 */
export function isForeign(className: string, tag: string): boolean {
  if (!hint.test(className)) return false;
  return comment.test(className) || (tag === 'article' && teaser.test(className));
}

/** Whether a box has the number of a reader's comment. */
export function isNumbered(id: string): boolean {
  return id !== '' && numbered.test(id);
}

const writer =
  /(?:^|[\s_-])(?:author[_-]*(?:bio(?:graphy)?|desc(?:ription)?|about|info|profile|card|section|box)|about[_-](?:the[_-])?author)(?:$|[\s_-])/i;
const writerHint = /author/i;

/** Whether boxes of a class are called after what they say of an author. */
export function isOfWriter(className: string): boolean {
  return writerHint.test(className) && writer.test(className);
}
