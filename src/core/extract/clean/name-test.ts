import { includesAny } from '../../includes-any';
import { memoize } from '../../memoize';

/**
 * A test of an element's class and id that asks the pattern once for each name of the page: most boxes share theirs with others.
 * `parts`: texts in lower case, one of which all that the pattern is to find holds; the pattern is dear, and asked seldom then.
 */
export function makeNameTest(pattern: RegExp, parts = ['']): (element: Element) => boolean {
  const isSo = memoize((name: string) => includesAny(name.toLowerCase(), parts) && pattern.test(name));
  return (element) => isSo(`${element.getAttribute('class') ?? ''} ${element.id}`);
}
