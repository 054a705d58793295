const sideName = new Set(['nav', 'aside', 'footer']);
const wholePage = new Set(['body', 'main', 'article']);
const sideRole = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner']);
/** For lower case. Not `has-sidebar` and the like, which name a box beside the column, nor `entry-footer`, which holds an article's own author and day. */
const sideHint =
  /(?:^|[\s_-])(?<!(?:has|with|no|without)[_-])(?:sidebar|side-?bar|comments?|respond|disqus|related|recommend\w*|(?<!(?:entry|post|article|content|card)[_-])(?:footer|foot)|nav|navbar|menu|hot-?news|most-?read|popular|trending|ranking|rank|side|aside|right-?col\w*|breaking|ticker|newsletter|outbrain|taboola|read-?more|more-?news|next-?article)(?:$|[\s_-])/;
const ownFooter = /(?:^|\s)(?:entry|post|article)[_-](?:meta|footer|info)/;

/**
 * Whether an element of that name holds navigation, a side column, a footer, comments or a list of other articles. `hint`: see
 * `hintOf`.
 * @param names Answers `namesSide`.
 */
export function isSideBox(name: string, role: string, hint: string, names = namesSide): boolean {
  if (name === 'footer' && ownFooter.test(hint)) return false;
  if (sideName.has(name) || sideRole.has(role)) return true;
  return hint !== '' && !wholePage.has(name) && names(hint);
}

/** Whether a hint is that of such a box, whatever the element is. */
export function namesSide(hint: string): boolean {
  return sideHint.test(hint);
}
