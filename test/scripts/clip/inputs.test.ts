import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsFromArguments, inputsFromLines } from '../../../scripts/clip/inputs';
import type { Input } from '../../../scripts/clip/page-input';
import { readLines } from '../../../scripts/clip/read-lines';

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function parse(...chunks: string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of inputsFromLines(stream(...chunks), '/articles')) inputs.push(input);
  return inputs;
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '中', '𠮷', ' ', '\u2028'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (parts, size) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        const lines: string[] = [];
        for await (const line of readLines(stream(...chunks))) lines.push(line);
        const expected = parts.join('').split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(lines).toEqual(expected);
      }),
    );
  });
});

describe('inputsFromLines', () => {
  it('reads files and HTML, with and without an address', async () => {
    const inputs = await parse(
      '\uFEFF{"id":1,"file":"a.html.gz","url":"http://EXAMPLE.com/a"}\n',
      '\n{"id":{"k":2},"html":"<p>x","url":null}\r\n{"html":""}',
    );
    expect(inputs).toEqual([
      { id: 1, url: 'http://example.com/a', source: { kind: 'file', path: '/articles/a.html.gz' } },
      { id: { k: 2 }, url: null, source: { kind: 'html', html: '<p>x' } },
      { id: null, url: null, source: { kind: 'html', html: '' } },
    ]);
  });

  it.each([
    ['not JSON', 'nonsense', null],
    ['no object', '[1]', null],
    ['no source', '{"id":"x"}', 'x'],
    ['two sources', '{"id":"x","file":"a","html":"b"}', 'x'],
    ['a file that is no text', '{"id":"x","file":7}', 'x'],
    ['an address of another scheme', '{"id":"x","html":"","url":"file:///etc/passwd"}', 'x'],
    ['an address that is none', '{"id":"x","html":"","url":"https://"}', 'x'],
  ])('answers a line with %s in its place', async (_what, line, id) => {
    expect(await parse(`${line}\n{"id":"next","html":""}\n`)).toEqual([
      { id, problem: expect.any(String) as string },
      { id: 'next', url: null, source: { kind: 'html', html: '' } },
    ]);
  });
});

describe('inputsFromArguments', () => {
  it('tells addresses from files', () => {
    expect([...inputsFromArguments(['HTTPS://a.example/x', 'b.html', 'http://'], null, '/articles')]).toEqual(
      [
        { id: 'HTTPS://a.example/x', url: 'https://a.example/x', source: { kind: 'address' } },
        { id: 'b.html', url: null, source: { kind: 'file', path: '/articles/b.html' } },
        { id: 'http://', problem: expect.any(String) as string },
      ],
    );
  });

  it('gives a file its address', () => {
    expect([...inputsFromArguments(['/b.html'], 'https://b.example/', '/articles')]).toEqual([
      { id: '/b.html', url: 'https://b.example/', source: { kind: 'file', path: '/b.html' } },
    ]);
  });
});
