import { parseHtml } from '../../src/core/dom';

const blocks = new Set(
  (
    'address article aside blockquote body br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ' +
    'nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** What engines add and no writer wrote: anchors of headings, numbers of lines. */
const added = '.headerlink,.header-anchor,.gutter,script,style';
const acting = 'script,iframe,object,embed,form,meta,base,link';

/** What a reader sees of an engine's HTML, blocks apart by a space. */
export function visibleText(html: string): string {
  const { body } = parseHtml(`<!doctype html><body>${html}`);
  for (const element of Array.from(body.querySelectorAll(added))) element.remove();
  const parts: string[] = [];
  const walk = (node: Node): void => {
    const isBlock = node.nodeType === 1 && blocks.has((node as Element).localName);
    if (isBlock) parts.push(' ');
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child);
    if (isBlock) parts.push(' ');
  };
  walk(body);
  return parts.join('');
}

/** Elements and attributes of an engine's HTML that act. */
export function findActive(html: string): string[] {
  const { body } = parseHtml(`<!doctype html><body>${html}`);
  const found = Array.from(body.querySelectorAll(acting), (element) => element.localName);
  for (const element of Array.from(body.querySelectorAll('*'))) {
    for (const { name, value } of Array.from(element.attributes)) {
      const isScript =
        /^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value);
      if (/^on/i.test(name) || isScript) found.push(`${element.localName}[${name}]`);
    }
  }
  return found;
}
