import { parseHtml } from './dom';
import type { LightElement } from './light-tree';
import { sanitize } from './sanitize';
import { gatherCallouts, mayHaveCallouts } from './sanitize/callouts/gather';
import { gatherFootnotes, mayHaveFootnotes } from './sanitize/footnotes/gather';
import { readHints } from './sanitize/page-hints';
import { dropPullQuotes, mayHavePullQuotes } from './sanitize/quotes/pull-quotes';
import { mayNameSources, showQuoteSources } from './sanitize/quotes/sources';

/** Untrusted HTML as a safe tree: what only ids and marks say is brought into one form first, since the safe tree keeps neither. */
export function parseSafely(html: string, baseUrl: string): LightElement {
  const page = parseHtml(html);
  // A page of frames has no body. Not by a selector: the parser outside browsers looks through the whole page for one.
  const own: Element | null = page.body;
  const body = own ?? page.documentElement;
  const hints = readHints(html);
  if (mayHaveFootnotes(hints)) gatherFootnotes(body, baseUrl);
  if (mayHavePullQuotes(hints)) dropPullQuotes(body);
  if (mayHaveCallouts(hints)) gatherCallouts(body);
  if (mayNameSources(hints)) showQuoteSources(body, baseUrl);
  return sanitize(body, baseUrl);
}
