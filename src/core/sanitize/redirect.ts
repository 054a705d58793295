/** Hosts that do nothing but lead on: `link.site.example`, `l.site.example`, `eu.safelinks.mail.example`. */
const leadingHost =
  /^(?:links?|l|lm|out|exit|go|goto|away|redirect|jump|safelinks?|external)\.[^.]+\.|\.safelinks\./;
/** Last steps of paths that do: `/url`, `/away.php`, `/redirect`. */
const leadingStep =
  /(?:^|\/)(?:links?\d?|linkfilter|gotolink|sinaurl|url|l|r|out|outgoing|outbound|exit|away|go|goto|jump|leave|external|redir(?:ect)?)(?:\.php|\.html?|\.aspx)?\/?$/i;
/** Names under which they are told where to. */
const target =
  /^(?:target|(?:target|go|to)?url|u|q|z|to|dest|destination|redirect_?(?:url|uri|to)|goto|link|href)$/i;
/** Redirects that lead to redirects are followed so often. */
const most = 3;

/**
 * Where a link really leads that goes through a page of its site's only to be counted, or to be warned of the outside. An address
 * that does more than lead on, such as a search, a translation or a post to be shared, is left as it is.
 * @param address Absolute.
 */
export function leadThrough(address: string): string {
  let led = address;
  for (let step = 0; step < most; step++) {
    const next = readTarget(led);
    if (next === null) break;
    led = next;
  }
  return led;
}

function readTarget(address: string): string | null {
  // Most links have no other address in them, and are not parsed.
  if (!/[?&][^#]*=https?(?::|%3a)/i.test(address) || !URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!leadingHost.test(hostname) && !leadingStep.test(pathname)) return null;
  for (const [name, value] of searchParams)
    if (target.test(name) && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value))
      return new URL(value).href;
  return null;
}
