import { inside } from '../blocks/page-blocks';
import type { Known } from '../known';
import { readRegisteredHost } from '../registered-host';
import { isStamp } from './head';
import type { Line } from './line';
import { namesReferences } from './reference-names';
import { words } from './words';

/** Letters of the name of a list of references, and of a reference. */
const [nameSize, longest] = [40, 500];
/** A single work may be the source of a picture or a table. */
const fewest = 2;
/** From this share of links on a line is what it leads to. */
const mostlyLink = 0.5;
/** At this score and below, in hundredths of a logit, the model is sure that one is none. */
const sure = -250;

/**
 * Keeps the works and pages that an article says it rests on: below a line that is the name of such a list, the lines that are
 * numbered, or have a year or an address. Nothing looks less like an article. With a year alone they may be something else after all:
 * what later rules cut goes.
 */
export function keepReferences(lines: readonly Line[], { host }: Known): void {
  lines.forEach((name, index) => {
    if (name.size > nameSize || !namesReferences(name.text.trim()) || !isNameOfList(name)) return;
    const isOne = (line: Line | undefined): boolean => line !== undefined && isReference(line, name, host);
    // A line about the list may stand above it.
    const start = !isOne(lines[index + 1]) && lines[index + 2]?.box.tag === 'li' ? index + 2 : index + 1;
    let end = start;
    while (isOne(lines[end])) end++;
    if (end - start < fewest) return;
    name.keep();
    for (const line of lines.slice(start, end)) {
      if (numbered.test(line.text) || address.test(line.text)) line.keep();
      else line.verdict.reason = null;
    }
  });
}

function isNameOfList(line: Line): boolean {
  const isCut = line.verdict.reason !== null && line.verdict.reason !== 'block-model';
  return !isCut && (line.isFree || line.isInside(inside.heading));
}

/** "3 comments" is no number of a line. */
const numbered = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)] )/;
const address = /https?:\/\/|\bwww\.|\bdoi\b/;
/** A year, beside words of so many letters: days of fewer are the page's own. */
const year = /\b(?:1[5-9]|20)\d{2}\b/;
const shortest = 28;
/** What a shop asks for a book. */
const price = /\d[.,]\d\d ?(?:€|eur\b|euro\b|chf\b|usd\b|\$|£)|(?:€|eur|chf|usd|\$|£) ?\d+[.,]\d\d\b/;

function isReference(line: Line, name: Line, host: string): boolean {
  const { verdict, size, text } = line;
  if (size > longest || !isBelow(line, name) || line.isInside(inside.heading)) return false;
  if (verdict.reason !== null && verdict.reason !== 'block-model') return false;
  if ((verdict.score ?? 0) <= sure) return false;
  const [isNumbered, hasYear] = [numbered.test(text), size >= shortest && year.test(text)];
  if (!isNumbered && !hasYear && !address.test(text)) return false;
  // Behind a number networks are where a work is, beside a year they are what it is about.
  if (!isNumbered && (words.request.test(text) || (!hasYear && words.appeal.test(text)))) return false;
  return !words.rights.test(text) && !isStamp(line) && !price.test(text) && !leadsWithin(line, host);
}

/** Whether most of it leads to pages of the site itself: other articles, not what this one rests on. */
function leadsWithin({ linkShare, links }: Line, host: string): boolean {
  if (linkShare <= mostlyLink) return false;
  const hosts = links.map((link) => readRegisteredHost(link.getAttribute('href') ?? ''));
  return hosts.every((found) => found === '' || found === host);
}

/** Among the same paragraphs, an item of a list there, or in a box of the same path. */
function isBelow(line: Line, name: Line): boolean {
  if (line.place.path === name.place.path) return true;
  return (line.box.tag === 'li' ? line.place.grandparentBox : line.boxAround) === name.boxAround;
}
