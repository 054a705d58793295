import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openingWords } from '../../../src/core/extract/lines/opening-words';
import { words } from '../../../src/core/extract/lines/words';

test('a pattern is asked only of lines that begin like its words', () => {
  let asked = 0;
  const pattern = /^(?:read more|更多)/;
  const counted = {
    exec: (text: string) => (asked++, pattern.exec(text)),
    test: (text: string) => (asked++, pattern.test(text)),
  } as RegExp;
  const found = openingWords('read |更', counted);
  expect(['Read', 'one more', '', 'rea', 'have read more'].some((text) => found.test(text))).toBe(false);
  expect(found.exec('others')).toBeNull();
  expect(asked).toBe(0);
  expect([found.test('read more now'), found.exec('更多内容')?.[0], found.test('read less')]).toEqual([
    true,
    '更多',
    false,
  ]);
});

/** The texts that a pattern without repetitions stands for, each class and choice spelled out; `§` stands for any character. */
function spell(pattern: string): string[] {
  let texts = [''];
  for (let at = 0; at < pattern.length;) {
    const [piece = ''] = /^(?:\\?.)/su.exec(pattern.slice(at)) ?? [];
    let options = [piece === '\\s' ? ' ' : piece === '.' ? '§' : piece];
    let end = at + piece.length;
    if (piece === '(') {
      for (let depth = 1; depth > 0; end++) depth += pattern[end] === '(' ? 1 : pattern[end] === ')' ? -1 : 0;
      options = choicesOf(pattern.slice(at + 3, end - 1)).flatMap(spell);
    } else if (piece === '[') {
      end = pattern.indexOf(']', at) + 1;
      const inner = pattern.slice(at + 1, end - 1);
      options = inner.startsWith('^') ? ['§'] : Array.from(inner);
    }
    if (pattern[end] === '?') {
      options.push('');
      end++;
    } else if (pattern[end] === '{') end = pattern.indexOf('}', end) + 1;
    texts = texts.flatMap((text) => options.map((option) => text + option));
    at = end;
  }
  return texts;
}

/** The alternatives of a pattern that are in none of its groups. */
function choicesOf(pattern: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const character of pattern) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) choices.push('');
    else choices.push((choices.pop() ?? '') + character);
  }
  return choices;
}

test('every word that announces other articles is looked up', () => {
  const source = readFileSync('src/core/extract/lines/words.ts', 'utf8');
  const alternatives = /related: openingWords\([^/]*\/\^\(\?:(.*)\)\\s\*\[:/.exec(source)?.[1] ?? '';
  const texts = spell(`(?:${alternatives})`);
  expect(texts.length).toBeGreaterThan(300);
  // A dot stands for two characters or more.
  const missed = texts.filter((text) => !words.related.test(text.replaceAll('§', 'zz')));
  expect(missed).toEqual([]);
});
