import type { Story } from '../story';
import type { DateCandidate } from './date-fact';

/** The day that stands in the page's own address. */
export function* addressDates({ address }: Story): Generator<DateCandidate> {
  const path = address.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const match =
    /(?:^|[/_.-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/t_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$|\d{2,6}[/._])/.exec(path) ??
    /\/((?:19|20)\d\d)-?(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//.exec(path);
  if (match !== null) yield { text: `${match[1]}-${match[2]}-${match[3]}`, origin: 'url', confidence: 0.8 };
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d\d?)(?=\/)/i.exec(path);
  if (named !== null) yield { text: `${named[3]} ${named[2]} ${named[1]}`, origin: 'url', confidence: 0.8 };
}
