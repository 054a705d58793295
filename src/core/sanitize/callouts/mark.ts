import { findFirst } from '../../find-first';
import { onlyChildren } from '../tree';
import { isKind, kindOf, namesKind } from './kinds';

const families =
  'markdown-alert callout admonition theme-admonition custom-block starlight-aside notecard bs-callout ' +
  'confluence-information-macro kg-callout-card hint';
/** A box of one of these classes is a callout, whatever else it is called. */
const boxNames = new Set(`${families} admonitionblock callout-block gb-hint docs-callout`.split(' '));
/** What stands before the kind in a class, and how it goes on: `alert-warning`, `callout--note`, `kg-callout-card-blue`. */
const beginnings = `${families} alert is type`.split(' ');
const goesOn = /^[-_]{1,2}(?:type-)?[a-z]+$/;
const title = /(?:^|[\s_-])(?:title|heading|header|summary|label)(?:$|[\s_-])|admonitionHeading/i;
const tags = ['div', 'aside', 'blockquote', 'section', 'figure'];
const stated = '[data-callout], [data-callout-type]';
const prefix = 'callout-';
const longestTitle = 120;

/** What the classes of a box say. */
interface Named {
  classes: readonly string[];
  isBox: boolean;
  kind: string | null;
}

/**
 * Marks the callouts of a page, and their titles, by the attribute `type`, which lives longer than the classes that say so. Nothing
 * else changes: what counts boxes and words finds them as they were. `names`: classes of the page, all that one may be told by.
 */
export function markCallouts(root: Element, names: Iterable<string> | null = null): void {
  const areStated = findFirst(root, stated) !== null;
  if (names !== null && !areStated && !Array.from(names).some(saysCallout)) return;
  // Most boxes share their classes with others, and nearly none is called so.
  const known = new Map<string, Named>();
  const selector = tags.map((tag) => (areStated ? tag : `${tag}[class]`)).join();
  for (const element of Array.from(root.querySelectorAll(selector))) {
    const name = element.getAttribute('class') ?? '';
    const said = known.get(name) ?? readName(name);
    known.set(name, said);
    if (!said.isBox && said.kind === null && !areStated) continue;
    if (isGathered(element) || markedKind(element) !== null) continue;
    const kind = readKind(element, said);
    if (kind === null || isInCallout(element) || isRowOfFigures(element)) continue;
    const heading = findTitle(element);
    heading?.setAttribute('type', `${prefix}title`);
    // A line of one word may be taken for the page's furniture and cut: the box keeps it too.
    const words = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
    // Readability puts the only child of a box in its place.
    for (const each of onlyChildren(element)) {
      if (isMarkedTitle(each)) break;
      each.setAttribute('type', prefix + kind);
      if (words !== '') each.setAttribute('summary', words);
    }
  }
}

/** The kind that an element was marked with, or null. */
export function markedKind(element: Element): string | null {
  const type = element.getAttribute('type') ?? '';
  const kind = type.startsWith(prefix) ? type.slice(prefix.length) : '';
  return isKind(kind) ? kind : null;
}

/** Whether an element was marked as the title of a callout. */
export function isMarkedTitle(element: Element): boolean {
  return element.getAttribute('type') === `${prefix}title`;
}

/** What `gatherCallouts` made has no class. */
function isGathered(element: Element): boolean {
  return (
    element.localName === 'blockquote' &&
    !element.hasAttribute('class') &&
    element.hasAttribute('data-callout')
  );
}

/** Whether a class is that of a callout: it is made of letters, lines and low lines then. */
function saysCallout(name: string): boolean {
  return boxNames.has(name.toLowerCase()) || kindIn(name) !== null;
}

function readName(name: string): Named {
  const classes = name.split(/\s+/).filter((each) => each !== '');
  const kind = classes.map(kindIn).find((found) => found !== null) ?? null;
  return { classes, kind, isBox: classes.some((each) => boxNames.has(each.toLowerCase())) };
}

/** The kind in a class: the word that it is, or ends in. */
function kindIn(name: string): string | null {
  const at = Math.max(name.lastIndexOf('-'), name.lastIndexOf('_'));
  const kind = kindOf(name.slice(at + 1));
  if (kind === null || at < 0) return kind;
  const said = name.toLowerCase();
  return beginnings.some((word) => said.startsWith(word) && goesOn.test(said.slice(word.length)))
    ? kind
    : null;
}

function readKind(element: Element, { classes, isBox, kind: inName }: Named): string | null {
  const data = element.getAttribute('data-callout') ?? element.getAttribute('data-callout-type') ?? '';
  const kind = kindOf(data) ?? inName;
  if (isBox || data !== '') return kind ?? 'note';
  if (kind === null || classes.length > 3) return null;
  // `note` or `info` alone is the name of many things: a title or a role must say that it is a callout.
  const isAlert = classes.includes('alert') && classes.some((each) => each.startsWith('alert-'));
  return isAlert || element.getAttribute('role') === 'note' || namesKind(firstLine(element)) ? kind : null;
}

function firstLine(element: Element): string {
  const first = element.firstElementChild;
  const text = first === null ? '' : (first.textContent ?? '');
  return text.length > longestTitle ? '' : text.trim();
}

/** Pictures that a system sets beside each other are called out of the column, and say nothing. */
function isRowOfFigures(element: Element): boolean {
  const nodes = Array.from(element.childNodes).filter(
    (node) => (node.textContent ?? '').trim() !== '' || node.nodeType === 1,
  );
  const isPicture = (node: Node): boolean => {
    if (node.nodeName.toLowerCase() !== 'figure') return node.nodeType === 8;
    const figure = node as Element;
    return (
      findFirst(figure, 'img, picture, video, iframe') !== null &&
      findFirst(figure, 'pre, blockquote, table') === null
    );
  };
  return element.firstElementChild !== null && nodes.every(isPicture);
}

function isInCallout(element: Element): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.hasAttribute('type') && markedKind(parent) !== null) return true;
  }
  return false;
}

/** What a page calls the title, among the first few elements of the box, or a first line that only names the kind. */
function findTitle(element: Element): Element | null {
  const first = Array.from(element.querySelectorAll('*')).slice(0, 8);
  const declared = first.find(
    (part) =>
      title.test(part.getAttribute('class') ?? '') &&
      isShort(part) &&
      !/^(?:svg|use|path)$/.test(part.localName),
  );
  if (declared !== undefined) return declared;
  const opening = element.firstElementChild;
  return opening !== null &&
    /^(?:p|div|h[1-6]|strong)$/.test(opening.localName) &&
    namesKind(firstLine(element))
    ? opening
    : null;
}

function isShort(part: Element): boolean {
  const length = (part.textContent ?? '').trim().length;
  return length > 0 && length <= longestTitle;
}
