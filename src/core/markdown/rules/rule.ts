import type TurndownService from 'turndown';

/** `***`: dashes are front matter or metadata to some readers, and a heading's underline below text; Logseq knows no spaces. */
export const rule: TurndownService.Rule = { filter: 'hr', replacement: () => '\n\n***\n\n' };
