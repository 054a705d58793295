declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  export default function footnotes(reader: ReturnType<typeof MarkdownIt>): void;
}

declare module 'markdown-it-mark' {
  import type MarkdownIt from 'markdown-it';
  export default function highlights(reader: ReturnType<typeof MarkdownIt>): void;
}

declare module 'markdown-it-task-lists' {
  import type MarkdownIt from 'markdown-it';
  export default function tasks(reader: ReturnType<typeof MarkdownIt>): void;
}
