/**
 * Noncharacters that the rules put into the text they hand on, so that a finished block can be told apart into the page's own
 * text and the syntax around it. Unicode reserves U+FDD0–U+FDEF for such use inside one program; `sanitize` removes them from pages.
 */
export const marks = {
  emphasisStart: '\ufdd0',
  emphasisEnd: '\ufdd1',
  strongStart: '\ufdd2',
  strongEnd: '\ufdd3',
  deletedStart: '\ufdd4',
  deletedEnd: '\ufdd5',
  linkStart: '\ufdd6',
  linkEnd: '\ufdd7',
  /** What stands between these two is Markdown already. */
  finishedStart: '\ufdd8',
  finishedEnd: '\ufdd9',
  lineBreak: '\ufdda',
  /** A block of its own, only where it is asked for. */
  excerptEnd: '\ufddb',
} as const;

const one = /[\ufdd0-\ufdef]/;
const any = /[\ufdd0-\ufdef]/g;

/** Wraps finished Markdown so that it is not escaped. */
export function finished(markdown: string): string {
  return marks.finishedStart + markdown + marks.finishedEnd;
}

/** Whether a text holds a mark. */
export function hasMarks(text: string): boolean {
  return one.test(text);
}

/** Text without marks. */
export function withoutMarks(text: string): string {
  return text.replace(any, '');
}
