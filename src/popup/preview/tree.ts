/** The inline tags that our own Markdown writes as HTML; any other tag is shown as text. */
export const plainTags = [
  'em',
  'strong',
  'del',
  'code',
  'sub',
  'sup',
  'kbd',
  'mark',
  'u',
  'ins',
  'ruby',
  'rt',
  'rp',
] as const;

/** An element that holds inline text and nothing else. */
export type InlineTag = (typeof plainTags)[number];

/** A piece of a line, as the preview draws it. */
export type Inline =
  | { kind: 'text' | 'code' | 'math'; text: string }
  | { kind: 'break' }
  | { kind: 'note'; label: string }
  | { kind: 'picture'; url: string; alt: string }
  | { kind: 'link'; url: string; title: string; children: Inline[] }
  | { kind: 'element'; tag: InlineTag; children: Inline[] };

/** How a table's column stands. */
export type Alignment = 'start' | 'center' | 'end' | null;

/** An item of a list; `isDone` is null where the item is no task. */
export interface ListItem {
  isDone: boolean | null;
  blocks: Block[];
}

/** A block of the preview. Its lines are still text: they are read when they are drawn. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'rule' }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'math'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'note'; label: string; blocks: Block[] }
  | { kind: 'list'; start: number | null; isTight: boolean; items: ListItem[] }
  | { kind: 'table'; aligns: Alignment[]; head: string[]; rows: string[][] };
