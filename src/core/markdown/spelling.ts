import type TurndownService from 'turndown';
import type { TextPlace } from './text-place';
import type { Edge, Token } from './tokens';

/** How a program's dialect spells what stands in a line. */
export interface Spelling {
  /** The page's text, so that it is read as it stands. */
  text(text: string, place: TextPlace): string;
  /** An address between the parentheses of a link. */
  address(address: string): string;
  /** A title with the quotes and the space before it; nothing for an empty one. */
  title(title: string | null): string;
  /** Decides how the styled runs of a block are written. `lineBreak`: how the block writes one. */
  settle(tokens: Token[], lineBreak: string): Token[];
  edge(edge: Edge): string;
  /** A line break where the line must not end: in a heading, in a cell. */
  lineBreak: string;
  /** A bar in a cell, inside markup that is finished. */
  bar: string;
  /** Code that no span can hold where it stands. */
  code(this: void, text: string): string;
  /** Whether a line with a bar is a table wherever it stands. */
  hasBareTables: boolean;
}

/** What a rule is told. */
export interface RuleOptions extends TurndownService.Options {
  spelling: Spelling;
}

/** The spelling that a rule is asked for. `writeTree` calls all rules, and names one. */
export function spellingOf(options: TurndownService.Options): Spelling {
  return (options as RuleOptions).spelling;
}
