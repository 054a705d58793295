/** What a table of pairs of words says, each second word with something before it. Such a text is shorter than a list of lists. */
export function readPairs(text: string, before = ''): [string, string][] {
  return Array.from(text.matchAll(/(\S+) (\S+)/g), ([, sign = '', word = '']) => [sign, before + word]);
}
