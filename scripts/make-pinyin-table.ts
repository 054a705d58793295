import { pinyin } from 'pinyin-pro';
import words2 from 'pinyin-pro/dist/esm/data/dict2.mjs';
import words3 from 'pinyin-pro/dist/esm/data/dict3.mjs';
import words4 from 'pinyin-pro/dist/esm/data/dict4.mjs';
import words5 from 'pinyin-pro/dist/esm/data/dict5.mjs';
import { firstSign, type PinyinTable } from '../src/core/pinyin.ts';

/** The common ideographs of Unicode. */
const [from, to] = [0x4e00, 0x9fff];

/** The readings of the library pinyin-pro as a table: its code and dictionaries would be three times as large. */
export function makePinyinTable(): PinyinTable {
  const characters = Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
  const read = (text: string): string => pinyin(text, { toneType: 'none', v: true });
  const plain = characters.map((character) => toSyllables(read(character)));
  const syllables = [...new Set(plain)].filter((syllable) => syllable !== '').sort();
  const signs = new Map(
    syllables.map((syllable, index) => [syllable, String.fromCharCode(firstSign + index)]),
  );
  const words: Record<string, string> = {};
  for (const word of [words2, words3, words4, words5].flatMap(Object.keys)) {
    const whole = toSyllables(read(word));
    const single = Array.from(word, (character) => plain[character.charCodeAt(0) - from] ?? '').join(' ');
    if (whole !== single && whole.split(' ').length === word.length) words[word] = whole;
  }
  return {
    syllables,
    from,
    readings: plain.map((syllable) => signs.get(syllable) ?? ' ').join(''),
    words,
    longestWord: Math.max(...Object.keys(words).map((word) => word.length)),
  };
}

/** A character that has no reading comes back as it is. */
function toSyllables(text: string): string {
  return /^[a-z]+(?: [a-z]+)*$/.test(text) ? text : '';
}
