import { inside } from '../blocks/page-blocks';
import type { Line } from './line';
import { words } from './words';

/** Letters of the name of a list of references, and of a reference. */
const [nameSize, longest] = [40, 500];
/** A single work may be the source of a picture or a table. */
const fewest = 2;
/** At this score and below, in hundredths of a logit, the model is sure that one is none. */
const sure = -250;

/**
 * Keeps the works and pages that an article says it rests on: below a line that is the name of such a list, the lines that are
 * numbered, or have a year or an address. Nothing looks less like an article.
 */
export function keepReferences(lines: readonly Line[]): void {
  lines.forEach((name, index) => {
    if (name.size > nameSize || !words.references.test(name.text.trim()) || !isNameOfList(name)) return;
    let end = index + 1;
    for (let line = lines[end]; line !== undefined && isReference(line, name); line = lines[++end]);
    if (end - index - 1 < fewest) return;
    for (const line of lines.slice(index, end)) line.keep();
  });
}

function isNameOfList(line: Line): boolean {
  const isCut = line.verdict.reason !== null && line.verdict.reason !== 'block-model';
  return !isCut && (line.isFree || line.isInside(inside.heading));
}

/** A number before it, or an address. */
const reference = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]? )|https?:\/\/|\bwww\.|\bdoi\b/;
/** A year, beside words of so many letters: days of fewer are the page's own. */
const year = /\b(?:1[5-9]|20)\d{2}\b/;
const shortest = 28;

function isReference(line: Line, name: Line): boolean {
  const { verdict, size, text } = line;
  if (size > longest || !isBelow(line, name) || line.isInside(inside.heading)) return false;
  if (verdict.reason !== null && verdict.reason !== 'block-model') return false;
  return (verdict.score ?? 0) > sure && (reference.test(text) || (size >= shortest && year.test(text)));
}

/** Among the same paragraphs, an item of a list there, or in a box of the same path. */
function isBelow(line: Line, name: Line): boolean {
  if (line.place.path === name.place.path) return true;
  return (line.box.tag === 'li' ? line.place.grandparentBox : line.boxAround) === name.boxAround;
}
