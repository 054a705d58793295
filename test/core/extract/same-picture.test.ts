import { describe, expect, test } from 'vitest';
import {
  commonWords,
  isSameFile,
  markPicture,
  withoutCommon,
} from '../../../src/core/extract/facts/same-picture';

describe('one file in different sizes', () => {
  test.each([
    ['https://a.test/new-house-tour.png', 'https://a.test/size/w1200/new-house-tour.png', true],
    ['https://a.test/eric-frenzel-1200.jpg', 'https://a.test/600/eric-frenzel-1200_600x347.jpg', true],
    ['https://a.test/concept-2-1-1280x720.jpg', 'https://a.test/concept-2-1-scaled.jpg', true],
    ['https://a.test/concept-2-1.jpg', 'https://a.test/concept-6-1.jpg', false],
    ['https://a.test/a.jpg', 'https://b.test/a.jpg', false],
    ['https://a.test/4711223/original.jpg', 'https://a.test/9999888/original.jpg', false],
    ['https://a.test/x/maxresdefault.jpg', 'https://a.test/y/maxresdefault.jpg', false],
    ['https://a.test/election-2016.jpg', 'https://a.test/election-2020.jpg', false],
    ['https://a.test/uploads/2020/02/boat-768x435.jpg', 'https://a.test/uploads/2020/02/boat.jpg', true],
    ['https://a.test/uploads/2020/02/boat-768x435.jpg', 'https://a.test/uploads/2020/03/boat.jpg', false],
    ['https://a.test/uploads/2020/02/boat-2.jpg', 'https://a.test/uploads/2020/02/boat.jpg', false],
    ['https://a.test/boat-768x435.jpg', 'https://b.test/boat.jpg', false],
    ['https://aaaa.img.test/original/full/photo.jpg', 'https://bbbb.img.test/original/full/photo.jpg', false],
    ['https://a.test/i/2024/grid-10x10.png', 'https://a.test/i/2024/grid-20x20.png', false],
    [
      `https://a.test/i/2024/draw?d=${'x-'.repeat(600)}1`,
      `https://a.test/i/2024/draw?d=${'x-'.repeat(600)}2`,
      false,
    ],
    [`data:image/svg+xml,${'/x-'.repeat(400)}1`, `data:image/svg+xml,${'/x-'.repeat(400)}2`, false],
    ['https://a.test/w800/4711223.jpg', 'https://b.test/crop/4711223.webp', true],
  ])('%s and %s: %s', (one, other, answer) => {
    expect(isSameFile(markPicture(one), markPicture(other))).toBe(answer);
  });
});

test('the number of a service that is asked by a query tells none of its pictures from another', () => {
  const marks = ['a1b2c3d4e5f6a7b8', 'b1b2c3d4e5f6a7b9', 'c1b2c3d4e5f6a7b0'].map((file) =>
    markPicture(`https://dims.test/2147483647/strip/quality/90/?url=https%3A%2F%2Fa.test%2F${file}`),
  );
  const common = commonWords(marks);
  expect([...common]).toEqual(['2147483647']);
  expect(marks.map((mark) => withoutCommon(mark, common).words.length)).toEqual([1, 1, 1]);
});
