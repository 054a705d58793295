import { all, renameAll } from './elements';

/** Elements that say what part of a page they are. */
const landmarks = ['article', 'main', 'section', 'aside', 'header', 'footer', 'nav', 'figure', 'figcaption'];

/** Nothing says what part of the page it is. */
export function takeLandmarks(page: Document): void {
  renameAll(page, all(page, [...landmarks, 'address'].join()), 'div');
  renameAll(page, all(page, 'time'), 'span');
  for (const element of all(page, '[role]')) element.removeAttribute('role');
}
