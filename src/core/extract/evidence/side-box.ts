const sideName = new Set(['nav', 'aside', 'footer']);
const wholePage = new Set(['body', 'main', 'article']);
const sideRole = /^(?:navigation|complementary|contentinfo|search|banner)$/;
/** Not `has-sidebar` and the like, which name a box beside the column, nor `entry-footer`, which holds an article's own author and day. */
const sideHint =
  /(?:^|[\s_-])(?<!(?:has|with|no|without)[_-])(?:sidebar|side-?bar|comments?|respond|disqus|related|recommend\w*|(?<!(?:entry|post|article|content|card)[_-])(?:footer|foot)|nav|navbar|menu|hot-?news|most-?read|popular|trending|ranking|rank|side|aside|right-?col\w*|breaking|ticker|newsletter|outbrain|taboola|read-?more|more-?news|next-?article)(?:$|[\s_-])/i;
const ownFooter = /(?:^|\s)(?:entry|post|article)[_-](?:meta|footer|info)/;

/** Whether an element holds navigation, a side column, a footer, comments or a list of other articles. `hint`: see `hintOf`. */
export function isSideBox(element: Element, hint: string): boolean {
  if (element.localName === 'footer' && ownFooter.test(hint)) return false;
  if (sideName.has(element.localName) || sideRole.test(element.getAttribute('role') ?? '')) return true;
  return hint !== '' && !wholePage.has(element.localName) && sideHint.test(hint);
}
