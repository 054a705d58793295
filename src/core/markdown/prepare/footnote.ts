import { FormElement } from '../form';
import type { Flow } from './flow';
import { readFootnoteNumber } from './footnote-sign';

/** Writes the list of footnotes, each as a block of its own. */
export function writeFootnotes(element: Element, flow: Flow): boolean {
  if (!element.hasAttribute('data-footnotes') || flow.mode === 'line') return false;
  flow.endParagraph();
  if (flow.flavour.footnotes === 'list') {
    flow.writeBlock(new FormElement('hr'));
    flow.writeChildren(element);
    return true;
  }
  for (const item of Array.from(element.querySelectorAll('li[id]'))) {
    const number = readFootnoteNumber(`#${item.id}`);
    if (number === null) continue;
    const note = new FormElement('footnote-text');
    note.setAttribute('data-number', number);
    flow.within(note, 'blocks').writeChildren(item);
    flow.writeBlock(note);
  }
  return true;
}
