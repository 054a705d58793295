import { serialize } from './dom';
import { elementOf, LightElement, LightText } from './light-tree';
import { parseSafely } from './parse-safely';

/**
 * Says at the end of a body that a page of it is missing there.
 * @param html The safe HTML of the pages before.
 * @param words What is said of the page, in the reader's language.
 * @param address Where it can be read.
 */
export function nameFailedPage(html: string, words: string, address: string): string {
  const tree = parseSafely(html, address);
  const line = new LightElement('p');
  const link = elementOf('a', address);
  link.setAttribute('href', address);
  line.appendChild(new LightText(`${words} `));
  line.appendChild(link);
  tree.appendChild(line);
  return serialize(tree);
}
