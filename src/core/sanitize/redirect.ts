/** Hosts that do nothing but lead on: `link.site.example`, `l.site.example`, `eu.safelinks.mail.example`. */
const leadingHost =
  /^(?:links?|l|lm|out|exit|go|goto|away|redirect|jump|safelinks?|external)\.(?:[^.]+\.)*[^.]{3,}\.[a-z]{2,}$|\.safelinks\./;
/** Paths that do: `/url`, `/away.php`, `/r/`, and those of programs that pay for a click: `/c/1/2/3`. */
const leadingPath =
  /^\/(?:links?\d?|linkfilter|sinaurl|url|l|r|out|outgoing|outbound|exit|away|go|goto|jump|leave|external|redir(?:ect)?|action\/gotolink|click|deeplink|cread|c(?:\/\d+){3})(?:\.(?:php|html?|aspx|cfm))?\/?$/i;
/** Names under which they are told where to. */
const target =
  /^(?:(?:wg)?target|(?:target|go|to|m)?url|urllink|u|ued|p|q|z|to|dest|destination|redirect_?(?:url|to)|goto|link|href)$/i;
/** Names under which programs are told who asks. */
const asked = /[?&](?:client_id|redirect_uri|response_type|text|title)=/i;
/** Another address in the query: most links have none, and are not parsed. */
const anotherAddress = /[?&][^=&#?]*=https?(?::|%3a)/i;
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
  if (!anotherAddress.test(address) || asked.test(address) || !URL.canParse(address)) return null;
  const { hostname, pathname, search, hash, searchParams } = new URL(address);
  if (hash !== '' || !(leadingPath.test(pathname) || (pathname === '/' && leadingHost.test(hostname))))
    return null;
  for (const [name, value] of searchParams) {
    if (!target.test(name) || !/^https?:\/\/[^/]/i.test(value) || !URL.canParse(value)) continue;
    // What is not written as one value may go on in the next, and what is in another code than UTF-8 cannot be read.
    const written = search
      .slice(1)
      .split('&')
      .find((pair) => pair.startsWith(`${name}=`));
    const isWhole = written !== undefined && !/[?+]/.test(written);
    return isWhole && !value.includes('\uFFFD') ? new URL(value).href : null;
  }
  return null;
}
