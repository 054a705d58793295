import { countCharacters } from './count-characters';

/** The share of an element's text that is links, 0 to 1; 0 without text. */
export function linkDensity(element: Element): number {
  const all = countCharacters(element);
  if (all === 0) return 0;
  const links = Array.from(element.getElementsByTagName('a'));
  return links.reduce((sum, link) => sum + countCharacters(link), 0) / all;
}
