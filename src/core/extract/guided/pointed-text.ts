import type { PointedText } from '../../guide';
import { readAddress, resolveWeb } from '../address';
import { method, type NodeReader } from '../copy/node-reader';

const longest = 2_000;

/** What an element of the live page says, as text, to machines and as a picture. */
export function readPointedText(element: Element, page: Document, read: NodeReader): PointedText {
  const text = (read.textOf(element) ?? '')
    .slice(0, longest * 10)
    .replace(/\s+/g, ' ')
    .trim();
  const machine = read.attributeOf(element, 'datetime') ?? read.attributeOf(element, 'content') ?? '';
  const picture = findPicture(element, page, read);
  return {
    text: text.slice(0, longest),
    ...(machine.trim() !== '' && { machine: machine.trim().slice(0, longest) }),
    ...(picture !== null && { picture }),
  };
}

/** The address of the picture that an element is or holds: as it is shown, else as it is written. */
function findPicture(element: Element, page: Document, read: NodeReader): string | null {
  const find = method<[string], Element | null>(element, 'querySelector');
  const image = read.nameOf(element) === 'img' ? element : (find?.(element, 'img') ?? null);
  if (image === null) return null;
  const address = read.shownPictureOf(image)?.address ?? read.attributeOf(image, 'src') ?? '';
  return resolveWeb(address, readAddress(page).base);
}
