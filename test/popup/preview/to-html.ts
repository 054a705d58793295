import { readInline } from '../../../src/popup/preview/read-inline';
import type { Block, Inline } from '../../../src/popup/preview/tree';

/** The preview's tree as HTML, in the spelling of `marked`, so that the two can be compared. */
export function toHtml(blocks: Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.text)}</p>`;
    case 'heading':
      return `<h${block.depth}>${lineHtml(block.text)}</h${block.depth}>`;
    case 'rule':
      return '<hr>';
    case 'code':
      return `<pre><code>${escape(block.text)}\n</code></pre>`;
    case 'math':
      return `<math>${escape(block.text)}</math>`;
    case 'quote':
      return `<blockquote>${toHtml(block.blocks)}</blockquote>`;
    case 'note':
      return `<aside>${toHtml(block.blocks)}</aside>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

function listHtml({ start, isTight, items }: Block & { kind: 'list' }): string {
  const inner = items.map((item) => {
    const box = item.isDone === null ? '' : '<input>';
    const blocks = item.blocks.map((block) =>
      isTight && block.kind === 'paragraph' ? lineHtml(block.text) : blockHtml(block),
    );
    return `<li>${box}${blocks.join('\n')}</li>`;
  });
  return start === null
    ? `<ul>${inner.join('')}</ul>`
    : `<ol${start === 1 ? '' : ` start="${start}"`}>${inner.join('')}</ol>`;
}

function tableHtml({ aligns, head, rows }: Block & { kind: 'table' }): string {
  const names = { start: 'left', center: 'center', end: 'right' };
  const cells = (tag: string, row: string[]) =>
    row.map((cell, column) => {
      const align = aligns[column] ?? null;
      return `<${tag}${align === null ? '' : ` align="${names[align]}"`}>${lineHtml(cell)}</${tag}>`;
    });
  const line = (tag: string, row: string[]) => `<tr>${cells(tag, row).join('')}</tr>`;
  const body = rows.length === 0 ? '' : `<tbody>${rows.map((row) => line('td', row)).join('')}</tbody>`;
  return `<table><thead>${line('th', head)}</thead>${body}</table>`;
}

/** The HTML of a paragraph's text. */
export function lineHtml(text: string): string {
  return readInline(text).map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escape(inline.text);
    case 'code':
      return `<code>${escape(inline.text)}</code>`;
    case 'math':
      return escape(`$${inline.text}$`);
    case 'break':
      return '<br>';
    case 'note':
      return escape(`[^${inline.label}]`);
    case 'picture':
      return `<img src="${escape(inline.url)}" alt="${escape(inline.alt)}">`;
    case 'link':
      return `<a href="${escape(inline.url)}">${inline.children.map(inlineHtml).join('')}</a>`;
    case 'element':
      return `<${inline.tag}>${inline.children.map(inlineHtml).join('')}</${inline.tag}>`;
  }
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
