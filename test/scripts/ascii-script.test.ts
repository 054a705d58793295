import { expect, it } from 'vitest';
import { toAscii } from '../../scripts/ascii-script';

it('a script in ASCII says what it said', () => {
  const code =
    "const größe = '相关阅读 😀'; return [größe, `«${größe}»`, /^📰+$/u.test('📰📰'), /^[أا]قرأ$/.test('اقرأ')];";
  const run = (script: string): unknown => new Function(script)();
  expect(toAscii(code)).toMatch(/^[\x20-\x7e]*$/);
  expect(run(toAscii(code))).toEqual(run(code));
  expect(() => toAscii(String.raw`/\’/`)).toThrow('backslash');
  expect(run(code)).toEqual(['相关阅读 😀', '«相关阅读 😀»', true, true]);
});
