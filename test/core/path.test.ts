import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from '../../src/core/path';
import { slug } from '../../src/core/slug';
import { nastyText } from './nasty-text';

const family = '👨‍👩‍👧‍👦';

describe('safePath', () => {
  it.each([
    [
      'source/_posts/2022-02-21-人民论坛网评 | 以奋斗之我勇担时代使命',
      'source/_posts/2022-02-21-人民论坛网评 - 以奋斗之我勇担时代使命.md',
    ],
    ['AC-DC - Live: "Best" <of> 20*20?', 'AC-DC - Live - Best of 20 20.md'],
    ['CON', 'clip CON.md'],
    ['con/a', 'clip con/a.md'],
    ['aux.tar.gz', 'clip aux.tar.gz.md'],
    ['COM¹', 'clip COM¹.md'],
    ['LPT1 .txt', 'clip LPT1 .txt.md'],
    ['CONSOLE', 'CONSOLE.md'],
    ['wait for it... ', 'wait for it.md'],
    ['.gitignore explained', 'gitignore explained.md'],
    ['_why the lucky stiff', 'why the lucky stiff.md'],
    ['~root~', 'root.md'],
    ['100%', '100.md'],
    ['C# or F#?', 'C or F.md'],
    ['a/Index', 'a/clip Index.md'],
    ['README.md', 'clip README.md'],
    ['[[Wiki]] ^block #tag', 'Wiki block tag.md'],
    ['🚀 Launch day 🚀', '🚀 Launch day 🚀.md'],
    ['？！', '？！.md'],
    ['Cafe\u0301', 'Café.md'],
    ['a\u0000b\nc', 'ab c.md'],
    ["It’s Bob's", "It’s Bob's.md"],
    ['--help me', 'help me.md'],
    ['abc\u202egpj.exe', 'abcgpj.exe.md'],
    ['12:30 Uhr', '12-30 Uhr.md'],
    ['C:-new || a', 'C-new - a.md'],
    ['直播:', '直播.md'],
    ['../../etc/passwd', 'etc/passwd.md'],
    ['/a//./b', 'a/b.md'],
    ['C:\\Windows\\x', 'C/Windows/x.md'],
    ['notes.MD', 'notes.md'],
    ['', 'untitled.md'],
    ['folder/', 'folder/untitled.md'],
    ['...', expect.stringMatching(/^untitled-\w{6}\.md$/)],
    ['长'.repeat(200), `${'长'.repeat(40)}.md`],
    [family.repeat(9), `${'👨👩👧👦'.repeat(7)}👨👩.md`],
    ['🇫🇷'.repeat(20), `${'🇫🇷'.repeat(15)}.md`],
  ])('%j', (path, expected) => {
    expect(safePath(path)).toEqual(expected);
  });

  it('takes the fallback where no name is left', () => {
    expect(safePath('a/???', 'untitled-x1')).toBe('a/untitled-x1.md');
    expect(safePath('???')).not.toBe(safePath('*?'));
  });

  it('gives no unsafe path, and a safe one back unchanged', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText,
          fc.array(nastyText).map((parts) => parts.join('/')),
        ),
        (text) => {
          const path = safePath(text);
          expect(safePath(path)).toBe(path);
          for (const segment of path.split('/')) expectSafeSegment(segment);
          expect(path.split('/').at(-1)).not.toMatch(/^(?:_|(?:index|readme)\.md$)/i);
          expect(path.endsWith('.md')).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** Written against the facts, not the code: what Windows, macOS, Chromium, Firefox, Hexo, Hugo, Jekyll and Obsidian refuse. */
function expectSafeSegment(segment: string): void {
  expect(segment).not.toMatch(/[\\/:*?"<>|#^[\]%]/);
  expect(segment).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u);
  expect(segment).not.toMatch(/^[\s.~-]|[\s.~]$|^$/);
  expect(segment).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$) *(\.|$)/i);
  expect(segment).toBe(segment.normalize('NFC'));
  expect(new TextEncoder().encode(segment).length).toBeLessThanOrEqual(125);
}

describe('slug', () => {
  it.each([
    ['人民论坛网评 | 以奋斗之我勇担时代使命', '人民论坛网评-以奋斗之我勇担时代使命'],
    ['AC/DC \\ Live: "Best" <of> 20*20?', 'ac-dc-live-best-of-20-20'],
    ['CON', 'clip-con'],
    ['aux.tar.gz', 'aux-tar-gz'],
    ['Index', 'clip-index'],
    ['C# or F#?', 'c-or-f'],
    ["It’s Bob's", 'its-bobs'],
    ['🚀 Launch day 🚀', 'launch-day'],
    ['Cafe\u0301', 'café'],
    ['عنوان / تجربة', 'عنوان-تجربة'],
    ['a\u0000b\nc', 'ab-c'],
    ['Straße İstanbul', 'straße-i̇stanbul'],
    ['', ''],
    ['\u3164', expect.stringMatching(/^untitled-\w{6}$/)],
    ['🚀🚀🚀', expect.stringMatching(/^untitled-\w{6}$/)],
  ])('%j', (text, expected) => {
    expect(slug(text)).toEqual(expected);
  });

  it('is letters, marks, digits and single hyphens, within its limit, and comes to rest', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const name = slug(text);
        expect(name).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)?$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(105);
        expect(slug(name)).toBe(name);
        if (name !== '') expect(safePath(name)).toBe(`${name}.md`);
      }),
      { numRuns: 3_000 },
    );
  });
});
