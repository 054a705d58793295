import { namesReferences } from '../lines/reference-names';
import { words } from '../lines/words';
import { linkAround } from '../link-around';
import { lowerCase } from '../lower-case';
import { readRegisteredHost } from '../registered-host';
import { inside, textOf } from './page-blocks';
import type { Verdict } from './verdict';

/** Letters of the name of a list of sources, and of one source; sources of a list, at least and at most. */
const [nameSize, longest, fewest, most] = [40, 500, 2, 60];
/** Letters beside the link to a work: who wrote it, when. */
const fewestBeside = 4;
/** What an article's sources never stand in. */
const barred = inside.navigation | inside.footer | inside.form | inside.foreign | inside.caption;

/**
 * Brings back the list of sources that a page sets in a box of its own below the article: their name, and all lines of its box. One
 * of them leads to another site with words beside the link, and half of them at least are set as works are: shops and partners have
 * lists of such names too. `host`: the page's own.
 */
export function rescueReferences(verdicts: readonly Verdict[], host: string): void {
  verdicts.forEach((name, index) => {
    if (!isName(name)) return;
    const sources: Verdict[] = [];
    for (const verdict of verdicts.slice(index + 1, index + 2 + most)) {
      if (verdict.reason !== 'outside-article' || !isBelow(verdict, name)) break;
      sources.push(verdict);
    }
    if (sources.length < fewest || sources.length > most || !sources.every(isSource)) return;
    if (!sources.some((source) => leadsAway(source, host))) return;
    if (sources.filter(isWork).length * 2 < sources.length) return;
    for (const line of [name, ...sources]) line.reason = null;
  });
}

function isName({ reason, view: { block, box, place } }: Verdict): boolean {
  if (reason !== 'outside-article' || place.keptBefore < 1 || block.linkSize > 0) return false;
  if (block.size > nameSize || box.tag === 'li' || (block.inside & barred) !== 0) return false;
  return namesReferences(lowerCase(textOf(block)));
}

/** In the name's box, in a list or a box right in it, or folded away there. */
function isBelow(line: Verdict, name: Verdict): boolean {
  // What is pressed to unfold the others.
  if (line.view.box.tag === 'summary') return false;
  const [around, holder] = [boxAround(line), boxAround(name)];
  return holder !== null && (around === holder || around?.parentElement === holder);
}

/** The box that a line stands in: of an item the one around its list. */
function boxAround({ view: { block, box } }: Verdict): Element | null {
  const own = block.nodes[0]?.parentElement?.closest(box.tag) ?? null;
  if (box.tag !== 'li') return own?.parentElement ?? null;
  const around = own?.parentElement?.parentElement ?? null;
  return around?.localName === 'details' ? around.parentElement : around;
}

function isSource({ view: { block } }: Verdict): boolean {
  if (block.size > longest || (block.inside & (barred | inside.heading)) !== 0) return false;
  const text = lowerCase(textOf(block));
  return !words.request.test(text) && !words.rights.test(text) && !words.advertisement.test(text);
}

/** Whether a line leads to another site, with words beside the link. */
function leadsAway({ view: { block } }: Verdict, host: string): boolean {
  if (block.linkSize === 0 || block.size - block.linkSize < fewestBeside) return false;
  const link = block.nodes.map(linkAround).find((one) => one !== null);
  const away = readRegisteredHost(link?.getAttribute('href') ?? '');
  return away !== '' && away !== host;
}

/**
 * How a work is set: with a number before it, its title in quotation marks, its address, where it is from before it, or a year that a
 * mark parts from the rest: one within words is that of a product.
 */
const work =
  /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)] |(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,6}: )|["“„«].{8,}["”“»]|[([.;:]\s?(?:1[5-9]|20)\d{2}\b|\b(?:1[5-9]|20)\d{2}[a-z]?(?:\s?[)\].,;:/–-]|$)|https?:\/\/|\bdoi\b/;
/** The price of a thing: to the cent, behind all else, or before a comma. A title may speak of money. */
const price =
  /\d[.,](?:\d\d|[-–]) ?(?:€|eur\b|euros?\b|chf\b|usd\b|[$£])|[€$£] ?\d{1,4}[.,]\d\d(?!\d| ?(?:[bkm]\b|bn|mio|m?rd|mld|[bm]il|tril))|(?:\d ?(?:€|eur|euros?|chf|usd|[$£])|[€$£] ?\d[\d.,]*)[\s.)]*(?:$|,(?!\d))/;

function isWork({ view: { block } }: Verdict): boolean {
  const text = lowerCase(textOf(block)).trim();
  return work.test(text) && !price.test(text);
}
