import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { holdsText } from '../../../src/core/extract/clean/holds-media';

test('every character is ink or none as Unicode has it, alone and behind others', () => {
  const { body } = parseHtml('');
  const node = body.appendChild(body.ownerDocument.createTextNode(''));
  const odd: number[] = [];
  for (let point = 0; point < 0x11000; point++) {
    const character = String.fromCodePoint(point);
    const isInk = /[^\s\p{Cf}\p{Cc}]/u.test(character);
    for (const text of [character, ` \u00ad\u200b${character}`]) {
      node.data = text;
      if (holdsText(body) !== isInk) odd.push(point);
    }
  }
  for (const [text, isInk] of [
    ['\u{1f600}', true],
    ['\u{e0020}', false],
    ['\u{110bd}', false],
  ] as const) {
    node.data = text;
    expect(holdsText(body)).toBe(isInk);
  }
  expect(odd).toEqual([]);
});
