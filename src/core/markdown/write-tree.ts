import type TurndownService from 'turndown';
import type { LightElement, LightNode } from '../light-tree';
import { joinBlocks } from './join-blocks';
import { service } from './service';
import type { RuleOptions, Spelling } from './spelling';

const inline = new Set('a b code del em i kbd mark s strong sub sup'.split(' '));
/** What a rule reads from the element itself. */
const leaves = new Set('br hr img pre footnote-sign html-block'.split(' '));
/** Holds inline elements: their pieces stand side by side. */
const lines = new Set('p h1 h2 h3 h4 h5 h6 td th dt callout-title'.split(' '));
/** An empty cell holds its place in the row, an empty item its number, a callout without a title its kind. */
const cells = new Set(['td', 'th', 'li', 'callout-title']);

/** The space after these is kept, whatever stood before. */
const spaced = new Set(['img', 'footnote-sign']);

/** An element that is being written. */
interface Open {
  element: LightElement;
  isInline: boolean;
  /** What was written of its content. */
  pieces: string[];
  next: LightNode | null;
}

/**
 * The text that turndown's rules make of a tree in normal form. A walk of our own, since turndown's recurses, copies the tree and
 * reads the whole text of each element several times: on long pages that is most of the time of a clip.
 */
export function writeTree(root: LightElement, spelling: Spelling): string {
  const spaces = new Spaces();
  const options: RuleOptions = { ...service.options, spelling };
  const stack: Open[] = [open(root)];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.next;
    if (node === null) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent === undefined) return joinBlocks(top.pieces);
      parent.pieces.push(close(top, spaces, options));
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === 3) {
      top.pieces.push(spaces.fold(node.nodeValue));
      continue;
    }
    spaces.enter(node);
    if (leaves.has(node.localName)) top.pieces.push(replace('', node, options));
    else stack.push(open(node));
  }
  return '';
}

function open(element: LightElement): Open {
  return { element, isInline: inline.has(element.localName), pieces: [], next: element.firstChild };
}

function close({ element, isInline, pieces }: Open, spaces: Spaces, options: RuleOptions): string {
  if (isInline) return replaceWithin(pieces.join(''), element, options);
  spaces.leaveBlock();
  const content = lines.has(element.localName)
    ? pieces.join('')
    : joinBlocks(pieces, isTight(element) ? 1 : 2);
  return content === '' && !cells.has(element.localName) ? '' : replace(content, element, options);
}

/** An item of a list without blank lines; in an outline each item may have them or not. */
function isTight(element: LightElement): boolean {
  if (element.localName !== 'li') return false;
  return (
    (element.getAttribute('data-loose') ?? element.parentElement?.getAttribute('data-loose')) === 'false'
  );
}

/** White space at the edges stands outside the markup: Markdown does not read it inside. */
function replaceWithin(content: string, element: LightElement, options: RuleOptions): string {
  // In code a space that does not break is code too. Looking back keeps long runs from being tried at each of their spaces.
  const text =
    element.localName === 'code' ? content.replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, '') : content.trim();
  if (text === '') return element.localName === 'a' ? replace(content, element, options) : content;
  if (text.length === content.length) return replace(content, element, options);
  const start = content.indexOf(text);
  return content.slice(0, start) + replace(text, element, options) + content.slice(start + text.length);
}

/** The rule of each name: in the normal form nothing else decides. */
const rules = new Map<string, TurndownService.Rule>();

function replace(content: string, element: LightElement, options: RuleOptions): string {
  // turndown's types ask for the DOM's elements; its rules are ours and read no more than these have.
  const node = element as unknown as HTMLElement;
  const rule = rules.get(element.localName) ?? service.rules.forNode(node);
  rules.set(element.localName, rule);
  return rule.replacement?.(content, node, options) ?? content;
}

/** Folds white space over the texts of a block, as browsers do: one space, none where a line begins. */
class Spaces {
  private isDropped = true;

  fold(text: string): string {
    const folded = text.replace(/[\r\n\t]+[ \r\n\t]*| [ \r\n\t]+/g, ' ');
    const result = this.isDropped && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (result !== '') this.isDropped = result.endsWith(' ');
    return result;
  }

  enter(element: LightElement): void {
    if (!inline.has(element.localName)) this.isDropped = !spaced.has(element.localName);
  }

  leaveBlock(): void {
    this.isDropped = true;
  }
}
