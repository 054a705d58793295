import { noProse } from './div-paragraphs';
import { isBlank, isBreak, isSecondBreak } from './loose-text';

/** More of them are no article's, and each is taken apart. */
const mostParagraphs = 400;

/**
 * Ends a paragraph where a blank line (two breaks) stands in it, and begins another like it behind. Readability makes a box with
 * paragraphs of it: those beside it that have no blank line would then be the only ones that stand right in the article.
 */
export function partBrokenParagraphs(root: Element): void {
  const broken = new Set<Element>();
  for (const second of Array.from(root.querySelectorAll('p > br + br')))
    if (second.parentElement !== null && isSecondBreak(second)) broken.add(second.parentElement);
  if (broken.size > mostParagraphs) return;
  for (const paragraph of broken)
    if ((paragraph.parentElement?.closest(noProse) ?? null) === null) part(paragraph);
}

function part(paragraph: Element): void {
  const groups = cutAtBlankLines(Array.from(paragraph.childNodes)).map(withoutEdges);
  const [, ...others] = groups.filter((group) => group.length > 0);
  let last = paragraph;
  for (const group of others) {
    const twin = paragraph.cloneNode(false) as Element;
    twin.removeAttribute('id');
    for (const node of group) twin.appendChild(node);
    last.parentNode?.insertBefore(twin, last.nextSibling);
    last = twin;
  }
  for (const node of Array.from(paragraph.childNodes).reverse()) {
    if (!isBreak(node) && !isBlank(node)) break;
    paragraph.removeChild(node);
  }
}

function cutAtBlankLines(nodes: ChildNode[]): ChildNode[][] {
  const groups: ChildNode[][] = [[]];
  for (const node of nodes) {
    if (isSecondBreak(node)) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

/** Without breaks and blanks around it. */
function withoutEdges(nodes: ChildNode[]): ChildNode[] {
  const isText = (node: ChildNode): boolean => !isBreak(node) && !isBlank(node);
  return nodes.slice(nodes.findIndex(isText), nodes.findLastIndex(isText) + 1);
}
