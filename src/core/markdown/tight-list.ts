/** Whether a block stands right in an item of a list whose items have no blank lines between them. */
export function isInTightList(node: HTMLElement): boolean {
  const item = node.parentNode as HTMLElement | null;
  return item?.nodeName === 'LI' && item.parentElement?.getAttribute('data-loose') === 'false';
}
