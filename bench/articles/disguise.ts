import { parseHtml } from '../../src/core/dom';

/** What a page may happen not to say. Each takes it from a page; the article stays what it is, so its answer does. */
export const disguises: Record<string, (page: Document) => void> = {
  names: takeNames,
  paragraphs: (page) => {
    renameAll(page, ['p'], 'div');
  },
  landmarks: takeLandmarks,
  metadata: takeMetadata,
};

/** Elements that say what part of a page they are. */
const landmarks = ['article', 'main', 'section', 'aside', 'header', 'footer', 'nav', 'figure', 'figcaption'];
/** Attributes that name other elements, in lists. */
const references = ['for', 'headers', 'aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-owns'];

/** A page's HTML in disguise. `kinds`: names of `disguises`, done in this order. */
export function disguise(html: string, kinds: readonly string[]): string {
  const page = parseHtml(html);
  for (const kind of kinds) disguises[kind]?.(page);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

/** Classes and ids get names without a meaning, each always the same one; style sheets follow, so that what is hidden stays hidden. */
function takeNames(page: Document): void {
  const known = new Set<string>();
  const rename = (names: string): string =>
    names.replace(/\S+/g, (name) => {
      known.add(name);
      return codeOf(name);
    });
  for (const element of all(page, '*')) {
    for (const name of ['class', 'id', ...references]) change(element, name, rename);
    change(element, 'href', (href) => href.replace(/^#(.+)$/, (_all, id: string) => `#${codeOf(id)}`));
    for (const { name } of Array.from(element.attributes))
      if (/^data-(?!src|lazy|original)/.test(name)) element.removeAttribute(name);
  }
  for (const sheet of all(page, 'style'))
    sheet.textContent = (sheet.textContent ?? '').replace(
      /([.#])((?:[\w-]|\\.)+)/g,
      (selector, sign: string, written: string) => {
        const name = written.replace(/\\(.)/g, '$1');
        return known.has(name) ? sign + codeOf(name) : selector;
      },
    );
}

/** Nothing says what part of the page it is. */
function takeLandmarks(page: Document): void {
  renameAll(page, [...landmarks, 'address'], 'div');
  renameAll(page, ['time'], 'span');
  for (const element of all(page, '[role]')) element.removeAttribute('role');
}

/** Nothing speaks of the article but what a reader sees. */
function takeMetadata(page: Document): void {
  for (const element of all(page, 'meta[property], meta[name], meta[itemprop]'))
    if (!/^(?:robots|viewport)$/i.test(element.getAttribute('name') ?? '')) element.remove();
  for (const script of all(page, 'script[type*="ld+json"]')) script.remove();
  for (const element of all(page, '[itemprop], [itemscope]'))
    for (const name of ['itemprop', 'itemscope', 'itemtype']) element.removeAttribute(name);
}

function renameAll(page: Document, names: readonly string[], name: string): void {
  for (const element of all(page, names.join())) {
    const renamed = page.createElement(name);
    for (const { name: key, value } of Array.from(element.attributes))
      // A parser makes attributes of names that no other way can.
      if (/^[a-z_][\w:.-]*$/i.test(key)) renamed.setAttribute(key, value);
    for (const child of Array.from(element.childNodes)) renamed.appendChild(child);
    element.replaceWith(renamed);
  }
}

function change(element: Element, name: string, write: (value: string) => string): void {
  const value = element.getAttribute(name);
  if (value !== null) element.setAttribute(name, write(value));
}

function all(page: Document, selector: string): Element[] {
  return Array.from(page.querySelectorAll(selector));
}

/** A name without a meaning (FNV-1a). */
function codeOf(name: string): string {
  let hash = 2_166_136_261;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
  return `x${(hash >>> 0).toString(36)}`;
}
