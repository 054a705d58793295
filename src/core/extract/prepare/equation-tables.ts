import { findFirst } from '../../find-first';
import { squeeze } from '../text';

const number = /^\((\d+(?:\.\d+)*[a-z]?)\)$/;
const other = 'caption, img, iframe, pre, table';

/** A table that only sets a formula and its number apart is the formula, with the number as TeX has it. */
export function unwrapEquations(root: Element): void {
  for (const table of Array.from(root.getElementsByTagName('table'))) {
    const [formula, ...more] = Array.from(table.getElementsByTagName('math'));
    if (formula === undefined || more.length > 0 || findFirst(table, other) !== null) continue;
    const cells = Array.from(table.querySelectorAll('td, th'));
    const holder = cells.find((cell) => cell.contains(formula));
    const texts = cells.filter((cell) => cell !== holder).map((cell) => (cell.textContent ?? '').trim());
    const [label, ...others] = texts.filter((text) => text !== '');
    const tag = label === undefined ? null : number.exec(label);
    const isAlone = squeeze(holder?.textContent ?? '') === squeeze(formula.textContent ?? '');
    if (!isAlone || others.length > 0 || (label !== undefined && tag === null)) continue;
    const source = Array.from(formula.getElementsByTagName('annotation')).find((each) =>
      /tex/i.test(each.getAttribute('encoding') ?? ''),
    );
    if (tag !== null && source === undefined) continue;
    if (tag !== null && source !== undefined)
      source.textContent = `${source.textContent ?? ''} \\tag{${tag[1] ?? ''}}`;
    formula.setAttribute('display', 'block');
    table.replaceWith(formula);
  }
}
