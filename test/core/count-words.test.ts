import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/core/count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two-three, it’s 4.', 5],
    ['奋斗永远是主题。', 7],
    ['用 GPT-4 写 code', 5],
    ['ภาษาไทย', 7],
    ['naïve café', 2],
    ['한국어 단어', 2],
    ['ปี 2567 and 𠮷野家', 7],
    ["rock 'n' roll’s 3", 4],
  ])('%s: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
