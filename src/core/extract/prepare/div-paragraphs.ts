import { findFirst } from '../../find-first';
import { boxTags } from '../blocks/tags';
import { countCharacters } from '../clean/count-characters';
import { linkDensity } from '../clean/link-density';
import { LetterFinder } from '../letter-finder';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';

/** Letters from which on a line is a paragraph. */
const paragraphSize = 80;
/** Paragraphs that stand together are more than a line beside another. */
const fewestParagraphs = 2;
/** From such a share of links on a line is none of an article's. */
const mostLinks = 0.25;
/** What no line holds. */
const anyBlock = `${[...boxTags].join()}, img, picture, iframe, video, audio, hr, button`;
/** In what a box of its own may be a line of code, of a caption, or of a card that leads elsewhere. */
const noProse = 'pre, code, figure, figcaption, a, nav, button, label, summary, header, footer';

/** A box with nothing but a line in it. */
interface Line {
  box: Element;
  name: string;
  isParagraph: boolean;
}

/**
 * Names paragraphs that a page writes as plain boxes: several of one kind that stand together, with the short ones among them. To a
 * reader they are the same. Readability makes paragraphs of such boxes too, but later than an article that is cut up is looked for
 * and its blocks are read, and not of those that are a link for the most part, which it drops.
 */
export function nameDivParagraphs(root: Element): void {
  const lines = findLines(root);
  const [found, names] = [new Set<Line>(), new Set<string>()];
  for (const group of groupLines(lines, root)) {
    if (group.filter(({ isParagraph }) => isParagraph).length < fewestParagraphs) continue;
    for (const line of group) found.add(line);
    names.add(group[0]?.name ?? '');
  }
  names.delete('');
  for (const line of lines)
    if ((found.has(line) || (line.isParagraph && names.has(line.name))) && line.box.closest(noProse) === null)
      rename(line.box, 'p');
}

function findLines(root: Element): Line[] {
  const letters = new LetterFinder();
  const lines: Line[] = [];
  for (const box of Array.from(root.getElementsByTagName('div'))) {
    const first = box.firstElementChild;
    // Most boxes hold others.
    if (first !== null && (boxTags.has(first.localName) || findFirst(box, anyBlock) !== null)) continue;
    // What was marked must still be told by its mark.
    if (box.hasAttribute('type') || !letters.isIn(box)) continue;
    lines.push({ box, name: nameOf(box), isParagraph: isLong(box) });
  }
  return lines;
}

function isLong(box: Element): boolean {
  return countCharacters(box) >= paragraphSize && linkDensity(box) < mostLinks;
}

/** Lines that stand right in one box, or each alone in boxes that do, and are named alike. */
function groupLines(lines: readonly Line[], root: Element): Line[][] {
  const groups = new Map<Element, Map<string, Line[]>>();
  for (const line of lines) {
    const { around, names } = climb(line.box, root);
    const byNames = groups.get(around) ?? new Map<string, Line[]>();
    groups.set(around, byNames);
    const group = byNames.get(names);
    if (group === undefined) byNames.set(names, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap((byNames) => [...byNames.values()]);
}

function climb(line: Element, root: Element): { around: Element; names: string } {
  let [around, names] = [line.parentElement ?? root, nameOf(line)];
  while (around !== root && around.localName === 'div' && isOnlyAround(around)) {
    names = `${nameOf(around)} > ${names}`;
    around = around.parentElement ?? root;
  }
  return { around, names };
}

function isOnlyAround(box: Element): boolean {
  return box.firstElementChild === box.lastElementChild && !hasOwnText(box);
}

function nameOf(box: Element): string {
  return (box.getAttribute('class') ?? '').trim();
}
