import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { readAddress } from '../../../src/core/extract/address';
import { cloneTree } from '../../../src/core/extract/copy/clone';
import type { CopyContext } from '../../../src/core/extract/copy/context';
import { makeContext } from '../../../src/core/extract/copy/make-context';
import { copyChildren } from '../../../src/core/extract/copy/walk';

/** A page, and what each way to copy it works with. */
function openTwice(html: string): Record<'byClone' | 'byWalk', CopyContext> & { page: Document } {
  const page = parseHtml(html);
  const plan = {
    address: readAddress(page),
    options: {},
    kept: new Set<Element>(),
    deepest: 100,
    selected: null,
  };
  return { page, byClone: makeContext(page, plan), byWalk: makeContext(page, plan) };
}

function bothCopies(html: string): [string | null, string, string[]] {
  const { page, byClone, byWalk } = openTwice(html);
  const clone = cloneTree(page.body, byClone);
  const target = byWalk.inert.createElement('div');
  copyChildren(page.body, target, byWalk);
  const hidden = [byClone, byWalk].map((context) =>
    context.hidden.map(({ element, characters }) => `${element.localName} ${characters}`).join(),
  );
  return [clone === null ? null : clone.innerHTML, target.innerHTML, hidden];
}

const folders = ['site', 'hostile'].map((name) =>
  fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url)),
);
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html') && name !== 'frameset.html')
    .map((name) => folder + name),
);

/** As `bothCopies`, of a page's head. */
function bothHeads(html: string): [string | null, string] {
  const { page, byClone, byWalk } = openTwice(html);
  const clone = cloneTree(page.head, byClone);
  copyChildren(page.head, byWalk.inert.head, byWalk);
  return [clone?.innerHTML ?? null, byWalk.inert.head.innerHTML];
}

describe('a pruned clone is what the walk copies', () => {
  it.each(files.map((file) => [file.split('/').slice(-2).join('/'), file]))('%s', (_name, file) => {
    const [clone, walk, [hiddenByClone, hiddenByWalk]] = bothCopies(readFileSync(file, 'utf8'));
    expect(clone).toBe(walk);
    expect(hiddenByClone).toBe(hiddenByWalk);
  });

  it.each([
    '<p>a<!-- b -->c</p><p hidden>d</p><div style="display:none"><p>e<i>f</i></p></div>g',
    '<form><input name="parentNode"><input name="removeAttribute"><p onclick="x" class="y">a</p></form>',
    '<amp-img src="/a.jpg" onerror="x"><i>no</i></amp-img><center class="c">a<b>b</b></center><font>c</font>',
    '<iframe src="/v">x</iframe><select><option>a</select><textarea>b</textarea><object><p>c</p></object>',
    '<script>a</script><script type="application/ld+json" id="x">{"a":1}</script><template><p>t</p></template>',
    '<svg><title>a</title><path d="b"/></svg><math display="block"><mi onclick="x">y</mi></math><x-y z="1">w</x-y>',
    '<p><em><span class="a"><b>x</b></span></em> y</p><td><p><p style="position:absolute;visibility:hidden">a<b>c</b></p>',
    '<a href="javascript:x">a</a><a href="../b" target="c">d</a><img src="data:text/html,x" alt="e" onload="f">',
  ])('%s', (html) => {
    const [clone, walk, [hiddenByClone, hiddenByWalk]] = bothCopies(html);
    expect(clone).toBe(walk);
    expect(hiddenByClone).toBe(hiddenByWalk);
  });

  it('keeps where a link leads, and that it unfolds something', () => {
    const [clone, walk] = bothCopies('<a href="#b" aria-expanded="false" onclick="c">a</a><p id="b">d</p>');
    expect(clone).toBe(walk);
    expect(parseHtml(walk).body.firstElementChild?.outerHTML).toMatch(
      /^<a (?=[^>]*href="[^"]*#b")(?=[^>]*aria-expanded="false")(?![^>]*onclick)/,
    );
  });

  it.each([
    '<title>a\nb</title><base href="/c"><meta name="d" content="e" scheme="f"><link rel="g" href="h" onload="i"><style>j</style>',
    '<script class="a" id="b" type="application/ld+json" data-c="d">{}</script><script src="e"></script><noscript><link rel="f"></noscript>',
  ])('in the head too: %s', (html) => {
    const [clone, walk] = bothHeads(html);
    expect(clone).toBe(walk);
  });

  it.each([
    '<script type="application/ld+json" style="white-space: pre">{"a": 1,\n "b": 2}</script>',
    '<title style="white-space: pre-wrap">a\nb</title>',
  ])('lines are no lines of the page where nobody sees them: %s', (html) => {
    const [clone, walk] = bothHeads(html);
    expect(clone).toBe(walk);
    expect(clone).not.toContain('<br');
  });

  it('counts levels only where some element stands deep, and those of boxes only', () => {
    const nested = (tag: string): string | null => bothCopies(`${`<${tag}>`.repeat(99)}<p id="a">b`)[0];
    expect(nested('div')).toBeNull();
    expect(nested('em')).not.toBeNull();
    expect(bothCopies(`${'<div>'.repeat(98)}<p id="a">b`)[0]).not.toBeNull();
  });

  it('leaves slots and deep nesting to the walk', () => {
    expect(bothCopies('<slot><p>a</p></slot>')[0]).toBeNull();
    expect(bothCopies(`${'<div>'.repeat(120)}a`)[0]).toBeNull();
    expect(bothCopies(`${'<div>'.repeat(80)}a`)[0]).not.toBeNull();
  });

  it('leaves elements whose name the parser takes but cannot clone to the walk', () => {
    const [clone, walk] = bothCopies('<p>One <a<b>two</a<b> three</p>');
    expect(clone).toBeNull();
    expect(walk).toContain('two');
  });
});
