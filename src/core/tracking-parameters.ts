/** Parameters that tell where a visitor came from, never which page it is. */
const tracking =
  /^(?:amp;)?(?:utm_\w+|fbclid|[dg]clid|gclsrc|gad_(?:source|campaignid)|[gw]braid|(?:ms|y|tt|tw)clid|mc_[ce]id|igshid|spm|_g[al]|srsltid|ref_src|tw(?:camp|gr|term)|tfw_\w+|cm_mmc|ascsubtag|_hs(?:enc|mi)|mkt_tok|wt_mc)$/i;
/** What counts only where its value says so: a click on a link in the text, where an article was shared or a post shown. */
const counting =
  /^(?:amp;)?(?:ico=in-|smid=(?:tw|fb|nytcore|url|em)-|ref_url=(?:http|safari-)|(?:icid|ICID)=[A-Z]{2,}_|trk=public_(?:profile|post)(?:[_-]|$)|tid=sm_(?:tw|fb|ig|li|yt)(?:_|$)|module=inline$|inline=nyt-)/;
/** A click on a hashtag, on the pages of those. */
const hashtag = /\/hashtag\/[^/]*$/;
const hashtagCount = /^(?:amp;)?src=hash$/;

/** Whether a parameter of an address does not tell pages apart: one that only lets a visitor in is the same page's. */
export function isTracking(name: string): boolean {
  return tracking.test(name) || name === 'share_token';
}

/** An address without parameters that only tell where a visitor came from; what is left of it stays as it was written. */
export function withoutTracking(address: string): string {
  const [, page = '', query = '', place = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  const all = query.split('&');
  const isHashtag = hashtag.test(page);
  const kept = all.filter(
    (pair) =>
      !counting.test(pair) &&
      !(isHashtag && hashtagCount.test(pair)) &&
      !tracking.test(pair.split('=', 1)[0] ?? ''),
  );
  if (page === '' || (kept.length === all.length && query !== '')) return address;
  return page + (kept.join('') === '' ? '' : `?${kept.join('&')}`) + place;
}
