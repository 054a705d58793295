/** What stands around a piece of text in the Markdown, as far as escaping depends on it. */
export interface TextPlace {
  kind: 'paragraph' | 'heading' | 'cell';
  /** The character before the text; empty at the start of the block. */
  before: string;
  /** The character after the text; empty at the end of the block. */
  after: string;
  isAtLineStart: boolean;
  isInLink: boolean;
  /** The block has two dollar signs or more: a reader with formulas would pair them. */
  hasDollars: boolean;
  /** The block has two tildes or more. */
  hasTildes: boolean;
}

/** A replacement of the characters from `at` to `end`. */
export interface Edit {
  at: number;
  end: number;
  text: string;
}
