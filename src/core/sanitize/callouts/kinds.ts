/** The words by which platforms name the kinds of callouts, and the names that Obsidian and GitHub have for them. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: 'note notice default secondary neutral',
    info: 'info information primary blue',
    tip: 'tip hint protip green',
    important: 'important attention',
    warning: 'warning warn yellow',
    caution: 'caution',
    danger: 'danger error critical red',
    success: 'success check done',
    question: 'question faq',
    example: 'example',
    abstract: 'abstract tldr',
    bug: 'bug',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

const anyWord = new RegExp([...kinds.keys()].join('|'));

/** Whether a text, in lower case, holds a word for a kind. */
export function mentionsKind(text: string): boolean {
  return anyWord.test(text);
}

/** The kind that a word stands for, or null. */
export function kindOf(word: string): string | null {
  return kinds.get(word.toLowerCase()) ?? null;
}

/** Whether a value is the name of a kind. */
export function isKind(value: string): boolean {
  return kinds.get(value) === value;
}

/** Whether a title says no more than the name of a kind. */
export function namesKind(title: string): boolean {
  return kindOf(title.trim().replace(/[:：!]$/, '')) !== null;
}
