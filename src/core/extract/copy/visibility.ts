import { method, type NodeReader } from './node-reader';

/** `gone`: it and all below take no room (display: none). `muted`: its own text is not seen, but a child may show itself. */
export type Visibility = 'shown' | 'muted' | 'gone';

type Check = (element: Element, isParentMuted: boolean) => Visibility;

/** As `Check`, of an element that its name and attributes leave open. */
type LayoutCheck = (element: Element, name: string, isParentMuted: boolean) => Visibility;

/** Displayed as nothing by every browser, though the copy needs them. */
const invisibleByNature = new Set(
  'noscript script meta link title br wbr source track rp rt annotation annotation-xml semantics'.split(' '),
);

/**
 * Asking is the dearest step of a copy: words in emphasis, paragraphs, headings and cells without a class or style of their own
 * are as visible as the box around them. List items are not: tabs and slides are.
 */
const plain: ReadonlySet<string> = new Set(
  'a b em i s span strong sub sup u p h1 h2 h3 h4 h5 h6 blockquote figcaption tbody thead tr td th dd dt'.split(
    ' ',
  ),
);

const hiddenStyle = /(?:^|;)\s*display\s*:\s*none/i;
const mutedStyle = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const outOfFlow = /(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/i;
const lazyData = /^data-(?:src|original|lazy|srcset|actualsrc|echo|url)/;

const deciding = new Set(['class', 'style', 'id', 'hidden', 'aria-hidden']);

/**
 * What the name of an element says of its visibility. `plain`: it is as visible as the box around it unless an attribute says more.
 * `layout`: the page's layout has to be asked.
 */
export type Sight = 'shown' | 'plain' | 'layout';

/** What a name says of the visibility of its elements. */
export function sightOf(name: string): Sight {
  if (invisibleByNature.has(name)) return 'shown';
  return plain.has(name) ? 'plain' : 'layout';
}

/** What an element's name and the names of its attributes say alone; `null`: the page's layout has to be asked. */
export function seenByName(
  sight: Sight,
  attributes: readonly string[],
  isParentMuted: boolean,
): Visibility | null {
  if (sight === 'shown') return 'shown';
  if (sight === 'layout' || attributes.some((attribute) => deciding.has(attribute))) return null;
  return isParentMuted ? 'muted' : 'shown';
}

/**
 * Answers whether a reader sees an element of the live page where its name does not say so already (`seenByName`). Transparent and
 * not yet scrolled-to parts (`opacity`, `content-visibility`), closed `<details>` and parts hidden from screen readers only
 * (`aria-hidden`) count as seen. So does `visibility: hidden` in the flow of the text: nobody leaves such gaps but for words that
 * appear while scrolling; menus and tips that are hidden so stand outside it.
 */
export function makeLayoutCheck(page: Document, inert: Document, read: NodeReader): LayoutCheck {
  const layout = readLayout(page, inert) ?? ((element) => readMarkup(element, read));
  return (element, name, isParentMuted) => {
    const seen = name === 'audio' ? readSound(element, isParentMuted, read) : layout(element, isParentMuted);
    if (seen === 'shown') return seen;
    if (name === 'img' && isLazy(element, read)) return 'shown';
    return seen === 'gone' && isFoldedAway(element, read) ? 'shown' : seen;
  };
}

/** Reads the live layout; `null` where the DOM has none. */
function readLayout(page: Document, inert: Document): Check | null {
  const view = page.defaultView;
  const check = method<[CheckVisibilityOptions], boolean>(inert.createElement('div'), 'checkVisibility');
  if (check === null || view === null) return null;
  const options = { visibilityProperty: true };
  return (element, isParentMuted) => {
    if (check(element, options)) return 'shown';
    // `false` is also the answer for display: contents, closed details and content-visibility: hidden.
    const style = view.getComputedStyle(element);
    if (style.display === 'none') return 'gone';
    if (style.visibility !== 'hidden' && style.visibility !== 'collapse') return 'shown';
    return isParentMuted || style.position === 'absolute' || style.position === 'fixed' ? 'muted' : 'shown';
  };
}

/** Browsers display no sound of which the page draws the controls itself. */
function readSound(sound: Element, isParentMuted: boolean, read: NodeReader): Visibility {
  const seen = readMarkup(sound, read);
  return isParentMuted && seen === 'shown' ? 'muted' : seen;
}

function readMarkup(element: Element, read: NodeReader): Visibility {
  if (read.attributeOf(element, 'hidden') !== null) return 'gone';
  const style = read.attributeOf(element, 'style');
  if (style === null) return 'shown';
  if (hiddenStyle.test(style)) return 'gone';
  return mutedStyle.test(style) && outOfFlow.test(style) ? 'muted' : 'shown';
}

/** Some pages hide what `<details>` hold themselves, to unfold it slowly. */
function isFoldedAway(element: Element, read: NodeReader): boolean {
  const parent = read.parentOf(element);
  return parent !== null && read.typeOf(parent) === 1 && read.nameOf(parent as Element) === 'details';
}

/** Some lazy loaders hide a picture until it is near. */
function isLazy(image: Element, read: NodeReader): boolean {
  return read.attributeNamesOf(image).some((name) => lazyData.test(name));
}
