const placeholderName =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|loading|loader|pixel|transparent|trans|grey|gray|1x1|1px|lazy(?:load)?|dummy|empty|default[_-]?(?:img|image|pic))(?=[/_.-]|\d*\.\w+$|$)/i;

/** Inline pictures below this many characters are blurs and blanks, never a photograph. */
const shortestInlinePicture = 2_000;

/** Whether an address is a stand-in that a page shows until the real picture is loaded. */
export function isPlaceholder(address: string): boolean {
  if (address === '' || address.startsWith('about:')) return true;
  if (address.startsWith('data:')) return address.length < shortestInlinePicture;
  const path = address.replace(/[?#].*$/s, '');
  return placeholderName.test(path.slice(path.lastIndexOf('/') + 1));
}
