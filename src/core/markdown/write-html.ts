import { isInside, type LightElement, type LightNode, type LightText } from '../light-tree';

const voids = new Set(['br', 'hr', 'img', 'input']);
const inline = new Set(
  'a abbr b bdi bdo br cite code del em i img input ins kbd mark q rp rt ruby s small span strong sub sup time u var'.split(
    ' ',
  ),
);

/**
 * The content of a safe element as HTML, each block at the start of a line, no line empty. Every character that means something
 * to HTML or to templates is an entity. `imageProxy` stands before every picture's address. Iterative, as all walks are.
 */
export function writeHtml(root: LightElement, imageProxy = ''): string {
  const parts: string[] = [];
  let node = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) parts.push(writeText(node));
    else parts.push(openTag(node, imageProxy));
    node = (node.nodeType === 1 ? node.firstChild : null) ?? leave(node, root, parts);
  }
  return parts
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function leave(node: LightNode, root: LightElement, parts: string[]): LightNode | null {
  let current: LightNode | null = node;
  while (current !== null && current !== root) {
    if (current.nodeType === 1 && !voids.has(current.localName)) parts.push(closeTag(current));
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function openTag(element: LightElement, imageProxy: string): string {
  const name = element.localName;
  const attributes = Array.from(element.attributes, ([attribute, written]) => {
    const isPicture = attribute === 'src' && /^https?:/i.test(written);
    const value = isPicture ? imageProxy + written : written;
    return ` ${attribute}="${escapeText(value).replace(/"/g, '&quot;').replace(/\s+/g, ' ')}"`;
  });
  return `${inline.has(name) || isInCode(element) ? '' : '\n'}<${name}${attributes.join('')}>`;
}

function closeTag(element: LightElement): string {
  return `</${element.localName}>${inline.has(element.localName) ? '' : '\n'}`;
}

function isInCode(element: LightElement): boolean {
  return element.localName !== 'pre' && isInside(element, 'pre');
}

/** The line breaks of code are entities; those of other text are spaces. */
function writeText(node: LightText): string {
  const text = escapeText(node.nodeValue);
  const isCode =
    node.parentNode !== null && (node.parentNode.localName === 'pre' || isInside(node.parentNode, 'pre'));
  return isCode ? text.replace(/\n/g, '&#10;') : text.replace(/\s+/g, ' ');
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[{}](?=[{}%#])|(?<=[{}%#])[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'));
}
