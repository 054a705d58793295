/** A test of an element's class and id that asks the pattern once for each name of the page: most boxes share theirs with others. */
export function makeNameTest(pattern: RegExp): (element: Element) => boolean {
  const answers = new Map<string, boolean>();
  return (element) => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = pattern.test(name);
    answers.set(name, answer);
    return answer;
  };
}
