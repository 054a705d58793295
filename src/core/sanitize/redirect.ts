/** Hosts that do nothing but lead on: `link.site.example`, `l.site.example`, `eu.safelinks.mail.example`. */
const leadingHost =
  /^(?:links?|l|lm|out|exit|go|goto|away|redirect|jump|safelinks?|external)\.(?:[^.]+\.)*[^.]{3,}\.[a-z]{2,}$|\.safelinks\./;
/** Paths that do: `/url`, `/away.php`, `/r/`. */
const leadingPath =
  /^\/(?:links?\d?|linkfilter|sinaurl|url|l|r|out|outgoing|outbound|exit|away|go|goto|jump|leave|external|redir(?:ect)?|action\/gotolink)(?:\.(?:php|html?|aspx|cfm))?\/?$/i;
/** What leads on where it is told nothing else: with more it may pay for the click, or count it. */
const leadingAlone = /^\/click\?url=[^&]*$/;
/** Names under which they are told where to. */
const target =
  /^(?:target|(?:target|go|to)?url|urllink|u|q|z|to|dest|destination|redirect_?(?:url|to)|goto|link|href)$/i;
/** The path and the name of each program that pays for a click, which mean other things elsewhere. */
const paid =
  /^\/(?:cread(?:\.php)? (?:ued|p)|deeplink murl|c\/\d{5,}\/\d{5,}\/\d{3,} u|click(?:\.html)? wgtarget)$/;
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
  if (hash !== '') return null;
  const leads =
    leadingPath.test(pathname) ||
    leadingAlone.test(pathname + search) ||
    (pathname === '/' && leadingHost.test(hostname));
  const pairs = [...searchParams].filter(
    ([name, value]) =>
      ((leads && target.test(name)) || paid.test(`${pathname} ${name}`)) &&
      /^https?:\/\/[^/]/i.test(value) &&
      URL.canParse(value),
  );
  const [name, value] = pairs[0] ?? ['', ''];
  // Of two addresses none says which it is.
  if (pairs.some(([, other]) => other !== value)) return null;
  // What is not written as one value may go on in the next, and what is in another code than UTF-8 cannot be read.
  const written = search
    .slice(1)
    .split('&')
    .find((pair) => pair.startsWith(`${name}=`));
  const isWhole = name !== '' && written !== undefined && !/[?+]/.test(written);
  return isWhole && !value.includes('\uFFFD') ? new URL(value).href : null;
}
