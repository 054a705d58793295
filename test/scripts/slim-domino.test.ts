import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import domino from '@mixmark-io/domino';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { slimDomino } from '../../scripts/slim-domino';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'frontclip-test-'));
let slim: typeof domino;
/** As the extension has it: for HTML that was serialised. */
let slimmest: typeof domino;

async function buildSlim(
  entry: string,
  out: string,
  references: 'all' | 'serialized' = 'all',
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimDomino(references)],
    build: { outDir: join(folder, out), minify: false, lib: { entry, formats: ['es'], fileName: 'slim' } },
  });
}

beforeAll(async () => {
  const entry = join(folder, 'entry.js');
  const library = createRequire(import.meta.url).resolve('@mixmark-io/domino');
  writeFileSync(entry, `export { default } from ${JSON.stringify(library)};`);
  await buildSlim(entry, 'out');
  const built = (await import(pathToFileURL(join(folder, 'out/slim.js')).href)) as { default: typeof domino };
  slim = built.default;
  await buildSlim(entry, 'serialized', 'serialized');
  const least = (await import(pathToFileURL(join(folder, 'serialized/slim.js')).href)) as typeof built;
  slimmest = least.default;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function expectEqual(html: string): void {
  const [a, b] = [domino, slim].map((parser) => parser.createDocument(html, true).documentElement.outerHTML);
  expect(b).toBe(a);
}

it('reads every page of ours as the whole parser does', () => {
  const pages = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(60);
  for (const name of pages) expectEqual(readFileSync(join(fixtures, name), 'utf8'));
});

it('reads every kind of element, of misplaced ones too', () => {
  const names =
    'a li ul table tr td caption option optgroup select template form input p h1 h2 body html frameset';
  const tag = fc
    .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...names.split(' ')))
    .map(([sign, name]) => `${sign}${name} class="a">`);
  const page = fc.array(fc.oneof(tag, fc.constant('text')), { maxLength: 40 });
  fc.assert(
    fc.property(page, (parts) => expectEqual(parts.join(''))),
    { numRuns: 500 },
  );
});

it('takes the same names of attributes', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'Z', '9', '-', '.', '·', ':', '_', '@', ' ', 'é', '字', '<'),
  });
  const isTaken = (parser: typeof domino, word: string): boolean => {
    const { body } = parser.createDocument('', true);
    try {
      body.setAttribute(word, '');
    } catch {
      return false;
    }
    return body.outerHTML === `<body ${word.toLowerCase()}=""></body>`;
  };
  fc.assert(
    fc.property(name, (word) => {
      expect(isTaken(slim, word)).toBe(isTaken(domino, word));
    }),
    { numRuns: 1_000 },
  );
});

it('refuses what the whole parser refuses, with the same code', () => {
  const codeOf = (parser: typeof domino, act: (body: HTMLElement) => void): unknown => {
    try {
      act(parser.createDocument('<p>A</p>', true).body);
    } catch (error) {
      return (error as { code: number }).code;
    }
    return null;
  };
  const acts: ((body: HTMLElement) => void)[] = [
    (body) => body.querySelector('p[['),
    (body) => body.firstChild?.appendChild(body),
    (body) => body.removeChild(body.ownerDocument.createElement('i')),
    (body) => body.ownerDocument.createElement('a b'),
  ];
  for (const act of acts) {
    expect(codeOf(domino, act)).not.toBeNull();
    expect(codeOf(slim, act)).toBe(codeOf(domino, act));
  }
});

it('finds elements by their classes', () => {
  const page = '<p class="a\tb">A</p><p class="ab">B</p><p>C</p>';
  const asked = (parser: typeof domino): unknown => {
    const { body } = parser.createDocument(page, true);
    const [first] = Array.from(body.getElementsByTagName('p'));
    first?.classList.contains('a');
    first?.setAttribute('class', 'c b');
    const texts = (found: ArrayLike<Element>): string[] => Array.from(found, (each) => each.innerHTML);
    return [
      ...['.a', '.b', 'p.c', '.c.b', '.ab', ':not(.b)'].map((selector) =>
        texts(body.querySelectorAll(selector)),
      ),
      texts(body.getElementsByClassName('b c')),
      ['a', 'b', 'c', ''].map((name) => first?.classList.contains(name)),
      first?.matches('.c'),
    ];
  };
  expect(asked(slim)).toEqual(asked(domino));
  expect(asked(slimmest)).toEqual(asked(domino));
});

