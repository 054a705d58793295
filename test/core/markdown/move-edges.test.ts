import { expect, it } from 'vitest';
import { moveEdges } from '../../../src/core/markdown/move-edges';
import type { Token } from '../../../src/core/markdown/tokens';

it('moves white space out of a run that nothing stands behind', () => {
  const start: Token = { kind: 'edge', isStart: true, run: { style: 'strong', form: 'delimiter' } };
  const text = (value: string): Token => ({ kind: 'text', value });
  expect(moveEdges([start, text(' a')])).toEqual([text(' '), start, text('a')]);
  expect(moveEdges([start, text('a')])).toEqual([start, text('a')]);
});
