import { boxTags } from '../blocks/tags';
import { countCharacters } from '../clean/count-characters';
import { linkDensity } from '../clean/link-density';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';

/** Characters from which on a line is a paragraph. */
const paragraphSize = 80;
/** Paragraphs that stand together are more than a line beside another. */
const fewestParagraphs = 2;
/** A page with so many long ones of its own writes paragraphs as such. */
const manyParagraphs = 5;
/** From such a share of links on a line is none of an article's. */
const mostLinks = 0.25;
/** What no line holds. */
const blocks = new Set([
  ...boxTags,
  ...'menu dir search img picture iframe video audio hr button'.split(' '),
]);
/** In what a box of its own, or what blank lines part, may be a line of code, of a caption or a cell, or of what stands beside the article. */
export const noProse =
  'pre,code,figure,figcaption,caption,a,nav,button,label,summary,header,footer,aside,form,td,th,li,dt,dd,p';

/** A box with nothing but a line in it. */
interface Line {
  box: Element;
  isParagraph: boolean;
}

/**
 * Names paragraphs that a page writes as plain boxes: several of one kind that stand together, with the short ones among them.
 * Readability makes paragraphs of such boxes too, but later than an article that is cut up is looked for and its blocks are read,
 * and not of those that are a link for the most part, which it drops.
 */
export function nameDivParagraphs(root: Element): void {
  const groups = groupLines(findLines(root), root);
  const areMany = (group: Line[]): boolean =>
    group.filter(({ isParagraph }) => isParagraph).length >= fewestParagraphs;
  const names = new Set(groups.filter(areMany).map(([line]) => (line === undefined ? '' : nameAround(line))));
  names.delete('');
  for (const group of groups) {
    const areAll = areMany(group);
    for (const line of group)
      if ((areAll || (line.isParagraph && names.has(nameAround(line)))) && line.box.closest(noProse) === null)
        rename(line.box, 'p');
  }
}

/** Whether a page writes its paragraphs as such. */
export function hasParagraphs(root: Element): boolean {
  let many = 0;
  for (const paragraph of Array.from(root.getElementsByTagName('p')))
    if ((paragraph.textContent ?? '').length >= paragraphSize && ++many >= manyParagraphs) return true;
  return false;
}

function findLines(root: Element): Line[] {
  const boxes = Array.from(root.getElementsByTagName('div'));
  const lines: Line[] = [];
  let paragraphs = 0;
  for (const [index, box] of boxes.entries()) {
    // Most boxes hold others.
    if (box.contains(boxes[index + 1] ?? null)) continue;
    const size = countCharacters(box);
    if (size === 0) continue;
    const isParagraph = size >= paragraphSize && linkDensity(box) < mostLinks;
    if (isParagraph) paragraphs++;
    lines.push({ box, isParagraph });
  }
  return paragraphs < fewestParagraphs ? [] : lines.filter(({ box }) => isLine(box));
}

/** What was marked must still be told by its mark. */
function isLine(box: Element): boolean {
  const inner = Array.from(box.getElementsByTagName('*'));
  return !box.hasAttribute('type') && !inner.some(({ localName }) => blocks.has(localName));
}

/** Lines that stand right in one box, or each alone in boxes that do, and are named alike. */
function groupLines(lines: readonly Line[], root: Element): Line[][] {
  const groups = new Map<Element, Map<string, Line[]>>();
  for (const line of lines) {
    const { around, names } = climb(line.box, root);
    const byNames = groups.get(around) ?? new Map<string, Line[]>();
    groups.set(around, byNames);
    const group = byNames.get(names) ?? [];
    byNames.set(names, group);
    group.push(line);
  }
  // Of words beside such boxes Readability makes paragraphs too: they would be apart from those.
  return [...groups].flatMap(([around, byNames]) => (hasOwnText(around) ? [] : [...byNames.values()]));
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

/** The name of a line, or of the box that one without a name stands in. */
function nameAround({ box }: Line): string {
  return nameOf(box) || nameOf(box.parentElement);
}

function nameOf(box: Element | null): string {
  return (box?.getAttribute('class') ?? '').trim();
}
