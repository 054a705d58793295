const boxes =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** The text of a clip's HTML, one line a block, captions aside: they are free for the judge. */
export function toBlockLines(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of Array.from(page.querySelectorAll('figcaption, script, style'))) silent.remove();
  let text = '';
  const walk = (node: Node): void => {
    const isBox = node.nodeType === 1 && boxes.test((node as Element).localName);
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (isBox) text += '\n';
    for (const child of Array.from(node.childNodes)) walk(child);
    if (isBox) text += '\n';
  };
  walk(page.body);
  return text;
}
