import { LightElement, type LightNode, LightText } from '../light-tree';

/** What items begin with where a writer had no lists. A dash may begin a speech, a square or a circle a heading, several dots what was left out. */
const bullet = /^\s*([•▪‣◦・])(?!\s*(?:[•▪‣◦・]|$))\s*/;
const skipped = /^(?:ul|ol|dl|table|pre|figure)$/;

/**
 * Makes lists of what a safe tree has as paragraphs one after another, or as lines of one paragraph, that all begin with the same bullet: others may
 * stand for a deeper list. Recursive, as all that reads such trees may be.
 */
export function settleBullets(root: LightElement): void {
  let items: LightNode[][] = [];
  let sign = '';
  const end = (next: LightNode | null): void => {
    if (items.length > 1) makeList(root, items, next);
    items = [];
  };
  for (const node of root.childNodes) {
    if (node.nodeType === 3 && node.nodeValue.trim() === '') continue;
    const lines =
      node.nodeType === 1 && node.localName === 'p' && beginsWithBullet(node) ? readLines(node) : [];
    const bullets = new Set(lines.map(bulletOf));
    const [own = ''] = bullets;
    if (own !== '' && bullets.size === 1) {
      if (own !== sign) end(node);
      sign = own;
      items.push(...lines);
      continue;
    }
    end(node);
    if (node.nodeType === 1 && node.firstElementChild !== null && !skipped.test(node.localName))
      settleBullets(node);
  }
  end(null);
}

/** Whether the first line that is not empty does: what a paragraph is asked before its lines are read. */
function beginsWithBullet(paragraph: LightElement): boolean {
  let node = paragraph.firstChild;
  while (node !== null && (node.nodeType === 1 ? node.localName === 'br' : node.nodeValue.trim() === ''))
    node = node.nextSibling;
  return node !== null && bulletOf([node]) !== '';
}

function bulletOf(line: readonly LightNode[]): string {
  return bullet.exec(firstText(line)?.nodeValue ?? '')?.[1] ?? '';
}

function makeList(parent: LightElement, items: readonly LightNode[][], next: LightNode | null): void {
  const list = new LightElement('ul');
  const taken = new Set<LightElement | null>();
  for (const nodes of items) {
    const text = firstText(nodes);
    if (text !== null) text.nodeValue = text.nodeValue.replace(bullet, '');
    const item = list.appendChild(new LightElement('li'));
    taken.add(nodes[0]?.parentNode ?? null);
    for (const node of nodes) item.appendChild(node);
  }
  for (const paragraph of taken) paragraph?.remove();
  if (next === null) parent.appendChild(list);
  else parent.insertBefore(list, next);
}

/** The lines of a paragraph, without empty ones. */
function readLines(paragraph: LightElement): LightNode[][] {
  const lines: LightNode[][] = [[]];
  for (const node of paragraph.childNodes) {
    if (node.nodeType === 1 && node.localName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => node.nodeType === 1 || node.nodeValue.trim() !== ''));
}

/** The text that some nodes begin with; null where it is something else. */
function firstText(nodes: readonly LightNode[]): LightText | null {
  let node: LightNode | null =
    nodes.find((each) => each.nodeType === 1 || each.nodeValue.trim() !== '') ?? null;
  while (node?.nodeType === 1) node = node.firstChild;
  return node;
}
