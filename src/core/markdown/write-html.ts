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
export function writeHtml(root: Element, imageProxy = ''): string {
  const parts: string[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) parts.push(writeText(node));
    if (node.nodeType === 1) parts.push(openTag(node as Element, imageProxy));
    node = node.firstChild ?? leave(node, root, parts);
  }
  return parts
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function leave(node: Node, root: Node, parts: string[]): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nodeType === 1 && !voids.has((current as Element).localName))
      parts.push(closeTag(current as Element));
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function openTag(element: Element, imageProxy: string): string {
  const name = element.localName;
  const attributes = Array.from(element.attributes, (attribute) => {
    const isPicture = attribute.name === 'src' && /^https?:/i.test(attribute.value);
    const value = isPicture ? imageProxy + attribute.value : attribute.value;
    return ` ${attribute.name}="${escapeText(value).replace(/"/g, '&quot;').replace(/\s+/g, ' ')}"`;
  });
  return `${inline.has(name) || isInCode(element) ? '' : '\n'}<${name}${attributes.join('')}>`;
}

function closeTag(element: Element): string {
  return `</${element.localName}>${inline.has(element.localName) ? '' : '\n'}`;
}

function isInCode(element: Element): boolean {
  return element.closest('pre') !== null && element.localName !== 'pre';
}

/** The line breaks of code are entities; those of other text are spaces. */
function writeText(node: Node): string {
  const text = escapeText(node.nodeValue ?? '');
  const isCode = node.parentElement !== null && node.parentElement.closest('pre') !== null;
  return isCode ? text.replace(/\n/g, '&#10;') : text.replace(/\s+/g, ' ');
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[{}](?=[{}%#])|(?<=[{}%#])[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'));
}
