import { all } from './elements';

/** Attributes that name other elements, in lists. */
const references = ['for', 'headers', 'aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-owns'];

/** Classes and ids get names without a meaning, each always the same one; style sheets follow, so that what is hidden stays hidden. */
export function takeNames(page: Document): void {
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

function change(element: Element, name: string, write: (value: string) => string): void {
  const value = element.getAttribute(name);
  if (value !== null) element.setAttribute(name, write(value));
}

/** A name without a meaning (FNV-1a). */
function codeOf(name: string): string {
  let hash = 2_166_136_261;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
  return `x${(hash >>> 0).toString(36)}`;
}
