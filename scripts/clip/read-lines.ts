const lineFeed = 0x0a;

/**
 * The lines of a stream of UTF-8, without their line ends, read no further than they are asked for: node:readline takes in
 * everything at once, which for gigabytes of pages is too much.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // A line of some megabytes comes in many chunks: they are joined once, at its end.
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      parts.push(chunk.subarray(start, end));
      yield toLine(parts);
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  const last = toLine(parts);
  if (last !== '') yield last;
}

function toLine(parts: Uint8Array[]): string {
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r$/, '');
}