it('knows an element by its id and class, changed ones too', () => {
  const asked = (parser: typeof domino): unknown => {
    const page = parser.createDocument('<p id="a">A</p><p>B</p>', true);
    const [first, other] = Array.from(page.body.getElementsByTagName('p'));
    if (first === undefined || other === undefined) throw new Error('no paragraphs');
    first.id = 'b';
    other.className = 'c';
    const ids = ['a', 'b'].map((id) => page.getElementById(id)?.innerHTML);
    return [ids, first.id, first.className, other.id, other.className, page.body.innerHTML];
  };
  expect(asked(slim)).toEqual(asked(domino));
});

it('reads drawings', () => {
  expectEqual(
    '<p><svg viewBox="0 0 1 1"><g><foreignObject><p>A</p></foreignObject><title>B</title></g></svg>C',
  );
});

it('reads what was serialised of drawings as it is nested, whatever their parts are called', () => {
  const drawing =
    '<p><svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><foreignObject><p>A</p><ul><li>B</ul></foreignObject><title><b>C</b></title><b>D';
  const read = (parser: typeof domino): string =>
    parser.createDocument(drawing, true).body.innerHTML.toLowerCase();
  expect(read(slimmest)).toBe(read(domino));
});

it('ends a script where its end first stands, with and without a comment in it', () => {
  const read = (parser: typeof domino, script: string): string =>
    parser.createDocument(`<p>A</p><script type="math/tex">${script}</script><p>B</p>`, true).body.innerHTML;
  const part = fc.constantFrom('<!--', '-->', '--', '<', '>', '<a', '</a>', '<!', '{"a": 1}', 'x < y', ' ');
  const script = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(script, (text) => {
      expect(read(slimmest, text)).toBe(read(domino, text));
    }),
  );
  // What it leaves out, on purpose: nobody writes a script into a formula.
  const inner = '<!--<script>A</script>B';
  expect(read(domino, inner)).toContain('B</script><p>');
  expect(read(slimmest, inner)).toContain('</script>B<p>');
});

it('reads character references, whole, cut, unended and in attributes', () => {
  const name = fc.constantFrom(
    'amp',
    'am',
    'not',
    'notin',
    'notit',
    'hellip',
    'Aacute',
    'aacute',
    'CounterClockwiseContourIntegral',
    'x',
    '',
  );
  const reference = fc.tuple(name, fc.constantFrom(';', '', '=', 'x')).map(([word, end]) => `&${word}${end}`);
  const text = fc.array(fc.oneof(reference, fc.string({ maxLength: 3 }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => expectEqual(`<p title="${words}">${words}</p>`)),
    { numRuns: 1_000 },
  );
});

it('is an error of the build where a module is not found any more or is another, and none without the parser', async () => {
  const entry = join(folder, 'node_modules/@mixmark-io/domino/lib/index.js');
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, "import './Window.js';");
  writeFileSync(join(dirname(entry), 'Window.js'), 'export default 1;');
  await expect(buildSlim(entry, 'other')).rejects.toThrow(/no module DOMException.*HTMLParser/);
  writeFileSync(entry, "import './HTMLParser.js';");
  writeFileSync(join(dirname(entry), 'HTMLParser.js'), 'export default 1;');
  await expect(buildSlim(entry, 'other')).rejects.toThrow(/module HTMLParser in another way/);
  const plain = join(folder, 'plain.js');
  writeFileSync(plain, 'export default 1;');
  await expect(buildSlim(plain, 'plain')).resolves.toBeUndefined();
});

it('reads what was serialised without the names that nothing serialises', () => {
  const text = fc.string({
    unit: fc.constantFrom('&', '<', '>', '"', "'", '\u00a0', '&hearts;', '&amp', 'ß', 'a', ';'),
  });
  fc.assert(
    fc.property(text, text, (body, title) => {
      const page = domino.createDocument('<p></p>', true);
      const paragraph = page.querySelector('p');
      if (paragraph === null) throw new Error('no paragraph');
      paragraph.textContent = body;
      paragraph.setAttribute('title', title);
      const read = slimmest.createDocument(page.body.innerHTML, true).querySelector('p');
      expect([read?.textContent ?? '', read?.getAttribute('title')]).toEqual([body, title]);
    }),
  );
});
