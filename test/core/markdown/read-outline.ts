import { Mldoc } from 'mldoc';

/** A node of mldoc's: its kind, then what belongs to it. */
type Node = readonly [kind: string, ...parts: unknown[]];

const config = JSON.stringify({
  toc: false,
  heading_number: false,
  keep_line_break: true,
  format: 'Markdown',
  heading_to_list: false,
  exporting_keep_properties: false,
  inline_type_with_pos: false,
  export_md_remove_options: [],
  hiccup_in_block: true,
  parse_outline_only: false,
});

/** What Logseq's reader makes of a file. */
export interface OutlineReading {
  /** The text as a reader sees it; pictures have none. */
  text: string;
  /** The kinds of what is more than text: constructs that Logseq acts on among them. */
  kinds: Set<string>;
}

/** Reads Markdown with mldoc, the parser that Logseq uses. */
export function readOutline(markdown: string): OutlineReading {
  const reading: OutlineReading = { text: '', kinds: new Set() };
  const blocks = JSON.parse(Mldoc.parseJson(markdown, config)) as [Node, unknown][];
  for (const [block] of blocks) readNode(block, reading);
  return reading;
}

/** The names of the pages that mldoc finds in the first property of a file, as Logseq makes a list of them. */
export function readPageNames(properties: string): string[] {
  const [[[kind, first]]] = JSON.parse(Mldoc.parseJson(properties, config)) as [
    [['Property_Drawer', [name: string, text: string, links: Node[]][]]],
  ];
  if (kind !== 'Property_Drawer') return [];
  return (first[0]?.[2] ?? []).map(([, link]) => String((link as Link).url[1]));
}

function readNode(node: Node, reading: OutlineReading): void {
  const [kind, first, second] = node;
  reading.kinds.add(kind);
  if (kind === 'Heading') readHeading(first as Heading, reading);
  else if (kind === 'Link') readLink(first as Link, reading);
  else if (kind === 'Table') readRows(first as Table, reading);
  else if (kind === 'Src') reading.text += (first as { lines: string[] }).lines.join('');
  else if (kind === 'Emphasis') readAll((first as [Node, Node[]])[1], reading);
  else if (kind === 'Footnote_Definition') readAll(second as Node[], reading);
  else if (kind === 'Footnote_Reference') return;
  else if (kind === 'Latex_Fragment') reading.text += (first as Node)[1] as string;
  else if (kind === 'List')
    (first as { content: Node[] }[]).forEach((item) => readAll(item.content, reading));
  else if (Array.isArray(first)) readAll(first as Node[], reading);
  else if (typeof first === 'string') reading.text += first;
}

function readAll(nodes: readonly Node[], reading: OutlineReading): void {
  for (const node of nodes) readNode(node, reading);
}

interface Heading {
  title: Node[];
  marker?: string;
}

function readHeading({ title, marker }: Heading, reading: OutlineReading): void {
  if (marker !== undefined) reading.kinds.add('Marker');
  readAll(title, reading);
}

interface Link {
  url: Node;
  label: Node[];
  full_text: string;
}

function readLink({ url, label, full_text: written }: Link, reading: OutlineReading): void {
  reading.kinds.add(url[0]);
  if (!written.startsWith('!')) readAll(label, reading);
}

interface Table {
  header?: Node[][];
  groups: Node[][][][];
}

function readRows({ header, groups }: Table, reading: OutlineReading): void {
  for (const cells of [header ?? [], ...groups.flat()]) cells.forEach((cell) => readAll(cell, reading));
}
