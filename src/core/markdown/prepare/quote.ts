import { isKind, namesKind } from '../../sanitize/callouts/kinds';
import { LightElement } from '../../light-tree';
import type { Flow } from './flow';

/** Writes a quotation, or a callout, which is a quotation with a kind and a title. */
export function writeQuote(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  if (flow.mode === 'line') {
    flow.writeChildren(element);
    flow.endParagraph();
    return;
  }
  const quote = new LightElement('blockquote');
  const kind = element.getAttribute('data-callout') ?? '';
  const content = flow.within(quote, 'blocks');
  const title = isKind(kind) ? findTitle(element) : null;
  if (isKind(kind) && flow.flavour.callouts === 'signs') writeSign(quote, kind, title, flow);
  else if (title !== null) content.writeStyled(title, new LightElement('strong'));
  content.endParagraph();
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node !== title) content.write(node);
  if (quote.firstChild !== null) flow.writeBlock(quote);
}

function findTitle(element: LightElement): LightElement | null {
  const first = element.firstElementChild;
  return first?.hasAttribute('data-callout-title') === true ? first : null;
}

/** A title that only names the kind is what programs show without one. */
function writeSign(quote: LightElement, kind: string, title: LightElement | null, flow: Flow): void {
  const sign = new LightElement('callout-title');
  sign.setAttribute('data-callout', kind);
  if (title !== null && !namesKind(title.textContent ?? '')) flow.within(sign, 'line').writeChildren(title);
  quote.appendChild(sign);
}
