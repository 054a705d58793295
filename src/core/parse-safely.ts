import { parseHtml } from './dom';
import { findFirst } from './find-first';
import { sanitize } from './sanitize';
import { gatherCallouts } from './sanitize/callouts/gather';
import { gatherFootnotes } from './sanitize/footnotes/gather';
import { dropPullQuotes } from './sanitize/quotes/pull-quotes';
import { showQuoteSources } from './sanitize/quotes/sources';

/** Untrusted HTML as a safe tree: what only ids and marks say is brought into one form first, since the safe tree keeps neither. */
export function parseSafely(html: string, baseUrl: string): Element {
  const page = parseHtml(html);
  // A page of frames has no body.
  const body = findFirst(page, 'body') ?? page.documentElement;
  gatherFootnotes(body, baseUrl);
  dropPullQuotes(body);
  gatherCallouts(body);
  showQuoteSources(body, baseUrl);
  return sanitize(body, baseUrl);
}
