/** How an element of the page enters the copy. `unwrap`: its children do, itself not. `hollow`: itself, without children. */
export type Treatment = 'keep' | 'unwrap' | 'hollow' | 'drop' | 'script' | 'void';

const treatments = new Map<string, Treatment>([
  ...names(
    'drop',
    'style template object embed applet canvas frame frameset base basefont datalist map area param',
  ),
  ...names('hollow', 'select textarea iframe'),
  ...names('void', 'br hr img wbr col input meta link source track'),
  ...names('unwrap', 'slot'),
  ...names('script', 'script'),
]);

/**
 * What becomes of an attribute. `drop`: it goes. `text`: it stays where it is not too long, `long`: cut where it is. The others hold
 * classes and addresses, `web` one of the web.
 */
export type Use = 'drop' | 'text' | 'long' | 'class' | 'link' | 'web' | 'picture';

const uses = new Map<string, Use>([
  ['srcset', 'long'],
  ['content', 'long'],
  ['class', 'class'],
  ['href', 'link'],
  ['src', 'web'],
  ['poster', 'web'],
  ['cite', 'web'],
]);

/** Elements whose `id` would become a property of a form or of the document (DOM clobbering). */
const clobbering = new Set(
  'button fieldset form iframe img input object embed output select textarea'.split(' '),
);

const everywhere = new Set(
  (
    'class id lang dir itemprop itemscope itemtype itemid property content rel role title datetime aria-modal ' +
    'data-lang data-language data-tex data-latex data-formula data-math data-testid'
  ).split(' '),
);

const byElement = new Map<string, Set<string>>([
  ...attributes('a', 'href name aria-expanded'),
  ...attributes('link', 'href hreflang type'),
  ...attributes('meta', 'name http-equiv charset'),
  ...attributes('img', 'src srcset sizes alt width height'),
  ...attributes('source', 'src srcset sizes media type'),
  ...attributes('video', 'src poster width height'),
  ...attributes('audio track', 'src kind label controls'),
  ...attributes('iframe', 'src width height'),
  ...attributes('td th', 'colspan rowspan scope align'),
  ...attributes('col', 'span'),
  ...attributes('table', 'summary'),
  ...attributes('ol', 'start type reversed'),
  ...attributes('li data', 'value'),
  ...attributes('input', 'type checked'),
  ...attributes('blockquote q ins del', 'cite'),
  ...attributes('time', 'pubdate'),
  ...attributes('details', 'open'),
  ...attributes('span', 'aria-hidden'),
  ...attributes('div p', 'aria-level'),
  ...attributes('button', 'aria-expanded aria-controls'),
  ...attributes('math', 'display alttext'),
  ...attributes('annotation', 'encoding'),
  ...attributes('mfenced', 'open close separators'),
  ...attributes('mfrac', 'linethickness'),
  ...attributes('mi mn mo', 'mathvariant'),
]);

const renamed = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['center', 'div'],
  ['font', 'span'],
]);

const pictureElements = new Set(['img', 'source', 'picture', 'figure', 'video', 'audio', 'iframe']);
const loadedElements = new Set(['img', 'source', 'iframe', 'video', 'audio']);
const dateData = /^data-(?:[a-z]+-)?(?:u?time|date|timestamp|datetime|published|pubdate)[a-z-]*$/;
const languageData = /^data-[a-z]+-lang(?:uage)?$/;
/** Loaders without `data-` before their names: "nitro-lazy-src", "dsrc". */
const sourceName = /^(?!on|data-)[a-z][a-z-]*src(?:set)?$/;
const plainName = /^[a-z][a-z0-9-]*$/;

/** What becomes of an HTML element of that name. */
export function treatmentOf(name: string): Treatment {
  return treatments.get(name) ?? 'keep';
}

/** The name that the copy gives an HTML element: its own where that is harmless. */
export function safeName(name: string): string {
  return renamed.get(name) ?? (plainName.test(name) ? name : 'span');
}

/** What becomes of an attribute of a copy with that name. */
export function useOf(element: string, attribute: string): Use {
  if (!isAllowedAttribute(element, attribute)) return 'drop';
  if (attribute === 'src' && (element === 'img' || element === 'source')) return 'picture';
  return uses.get(attribute) ?? 'text';
}

/** Whether the copy keeps an attribute. Handlers (`on…`), styles and names that clobber never pass. */
function isAllowedAttribute(element: string, name: string): boolean {
  if (element === 'script') return name === 'type';
  if (name === 'id') return !clobbering.has(element);
  if (everywhere.has(name)) return true;
  if (byElement.get(element)?.has(name) === true) return true;
  if (!name.startsWith('data-')) return loadedElements.has(element) && sourceName.test(name);
  if (pictureElements.has(element)) return plainName.test(name);
  return dateData.test(name) || languageData.test(name);
}

function names(treatment: Treatment, list: string): [string, Treatment][] {
  return list.split(' ').map((name) => [name, treatment]);
}

function attributes(elements: string, list: string): [string, Set<string>][] {
  return elements.split(' ').map((element) => [element, new Set(list.split(' '))]);
}
