import type { SpellingName } from './spellings/spellings';

/** Which constructs a program reads as Markdown, and what is written where it does not. Text survives in all of them. */
export interface Flavour {
  /** `signs`: `[^1]`. `list`: raised numbers and a numbered list, where `[^1]: word` would be read as a link's definition. */
  footnotes: 'signs' | 'list';
  /** `equals`: `==x==`. `element`: `<mark>`. */
  highlight: 'equals' | 'element';
  /**
   * `signs`: `H~2~O` and `x^2^` for a word, Pandoc's spelling. `braces`: `H_{2}O`. `characters`: `H₂O` where there are such characters,
   * else the text alone. `element`: `<sub>` and `<sup>`.
   */
  scripts: 'signs' | 'braces' | 'characters' | 'element';
  /** `colon`: `Term` and `: meaning`, as PHP Markdown Extra, Pandoc and Hugo read it. `bold`: a bold line and paragraphs. */
  definitions: 'colon' | 'bold';
  /** `signs`: `> [!note] Title`. `bold`: a quote with the title as a bold line. */
  callouts: 'signs' | 'bold';
  /** What stands before an item that is to be done, or done: characters where `[ ]` would be text. */
  tasks: { open: string; done: string };
  /** Whether what has no Markdown at all (tables with blocks in their cells, lists that count down) may stand as HTML. */
  hasHtmlBlocks: boolean;
  /** Whether keys, raised text and highlights may stand as elements in a line. */
  hasInlineHtml: boolean;
  /** Whether the text of a link is read as Markdown: pictures and emphasis in it. */
  hasRichLinks: boolean;
  /** Makes a picture alone in its paragraph a figure with its description below it. */
  hasImpliedFigures: boolean;
  /** How what stands in a line is spelled. */
  spelling: SpellingName;
  /** Every block is an item of one list, below the heading it belongs to. */
  isOutline: boolean;
  /** Code, a quote or a heading in an item may follow its text without a blank line. */
  hasTightBlocks: boolean;
  /** Finds the end of a link's text by a pattern that knows plain code only, as marked does: other code becomes an element. */
  hasPlainLinks: boolean;
}

/** CommonMark with GFM, what most programs read. */
const gfm: Flavour = {
  footnotes: 'signs',
  highlight: 'element',
  scripts: 'element',
  definitions: 'bold',
  callouts: 'bold',
  tasks: { open: '[ ]', done: '[x]' },
  hasHtmlBlocks: true,
  hasInlineHtml: true,
  hasRichLinks: true,
  hasImpliedFigures: false,
  spelling: 'commonMark',
  isOutline: false,
  hasTightBlocks: true,
  hasPlainLinks: false,
};

const characters = { open: '☐', done: '☑' };

/** The flavours by name. */
export const flavours = {
  gfm,
  /** Hexo reads with marked: no footnotes. */
  hexo: { ...gfm, footnotes: 'list', hasPlainLinks: true },
  obsidian: { ...gfm, highlight: 'equals', callouts: 'signs' },
  logseq: {
    ...gfm,
    highlight: 'equals',
    scripts: 'braces',
    tasks: characters,
    hasHtmlBlocks: false,
    hasInlineHtml: false,
    hasRichLinks: false,
    spelling: 'outline',
    isOutline: true,
  },
  /** Hugo leaves HTML out unless its settings say `unsafe`: none is written. */
  hugo: {
    ...gfm,
    scripts: 'characters',
    definitions: 'colon',
    hasHtmlBlocks: false,
    hasInlineHtml: false,
    spelling: 'hugo',
  },
  jekyll: { ...gfm, definitions: 'colon', spelling: 'kramdown' },
  zola: gfm,
  /** markdown-it without its plug-ins: no footnotes. */
  eleventy: { ...gfm, footnotes: 'list', tasks: characters },
  vitepress: { ...gfm, footnotes: 'list', tasks: characters, spelling: 'vitepress' },
  astro: gfm,
  docusaurus: { ...gfm, spelling: 'docusaurus' },
  pandoc: {
    ...gfm,
    scripts: 'signs',
    definitions: 'colon',
    hasTightBlocks: false,
    hasImpliedFigures: true,
    spelling: 'pandoc',
  },
} satisfies Record<string, Flavour>;

export type FlavourName = keyof typeof flavours;
