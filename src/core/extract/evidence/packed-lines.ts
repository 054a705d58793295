import type { Line } from './lines';

/** Lines as they cross from the page: a list for each of their parts, since a page has thousands of them and names each part once. */
export interface PackedLines {
  texts: string[];
  /** The names of the elements that hold lines, each once. */
  names: string[];
  /** For each line its name, an index of `names`. */
  holders: number[];
  sides: number[];
}

/** Packs lines; of those that are not sent only the text is left out. */
export function packLines(lines: readonly Line[], isSent: (line: number) => boolean): PackedLines {
  const indexes = new Map<string, number>();
  const packed: PackedLines = { texts: [], names: [], holders: [], sides: [] };
  lines.forEach(({ text, name, side }, line) => {
    const index = indexes.get(name) ?? packed.names.push(name) - 1;
    indexes.set(name, index);
    packed.texts.push(isSent(line) ? text : '');
    packed.holders.push(index);
    packed.sides.push(side);
  });
  return packed;
}

/** The lines again. */
export function unpackLines({ texts, names, holders, sides }: PackedLines): Line[] {
  return texts.map((text, line) => {
    const side = sides[line] ?? 0;
    return { text, name: names[holders[line] ?? -1] ?? 'body', side, isSide: side !== 0 };
  });
}
