/** How Chinese characters are read, as data: made of the library pinyin-pro when the extension is built. */
export interface PinyinTable {
  /** The syllables without tones, `ü` as `v`. */
  syllables: string[];
  /** The first character of `readings`, as a code point. */
  from: number;
  /** For each character the place of its syllable in `syllables`, as a character above U+0020; a space where it has none. */
  readings: string;
  /** Words in which a character is read otherwise, with their syllables. */
  words: Record<string, string>;
  /** Characters of the longest word. */
  longestWord: number;
}

/** The sign of the first syllable. */
export const firstSign = 0x21;

/**
 * A text with its Chinese characters as syllables, each with a space around it: `重庆 2024` becomes ` chong  qing  2024`. The longest
 * word that is known decides how its characters are read.
 */
export function toPinyin(text: string, table: PinyinTable): string {
  let read = '';
  for (let at = 0; at < text.length;) {
    const word = findWord(text, at, table);
    const syllables = word === '' ? readCharacter(text, at, table) : (table.words[word] ?? '');
    read += syllables === '' ? text.charAt(at) : ` ${syllables} `;
    at += Math.max(word.length, 1);
  }
  return read;
}

function findWord(text: string, at: number, { words, longestWord }: PinyinTable): string {
  for (let length = longestWord; length > 1; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && Object.hasOwn(words, word)) return word;
  }
  return '';
}

function readCharacter(text: string, at: number, { syllables, from, readings }: PinyinTable): string {
  const sign = readings.charCodeAt(text.charCodeAt(at) - from);
  return sign >= firstSign ? (syllables[sign - firstSign] ?? '') : '';
}
