import { squeeze } from '../text';

/** The characters of an element's text, white space not counted. */
export function countCharacters({ textContent }: Element): number {
  return squeeze(textContent ?? '').length;
}
