import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { holdsMark, passOnMark } from '../guided/marks';
import { cleanText } from '../text';

/** What forums call a quote of another post; newspapers call what they repeat of their own text by longer names. */
const forumQuote = /(?:^|\s)quote(?:\s|$)/;
/** Characters of what stands beside the quote: who said it. */
const longest = 60;
/** What makes an aside more than a quote. */
const others = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, table, form, button, input, iframe, video, audio';

/**
 * Makes plain quotes of the asides that hold a quote and who said it, as forums have them: Readability takes every `aside` out.
 * What a page only repeats of its own text goes later, as other pull quotes do.
 */
export function keepQuotingAsides(root: Element): void {
  for (const aside of Array.from(root.getElementsByTagName('aside'))) {
    if (!forumQuote.test(aside.getAttribute('class') ?? '') || holdsMark(aside)) continue;
    const [quote, ...more] = Array.from(aside.getElementsByTagName('blockquote'));
    if (quote === undefined || more.length > 0 || quote.hasAttribute('type')) continue;
    if (findFirst(aside, 'h1, h2, h3, h4, h5, h6, ul, ol, table, form, p') !== findFirst(quote, 'p'))
      continue;
    const words = wordsBeside(quote, aside);
    if (words === null) continue;
    quote.setAttribute('type', 'pull-quote');
    if (words !== '') quote.setAttribute('summary', words);
    passOnMark(aside, quote);
    aside.replaceWith(quote);
  }
}

/** `null`: more stands there than a name. */
function wordsBeside(quote: Element, aside: Element): string | null {
  const place = aside.ownerDocument.createElement('span');
  quote.replaceWith(place);
  const words = findFirst(aside, others) === null ? readShortText(aside, longest) : null;
  place.replaceWith(quote);
  return words === null ? null : cleanText(words).replace(/\s*[:：]$/, '');
}
