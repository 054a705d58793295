import { findAllIn, LightElement } from '../../light-tree';
import type { Flow } from './flow';
import { readFootnoteNumber } from './footnote-sign';

/** Writes the list of footnotes, each as a block of its own. */
export function writeFootnotes(element: LightElement, flow: Flow): boolean {
  if (!element.hasAttribute('data-footnotes') || flow.mode === 'line') return false;
  flow.endParagraph();
  if (flow.flavour.footnotes === 'list') {
    flow.writeBlock(new LightElement('hr'));
    flow.writeChildren(element);
    return true;
  }
  for (const item of findAllIn(element, 'li')) {
    const number = readFootnoteNumber(`#${item.getAttribute('id') ?? ''}`);
    if (number === null) continue;
    const note = new LightElement('footnote-text');
    note.setAttribute('data-number', number);
    flow.within(note, 'blocks').writeChildren(item);
    flow.writeBlock(note);
  }
  return true;
}
