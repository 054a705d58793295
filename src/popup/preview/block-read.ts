import type { Block } from './tree';

/** What a block's reader answers: the block and the number of the line after it. `null`: no such block starts here. */
export type BlockRead = { block: Block; next: number } | null;

/** Reads a list of lines as blocks: how containers read what they hold. */
export type ReadLines = (lines: string[]) => Block[];
