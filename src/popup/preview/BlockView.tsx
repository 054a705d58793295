import type { ComponentChildren } from 'preact';
import { Lines } from './Lines';
import type { Block } from './tree';

const headings = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6', 'h6'] as const;

/** One block of the rendered preview. The article's headings stand below the popup's own. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Lines text={block.text} />
        </p>
      );
    case 'heading':
      return <Heading depth={block.depth} text={block.text} />;
    case 'rule':
      return <hr />;
    case 'code':
      return (
        <pre tabIndex={0} data-language={block.language}>
          <code>{block.text}</code>
        </pre>
      );
    case 'math':
      return (
        <pre tabIndex={0} class="formula">
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'note':
      return (
        <div class="note">
          <sup>[{block.label}]</sup>
          <Blocks blocks={block.blocks} />
        </div>
      );
    case 'list':
      return <ListView list={block} />;
    case 'table':
      return <TableView table={block} />;
  }
}

/** The blocks of a container. In a tight list a paragraph is drawn without its box. */
export function Blocks({ blocks, isTight = false }: { blocks: Block[]; isTight?: boolean }) {
  return (
    <>
      {blocks.map((block, index) =>
        isTight && block.kind === 'paragraph' ? (
          <Lines key={index} text={block.text} />
        ) : (
          <BlockView key={index} block={block} />
        ),
      )}
    </>
  );
}

function Heading({ depth, text }: { depth: number; text: string }): ComponentChildren {
  const Tag = headings[depth] ?? 'h6';
  return (
    <Tag>
      <Lines text={text} />
    </Tag>
  );
}

function ListView({ list }: { list: Block & { kind: 'list' } }) {
  const items = list.items.map((item, index) => (
    <li key={index} class={item.isDone === null ? undefined : 'task'}>
      {item.isDone !== null && (
        <span class="task-box" aria-hidden="true">
          {item.isDone ? '☑' : '☐'}
        </span>
      )}
      <Blocks blocks={item.blocks} isTight={list.isTight} />
    </li>
  ));
  return list.start === null ? <ul>{items}</ul> : <ol start={list.start}>{items}</ol>;
}

function TableView({ table }: { table: Block & { kind: 'table' } }) {
  const classOf = (column: number) => table.aligns[column] ?? undefined;
  const cells = (Tag: 'td' | 'th', row: string[]) =>
    row.map((cell, column) => (
      <Tag key={column} class={classOf(column)}>
        <Lines text={cell} />
      </Tag>
    ));
  const hasHead = table.head.some((cell) => cell !== '');
  return (
    <div class="table-frame" tabIndex={0}>
      <table>
        {hasHead && (
          <thead>
            <tr>{cells('th', table.head)}</tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>{cells('td', row)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
