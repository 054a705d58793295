/**
 * A test of an element's class and id that asks the pattern once for each name of the page: most boxes share theirs with others.
 * `parts`: texts in lower case, one of which all that the pattern is to find holds; the pattern is dear, and asked seldom then.
 */
export function makeNameTest(pattern: RegExp, parts = ['']): (element: Element) => boolean {
  const answers = new Map<string, boolean>();
  return (element) => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const known = answers.get(name);
    if (known !== undefined) return known;
    const lower = name.toLowerCase();
    const answer = parts.some((part) => lower.includes(part)) && pattern.test(name);
    answers.set(name, answer);
    return answer;
  };
}
