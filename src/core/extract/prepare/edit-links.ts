import { findFirst } from '../../find-first';
import { mention, type PageNames } from './page-names';

const editLinks = 'a[rel~="edit"]';
/** What wikis set around an article and into it for those who read or edit the wiki, named as their program, MediaWiki, names it. */
const wikiParts = '.mw-editsection, .mw-jump-link, .plainlinks.navbar';
/** Names of theirs that other pages give to what they please, and the boxes in which their program sets an article. */
const [namedParts, wikiText] = ['#siteSub, #contentSub, .printfooter', '#mw-content-text, .mw-parser-output'];

/** Of the names above, what some class of each page with such parts holds. */
const wikiNames = ['mw-', 'navbar'];

/**
 * Drops links that say of themselves that they lead to where the page is written: their words are read as an author's beside a
 * name. And what wikis say on every page: where it is from, how to jump to the menu, "edit", "v t e".
 */
export function dropEditLinks(root: Element, names: PageNames): void {
  const mayBeWiki = mention(names, wikiNames) || findFirst(root, '#mw-content-text') !== null;
  if (mayBeWiki && findFirst(root, wikiText) !== null)
    for (const part of Array.from(root.querySelectorAll(namedParts))) part.remove();
  const parts = mayBeWiki ? `${editLinks}, ${wikiParts}` : editLinks;
  for (const part of Array.from(root.querySelectorAll(parts))) part.remove();
}
