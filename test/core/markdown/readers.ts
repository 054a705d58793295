import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import highlights from 'markdown-it-mark';
import tasks from 'markdown-it-task-lists';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { math, type mathHtml } from 'micromark-extension-math';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Formulas as their source: drawing them is no reader's business here. */
const formulas: ReturnType<typeof mathHtml> = {
  enter: {
    mathText() {
      this.tag('<x-math>');
    },
    mathFlow() {
      this.tag('<pre>');
    },
    mathFlowFence() {
      this.buffer();
    },
  },
  exit: {
    mathText() {
      this.tag('</x-math>');
    },
    mathTextData(token) {
      this.raw(escape(this.sliceSerialize(token)));
    },
    mathFlow() {
      this.tag('</pre>');
    },
    mathFlowFence() {
      this.resume();
    },
    mathFlowValue(token) {
      this.raw(`${escape(this.sliceSerialize(token))}\n`);
    },
  },
};

/** micromark with GFM, footnotes and formulas between dollar signs. */
function renderMicromark(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm(), math()],
    htmlExtensions: [gfmHtml(), formulas],
  });
}

const markdownIt = MarkdownIt({ html: true }).use(footnotes).use(tasks).use(highlights);

type InlineRule = Parameters<typeof markdownIt.inline.ruler.after>[2];

/** `$x$` as most programs read it: no space inside the signs, no digit after the second. */
const formula: InlineRule = (state, isSilent) => {
  if (state.src.charAt(state.pos) !== '$') return false;
  const match = /^(\$\$?)(?![\s$])((?:\\[^]|[^\\$])+?)(?<!\s)\1(?!\d)/.exec(
    state.src.slice(state.pos, state.posMax),
  );
  if (match === null) return false;
  if (!isSilent) state.push('formula', '', 0).content = match[2] ?? '';
  state.pos += match[0].length;
  return true;
};

markdownIt.inline.ruler.after('escape', 'formula', formula);
markdownIt.renderer.rules['formula'] = (tokens, index) =>
  `<x-math>${escape(tokens[index]?.content ?? '')}</x-math>`;
markdownIt.validateLink = () => true;

/** Two strict readers that were written apart from each other: Markdown → HTML. */
export const readers: Readonly<Record<string, (markdown: string) => string>> = {
  micromark: renderMicromark,
  'markdown-it': (markdown) => markdownIt.render(markdown),
};
