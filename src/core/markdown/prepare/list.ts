import type { Flavour } from '../flavours';
import { findIn, LightElement, type LightNode } from '../../light-tree';
import { needsBlankLine } from './blank-lines';
import type { Flow } from './flow';
import { writeHtmlBlock } from './html-block';

const boxName = new Set(['input']);
const picture = new Set(['img']);

/** Writes a list: every child an item, numbers and looseness worked out, kept apart from a list right before it. */
export function writeList(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  if (flow.mode === 'line') {
    flow.writeChildren(element);
    flow.endParagraph();
    return;
  }
  if (isGallery(element)) {
    for (const item of element.children) {
      flow.writeChildren(item);
      flow.endParagraph();
    }
    return;
  }
  if (flow.flavour.hasHtmlBlocks && countsOddly(element)) return writeHtmlBlock(element, flow);
  const list = new ListWriter(element.localName, flow, element.hasAttribute('reversed'));
  list.number = startOf(element);
  for (let node = element.firstChild; node !== null; node = node.nextSibling) list.write(node);
  list.end();
}

/** Items that are pictures alone, as pages lay galleries out. */
function isGallery(element: LightElement): boolean {
  return (
    element.textContent.trim() === '' && element.children.every((item) => findIn(item, picture) !== null)
  );
}

/** Markdown counts up, from nought or more. */
function countsOddly(element: LightElement): boolean {
  return (
    element.localName === 'ol' &&
    (element.hasAttribute('reversed') || (element.getAttribute('start') ?? '').startsWith('-'))
  );
}

function startOf(element: LightElement): number {
  const first = element.hasAttribute('reversed') ? String(countItems(element)) : '1';
  const start = Number.parseInt(element.getAttribute('start') ?? first, 10);
  return Number.isNaN(start) || start < 0 || start > 999_999_999 ? 1 : start;
}

function countItems(element: LightElement): number {
  return element.children.filter((child) => child.localName === 'li').length;
}

class ListWriter {
  number = 1;
  private list: LightElement | null = null;
  private item: LightElement | null = null;
  /** The list before, right in this one, had no item before it: those that follow, as columns do, are of this level too. */
  private isLevel = false;

  constructor(
    private readonly name: string,
    private readonly flow: Flow,
    /** Counts down: Markdown counts up only, so that each number begins a list. */
    private readonly isReversed: boolean,
  ) {}

  write(node: LightNode): void {
    if (node.nodeType === 3 && node.nodeValue.trim() === '') return;
    const inner = this.name === 'ul' ? onlyList(node) : null;
    if (inner !== null && (this.isLevel || !this.item?.parentNode)) {
      inner.childNodes.forEach((child) => this.write(child));
      this.isLevel = true;
      return;
    }
    if (inner === null && node.nodeType === 1 && node.localName === 'li') this.writeItem(node);
    else this.writeStray(inner ?? node);
    if (inner !== null) this.joinInner();
  }

  end(): void {
    for (
      let last = this.list?.lastElementChild;
      last?.firstChild === null;
      last = this.list?.lastElementChild
    )
      last.remove();
    if (this.list?.firstChild) {
      this.list.setAttribute('data-loose', String(isLoose(this.list, this.flow.flavour)));
      this.flow.writeBlock(this.list);
    }
    this.list = null;
    this.item = null;
  }

  private writeItem(element: LightElement): void {
    const value = Number.parseInt(element.getAttribute('value') ?? '', 10);
    const isOther = !Number.isNaN(value) && value >= 0 && value !== this.number;
    // Markdown reads the first number only: another one begins another list.
    if (isOther || this.isReversed) this.end();
    if (isOther) this.number = value;
    const before = this.item;
    this.item = this.openItem();
    const box = findIn(element, boxName);
    if (box !== null && isOwn(box, element))
      this.item.setAttribute(
        'data-task',
        this.flow.flavour.tasks[box.hasAttribute('checked') ? 'done' : 'open'],
      );
    this.flow.within(this.item, 'blocks').writeChildren(element);
    // An empty bullet says nothing; an empty number counts.
    const isEmpty = this.item.firstChild === null;
    if (isEmpty && !this.mayBeEmpty()) {
      this.item.remove();
      this.item = before;
    }
    if (!isEmpty) this.isLevel = false;
    if (!isEmpty || this.name === 'ol') this.advance();
  }

  /** Not the first: a list would begin with it, and a line of it below text is a heading's underline. */
  private mayBeEmpty(): boolean {
    return this.name === 'ol' && this.item?.previousElementSibling !== null;
  }

  /** Text and lists right inside a list belong to the item before them, as browsers draw them. */
  private writeStray(node: LightNode): void {
    const current = this.item?.parentNode ? this.item : null;
    const isNew = current === null;
    this.item = current ?? this.openItem();
    this.flow.within(this.item, 'blocks').write(node);
    if (this.item.firstChild === null) this.item.remove();
    else if (isNew) this.advance();
  }

  /** The lists right in a list that follow each other are one. */
  private joinInner(): void {
    const inner = this.item?.lastElementChild;
    const before = inner?.previousElementSibling;
    if (inner?.localName !== 'ul' || before?.localName !== 'ul') return;
    for (const item of inner.children) before.appendChild(item);
    inner.remove();
    before.setAttribute('data-loose', String(isLoose(before, this.flow.flavour)));
  }

  private advance(): void {
    this.number = Math.max(0, this.number + (this.isReversed ? -1 : 1));
  }

  private openItem(): LightElement {
    this.list ??= this.openList();
    const item = new LightElement('li');
    if (this.name === 'ol') item.setAttribute('data-number', String(this.number));
    return this.list.appendChild(item);
  }

  private openList(): LightElement {
    const list = new LightElement(this.name);
    const before = this.flow.out.lastElementChild;
    // The other bullet or bracket: two lists in a row would be read as one.
    const isSecond = before?.localName === this.name && before.getAttribute('data-other') !== 'true';
    if (isSecond) list.setAttribute('data-other', 'true');
    return list;
  }
}

/**
 * A list right in another, or that is all of an item: one of the item before it, or of that item's own level where none is. Of bullets
 * only: an item with a number counts, whatever it holds.
 */
function onlyList(node: LightNode): LightElement | null {
  if (node.nodeType === 3) return null;
  if (node.localName === 'ul') return node;
  const [list, ...others] = node.childNodes.filter(
    (child) => child.nodeType === 1 || child.nodeValue.trim() !== '',
  );
  const isOnly = node.localName === 'li' && others.length === 0;
  return isOnly && list?.nodeType === 1 && list.localName === 'ul' ? list : null;
}

/** Whether a box belongs to the item itself, not to an item inside it. */
function isOwn(box: LightElement, item: LightElement): boolean {
  for (let parent = box.parentElement; parent !== null && parent !== item; parent = parent.parentElement) {
    if (parent.localName === 'li') return false;
  }
  return true;
}

/** A list is loose when the page sets its items as paragraphs, or when a block in one of them needs a blank line before it. */
function isLoose(list: LightElement, flavour: Flavour): boolean {
  for (let item = list.firstElementChild; item !== null; item = item.nextElementSibling) {
    if (item.hasAttribute('data-paragraphs') || needsBlankLine(item, flavour)) return true;
  }
  return false;
}
