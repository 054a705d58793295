import { markCallouts } from '../../sanitize/callouts/mark';
import { markPosters } from '../../sanitize/embed';
import { markSidenotes } from '../../sanitize/footnotes/sidenotes';
import { markPullQuotes } from '../../sanitize/quotes/pull-quotes';
import { markQuoteSources } from '../../sanitize/quotes/sources';
import { classesOf, type PageNames, readNames } from './page-names';

/**
 * Marks what only classes and data say, before they are taken off: callouts, sources of quotes, pull quotes, notes in the text,
 * pictures of films. An attribute, no element and no text changes that Readability or the block model look at.
 */
export function markMeanings(root: Element, base: string, names: PageNames = readNames(root)): void {
  markCallouts(root, classesOf(names));
  markQuoteSources(root, base);
  markPullQuotes(root);
  markSidenotes(root);
  markPosters(root, base);
}
