import { describe, expect, it } from 'vitest';
import { addTags, hasSeparator } from '../../src/ui/split-tags';

describe('addTags', () => {
  it.each([
    ['one', ['one']],
    ['one, two,three', ['one', 'two', 'three']],
    ['新闻，科技、城市；书', ['新闻', '科技', '城市', '书']],
    ['a\nb\r\nc\td;e', ['a', 'b', 'c', 'd', 'e']],
    ['#one, # two', ['one', '# two']],
    [' , ,, ', []],
    ['two words', ['two words']],
  ])('parts %j', (text, tags) => expect(addTags([], text)).toEqual(tags));

  it('keeps each tag once, in the order they came', () => {
    expect(addTags(['b', 'a'], 'a, c, b, c')).toEqual(['b', 'a', 'c']);
  });
});

describe('hasSeparator', () => {
  it('sees a comma of any script, and no space', () => {
    expect(['a,', 'a，', 'a、', 'a;', 'a\n'].every(hasSeparator)).toBe(true);
    expect(hasSeparator('two words')).toBe(false);
  });
});
