import type { Evidence } from '../../evidence/evidence';
import { squash } from '../../text';
import type { SiteWords } from '../site-words';
import { type Heading, isLong, longest } from './headings';

/** Boxes whose line is an item, a caption, a column's name or a quote. */
const noHeadline = /^(?:li|figcaption|option|summary|pre|blockquote|footer|address|th|d[dt])$/;

/**
 * The headline of a page that marks none as a heading: the line outside of side boxes that says a declared title word by word.
 * `declared`: the most telling first.
 */
export function findUnmarked({ lines, homeNames }: Evidence, declared: string[], site: SiteWords): Heading[] {
  const home = homeNames.map(squash);
  const all = new Set(declared.filter((title) => title !== '' && !site.isSite(title)).map(squash));
  // A title of a word or two beside a whole one is the site's or its section's.
  const titles = [...all].filter(
    (title, index, [first = '']) =>
      isLong(title, 6) && (index === 0 || (title.length * 3 >= first.length && !home.includes(title))),
  );
  // Most lines of a page are too short to be asked what they say.
  const shortest = Math.min(...titles.map(({ length }) => length));
  let found: string | undefined;
  let rank = titles.length;
  for (const { text, name, isSide } of lines) {
    if (isSide || text.length < shortest || text.length > longest || noHeadline.test(name)) continue;
    const at = titles.indexOf(squash(text));
    if (at < 0 || at >= rank) continue;
    rank = at;
    found = text;
  }
  return found === undefined ? [] : [{ text: found, isConfirmed: true }];
}
