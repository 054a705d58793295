import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMadeUpAddress, madeUpAddress, undoMadeUpAddress } from '../../../scripts/clip/no-address';

const resolved = (address: string) => new URL(address, madeUpAddress).href;

describe('undoMadeUpAddress', () => {
  it.each([
    'a.png',
    '../a.png',
    '../../a/b?c=d',
    '/a',
    '#note',
    '?page=2',
    '../',
    'a#b',
    'no-address-page2.html',
  ])('puts %s back', (address) => {
    expect(undoMadeUpAddress(`[x](${resolved(address)})`)).toBe(`[x](${address})`);
  });

  it('leaves nothing of the made-up address in a text', () => {
    const segment = fc.constantFrom('..', 'a', 'b.png', '');
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), (segments) => {
        // Two slashes at the front name a host: that address is a whole one.
        fc.pre(!segments.join('/').startsWith('//'));
        const undone = undoMadeUpAddress(`"${resolved(segments.join('/'))}"`);
        expect(hasMadeUpAddress(undone)).toBe(false);
        expect(resolved(undone.slice(1, -1))).toBe(resolved(segments.join('/')));
      }),
    );
  });

  it('leaves other addresses alone', () => {
    const text = '[a](https://a.example/no-address-page) frontclip.invalid';
    expect(undoMadeUpAddress(text)).toBe(text);
  });
});
