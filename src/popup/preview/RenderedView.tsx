import { useEffect, useMemo, useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { Blocks } from './BlockView';
import { readBlocks } from './read-blocks';
import type { Block } from './tree';

/** Blocks that are drawn in one go: a few milliseconds. */
const blocksPerPiece = 24;

interface RenderedViewProps {
  body: string;
  /** The line that names the source. */
  foot: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/** The article as a reader of the Markdown sees it: the first screens at once, the rest while the browser has nothing else to do. */
export function RenderedView({ body, foot, lang, dir }: RenderedViewProps) {
  const pieces = useMemo(() => cutBlocks(raiseHeadings(readBlocks(body))), [body]);
  const drawn = useDrawnPieces(pieces);
  // Apart, since an edit of the title changes it: the body is not drawn again.
  const end = useMemo(() => <Piece blocks={readBlocks(foot)} />, [foot]);
  return (
    <div
      class="rendered"
      dir={dir}
      lang={lang ?? undefined}
      data-testid="rendered"
      aria-busy={drawn.length < pieces.length}
    >
      {drawn}
      {drawn.length === pieces.length && end}
    </div>
  );
}

/** A node that is the same as before is not drawn again, so that each step costs only what it adds. */
function useDrawnPieces(pieces: Block[][]): VNode[] {
  const nodes = useMemo(() => pieces.map((blocks, index) => <Piece key={index} blocks={blocks} />), [pieces]);
  const [progress, setProgress] = useState({ pieces, count: 1 });
  const count = progress.pieces === pieces ? progress.count : 1;
  useEffect(() => {
    if (count >= pieces.length) return undefined;
    const id = requestIdleCallback(() => setProgress({ pieces, count: count + 2 }), { timeout: 500 });
    return () => cancelIdleCallback(id);
  }, [pieces, count]);
  return nodes.slice(0, count);
}

function Piece({ blocks }: { blocks: Block[] }) {
  return (
    <div class="piece">
      <Blocks blocks={blocks} />
    </div>
  );
}

/** The article's highest heading comes right below the popup's own, whatever it is: no step is left out for those who hear it. */
function raiseHeadings(blocks: Block[]): Block[] {
  const depths = blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : []));
  const step = Math.min(...depths) - 1;
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth - step } : block));
}

function cutBlocks(blocks: Block[]): Block[][] {
  const pieces: Block[][] = [];
  for (let at = 0; at < blocks.length; at += blocksPerPiece)
    pieces.push(blocks.slice(at, at + blocksPerPiece));
  return pieces;
}
