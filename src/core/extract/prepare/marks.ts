import { markCallouts } from '../../sanitize/callouts/mark';
import { markPosters } from '../../sanitize/embed';
import { markSidenotes } from '../../sanitize/footnotes/sidenotes';
import { markPullQuotes } from '../../sanitize/quotes/pull-quotes';
import { markQuoteSources } from '../../sanitize/quotes/sources';
import type { PageNames } from './page-names';

/**
 * Marks what only classes and data say, before they are taken off: callouts, sources of quotes, pull quotes, notes in the text,
 * pictures of films. An attribute, no element and no text changes that Readability or the block model look at.
 */
export function markMeanings(root: Element, base: string, { values }: PageNames): void {
  markCallouts(root, new Set([...values].join(' ').split(/\s+/)));
  markQuoteSources(root, base);
  markPullQuotes(root);
  markSidenotes(root);
  markPosters(root, base);
}
