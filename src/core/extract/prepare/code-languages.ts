import { findFirst } from '../../find-first';
import { codeLanguage } from '../../sanitize/code';
import { codeText, separateLines } from '../../sanitize/code-text';
import { isCodeTable } from '../../sanitize/code-table';

/** The spellings by which highlighters name a language: class `language-js`, `lang-js`, `brush: js`, `highlight-source-js` … */
const classNames = [
  /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,20})(?=\s|$)/i,
  /(?:^|\s)highlight-(?:source|text)-([\w+#.-]{1,20})(?=\s|$)/i,
  /(?:^|\s)brush:\s*([\w+#.-]{1,20})/i,
  /(?:^|\s)(?:sourceCode|hljs|highlight|prettyprint|crayon|code-block)\s+([\w+#.-]{1,20})(?=\s|$)/i,
];
/** `data-lang`, `data-language`, `data-ke-language`. */
const languageAttribute = /^data-(?:[a-z]+-)?lang(?:uage)?$/;
const noLanguage =
  /^(?:plain(?:text)?|text|txt|none|nohighlight|code|auto|hljs|highlight|copyable|wrap|notranslate|js-.*|line-.*|linenums.*)$/i;
const language = /^[a-z][\w+#.-]{0,19}$/i;

/** Cells and columns of line numbers beside code. */
const gutter =
  '.gutter, .linenos, .lineno, .linenodiv, .line-numbers-rows, .rouge-gutter, .hljs-ln-numbers, .blob-num';

/**
 * Gives each code block the class `language-…` that Markdown's fences are named by, whatever the page's highlighter calls it,
 * and takes the line numbers out of the text.
 */
export function keepCodeLanguages(root: Element): void {
  for (const table of Array.from(root.getElementsByTagName('table'))) {
    if (table.getElementsByTagName('pre').length === 0 && isCodeTable(table)) replaceCodeTable(table);
  }
  for (const block of Array.from(root.getElementsByTagName('pre'))) {
    const code = onlyCode(block);
    const name = findLanguage(code, block);
    for (const number of Array.from(block.querySelectorAll(gutter))) number.remove();
    for (const part of Array.from(block.querySelectorAll('ul, ol, .ln, .lnt')))
      if (isOnlyNumbers(part)) part.remove();
    for (const end of Array.from(block.getElementsByTagName('br')))
      end.replaceWith(block.ownerDocument.createTextNode('\n'));
    separateLines(block);
    for (const element of new Set([block, code])) element.removeAttribute('class');
    if (name !== null) code.setAttribute('class', `language-${name}`);
    liftOutOfTable(block);
  }
}

/** A highlighter's table of numbered lines is code: Readability would keep it as a table, without what tells it from one. */
function replaceCodeTable(table: Element): void {
  const page = table.ownerDocument;
  const block = page.createElement('pre');
  const code = block.appendChild(page.createElement('code'));
  const name = codeLanguage(table);
  if (name !== null) code.setAttribute('class', `language-${name}`);
  code.textContent = codeText(table);
  table.replaceWith(block);
}

/** A list of line numbers beside the code, or of empty items for a style sheet to number, or the number of one line. */
function isOnlyNumbers(part: Element): boolean {
  return /^[\s\d]*$/.test(part.textContent ?? '');
}

function onlyCode(block: Element): Element {
  const [code, ...more] = Array.from(block.getElementsByTagName('code'));
  return code !== undefined && more.length === 0 ? code : block;
}

/** The code, its `pre` and the two boxes around it, the nearest first. */
function findLanguage(code: Element, block: Element): string | null {
  const boxes = [
    code,
    block,
    block.parentElement,
    block.parentElement?.parentElement ?? null,
    block.closest('figure'),
    block.closest('table')?.parentElement ?? null,
  ];
  for (const box of boxes) {
    const name = box === null ? null : readLanguage(box);
    if (name !== null) return name;
  }
  return null;
}

function readLanguage(box: Element): string | null {
  const declared = Array.from(box.attributes).find(({ name }) => languageAttribute.test(name))?.value ?? null;
  const classes = box.getAttribute('class') ?? '';
  const found = [declared, ...classNames.map((pattern) => pattern.exec(classes)?.[1] ?? null)];
  const name = found.find((each) => each !== null && language.test(each) && !noLanguage.test(each));
  return name?.toLowerCase() ?? null;
}

/**
 * Highlighters number lines with a table of one row: the numbers' cell goes, and the code leaves the table. A row above it, which
 * names the file, becomes a line before the code.
 */
function liftOutOfTable(block: Element): void {
  const cell = block.parentElement?.closest('td') ?? null;
  const table = cell?.closest('table') ?? null;
  const row = cell?.parentElement ?? null;
  if (cell === null || table === null || row === null) return;
  const others = Array.from(row.children).filter((other) => other !== cell);
  const isNumbered = others.length === 1 && /^[\d\s]*$/.test(others[0]?.textContent ?? '');
  if (!isNumbered) return;
  const rows = Array.from(table.getElementsByTagName('tr'));
  const [title] = rows[0] === row ? [] : rows;
  const isTitle = title !== undefined && title.children.length === 1 && findFirst(title, 'pre') === null;
  if (rows.length > 2 || rows.at(-1) !== row || (title !== undefined && !isTitle)) return;
  const name = (title?.textContent ?? '').trim();
  if (name !== '') table.before(makeLine(table.ownerDocument, name));
  table.replaceWith(block);
}

function makeLine(page: Document, text: string): Element {
  const line = page.createElement('p');
  line.textContent = text;
  return line;
}
