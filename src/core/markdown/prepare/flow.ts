import { isBlank, isFolded } from '../blank';
import type { Flavour } from '../flavours';
import { LightElement, LightText, type LightNode } from '../../light-tree';
import { makeFootnoteSign } from './footnote-sign';
import { separatePictures } from './plain-link';
import { styleFor, type Style } from './style-for';

/** What inline markup Markdown can say; other inline elements leave only their content. */
const styles = new Set('em i strong b s del a sub sup kbd mark'.split(' '));

/** Writes an element that is more than its content into a flow; false when it is not. */
export type BoxWriter = (element: LightElement, flow: Flow) => boolean;

/** What is the same for all flows of a conversion. */
export interface Manner {
  writeBox: BoxWriter;
  /** Writes code that stands in a line. */
  writeCode(text: string, flow: Flow): void;
  flavour: Flavour;
}

/**
 * Writes content into the normal form that the rules convert: blocks with paragraphs in them, paragraphs with inline elements in
 * them, nothing else. Inline elements round blocks are carried into the blocks; two line breaks in a row begin a paragraph;
 * boxes without a meaning of their own are gone.
 */
export class Flow {
  readonly out: LightElement;
  /** `line`: everything goes into `out` itself, with line breaks between its blocks. */
  readonly mode: 'blocks' | 'line';
  /** The inline elements that are open in the source, the outermost first. */
  private readonly chain: Style[];
  /** Their copies in the open paragraph: of the whole chain, or of its first few. */
  private opened: { source: Style; copy: LightElement }[] = [];
  private paragraph: LightElement | null = null;
  private breaks = 0;
  /** A block of a line ended, not a line of it. */
  private hasEnded = false;
  /** White space that a line would begin with: the page's own indent when text follows, nothing when none does. */
  private indent = '';
  readonly flavour: Flavour;
  private readonly manner: Manner;

  constructor(out: LightElement, mode: 'blocks' | 'line', manner: Manner, chain: readonly Style[] = []) {
    this.out = out;
    this.mode = mode;
    this.manner = manner;
    this.flavour = manner.flavour;
    this.chain = [...chain];
  }

  /** Writes all children of an element. */
  writeChildren(element: LightElement): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) this.write(node);
  }

  /** Writes children with one more inline element round them. */
  writeStyled(element: LightElement, style: Style): void {
    this.chain.push(style);
    this.writeChildren(element);
    this.chain.pop();
  }

  /** Ends the open paragraph. In a line, what follows begins after a break. */
  endParagraph(): void {
    this.indent = '';
    if (this.mode === 'line') {
      if (this.paragraph !== null) this.breaks = 1;
      this.hasEnded = true;
      return;
    }
    this.opened = [];
    this.paragraph = null;
    this.breaks = 0;
  }

  /** Puts a finished block after what was written. */
  writeBlock(block: LightElement): void {
    this.endParagraph();
    this.out.appendChild(block);
  }

  /** A flow into a new block, with the same inline elements open. */
  within(block: LightElement, mode: 'blocks' | 'line'): Flow {
    return new Flow(block, mode, this.manner, this.chain);
  }

  /** Writes text; white space alone begins no paragraph and ends no row of breaks. */
  writeText(text: string): void {
    const isAtStart = this.paragraph === null || this.breaks > 0;
    if (!isAtStart || !isBlank(text)) return this.writeInline(new LightText(text));
    if (!isFolded(text)) this.indent += text;
  }

  /** Writes what stands in a line of text. */
  writeInline(node: LightNode): void {
    this.findTip().appendChild(node);
  }

  /** The innermost open inline element of the paragraph, opened when need be, after the breaks that were waiting. */
  findTip(): LightElement {
    const { indent } = this;
    if (this.breaks > 1 && this.mode === 'blocks') this.endParagraph();
    const depth = this.opened.findIndex((entry, index) => entry.source !== this.chain[index]);
    if (depth >= 0) this.opened.length = depth;
    this.paragraph ??= this.mode === 'line' ? this.out : this.out.appendChild(new LightElement('p'));
    let tip = this.opened.at(-1)?.copy ?? this.paragraph;
    if (this.breaks > 0) this.writeBreak(tip);
    if (indent !== '') tip.appendChild(new LightText(indent));
    this.indent = '';
    for (const source of this.chain.slice(this.opened.length)) {
      const copy = styleFor(source, this.flavour);
      tip.appendChild(copy);
      this.opened.push({ source, copy });
      tip = copy;
    }
    return tip;
  }

  private writeLineBreak(): void {
    this.breaks += 1;
    this.indent = '';
  }

  private writeBreak(tip: LightElement): void {
    // A paragraph that is one line: a caption.
    const isOneLine = this.out.localName === 'p';
    const isUnmarked = isOneLine && this.hasEnded && /[\p{L}\p{N}"“”»)]\s*$/u.test(lastText(this.out));
    if (this.paragraph?.firstChild !== null)
      tip.appendChild(isOneLine ? new LightText(isUnmarked ? ' · ' : ' ') : new LightElement('br'));
    this.breaks = 0;
    this.hasEnded = false;
  }

  private writeMarkup(element: LightElement): void {
    const name = element.localName;
    const mayBeSign = name === 'sup' || name === 'a';
    const sign = mayBeSign ? makeFootnoteSign(element, this.flavour) : null;
    if (sign !== null) this.writeInline(sign);
    // A key as code: what is typed, too.
    else if (name === 'kbd' && !this.flavour.hasInlineHtml) this.manner.writeCode(element.textContent, this);
    else if (this.flavour.hasRichLinks) this.writeStyled(element, element);
    else this.writePlainly(element);
  }

  /** No markup in the text of a link; its pictures stand before it. */
  private writePlainly(element: LightElement): void {
    if (this.chain.some((outer) => outer.localName === 'a')) return this.writeChildren(element);
    const parts = element.localName === 'a' ? separatePictures(element) : null;
    for (const picture of parts?.pictures ?? []) this.write(picture);
    const source = parts?.link ?? element;
    this.writeStyled(source, source);
  }

  /** Writes one node. */
  write(node: LightNode): void {
    if (node.nodeType === 3) return this.writeText(node.nodeValue);
    const name = node.localName;
    if (name === 'br') this.writeLineBreak();
    else if (styles.has(name)) this.writeMarkup(node);
    else if (name === 'img') this.writeInline(copyPicture(node));
    else if (!this.manner.writeBox(node, this)) this.writeChildren(node);
  }
}

/** The end of the text that an element ends with. */
function lastText(element: LightElement): string {
  let node: LightNode | null = element;
  while (node?.nodeType === 1) node = node.lastChild;
  return node?.nodeValue.slice(-9) ?? '';
}

function copyPicture(image: LightElement): LightElement {
  const copy = new LightElement('img');
  for (const name of ['src', 'alt', 'title', 'width', 'height']) {
    const value = image.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  return copy;
}
