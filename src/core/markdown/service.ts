import TurndownService from 'turndown';
import { calloutTitle } from './rules/callout';
import { codeBlock } from './rules/code-block';
import { definitionList, meaning, term } from './rules/definitions';
import { htmlBlock } from './rules/html-block';
import { footnoteSign, footnoteText } from './rules/footnote';
import { heading } from './rules/heading';
import { html } from './rules/html';
import { image } from './rules/image';
import { inlineCode } from './rules/inline-code';
import { lineBreak } from './rules/line-break';
import { link } from './rules/link';
import { list } from './rules/list';
import { listItem } from './rules/list-item';
import { paragraph } from './rules/paragraph';
import { quote } from './rules/quote';
import { rule } from './rules/rule';
import { deleted, emphasis, strong } from './rules/styles';
import { cell, row, table } from './rules/table';

/** The last is asked first: the most frequent stand at the end. */
const rules = {
  htmlBlock,
  calloutTitle,
  definitionList,
  meaning,
  term,
  footnoteText,
  footnoteSign,
  rule,
  table,
  row,
  cell,
  quote,
  list,
  listItem,
  codeBlock,
  heading,
  deleted,
  html,
  inlineCode,
  image,
  lineBreak,
  emphasis,
  strong,
  link,
  paragraph,
} satisfies Record<string, TurndownService.Rule>;

/** The one turndown, set up once. Texts come through as they are: a block escapes its text when all of it is known. */
export const service = makeService();

function makeService(): TurndownService {
  const made = new TurndownService({ blankReplacement: (content) => content });
  made.escape = (text) => text;
  for (const [name, definition] of Object.entries(rules)) made.addRule(name, definition);
  return made;
}
