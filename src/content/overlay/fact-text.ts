import { makeNodeReader } from '../../core/extract/copy/node-reader';
import { readPointedText } from '../../core/extract/guided/pointed-text';
import type { PointedText } from '../../core/model';

/** The longest address that is sent, in UTF-16 units. */
const longest = 2_000;

/** What an element says, as the reading of the page will read it. */
export function findFactText(element: Element): PointedText {
  const page = element.ownerDocument;
  const nodes = makeNodeReader(page.implementation.createHTMLDocument(''));
  const { picture, ...rest } = readPointedText(element, page, nodes);
  return picture === undefined || picture.length > longest ? rest : { ...rest, picture };
}
