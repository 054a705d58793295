/** What wikis set around an article and into it for those who read or edit the wiki, named as their program, MediaWiki, names it. */
const wikiParts = '.mw-editsection, .mw-jump-link, #siteSub, #contentSub, .printfooter, .plainlinks.navbar';

/**
 * Drops links that say of themselves that they lead to where the page is written: their words are read as an author's beside a
 * name. And what wikis say on every page: where it is from, how to jump to the menu, "edit", "v t e".
 */
export function dropEditLinks(root: Element): void {
  for (const part of Array.from(root.querySelectorAll(`a[rel~="edit"], ${wikiParts}`))) part.remove();
}
