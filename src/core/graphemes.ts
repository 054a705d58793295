/** Made when it is first needed: it takes longer than everything else that runs while a script is loaded. */
let segmenter: Intl.Segmenter | null = null;
const encoder = new TextEncoder();

/** Bytes of the text in UTF-8. */
export function countBytes(text: string): number {
  return encoder.encode(text).length;
}

/** The longest beginning of the text that has at most this many UTF-16 units and UTF-8 bytes and cuts no letter, accent or emoji in two. */
export function cut(text: string, limits: { characters?: number; bytes?: number }): string {
  const { characters = Infinity, bytes = Infinity } = limits;
  if (text.length <= characters && countBytes(text) <= bytes) return text;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let end = 0;
  let size = 0;
  for (const { segment } of segmenter.segment(text)) {
    size += countBytes(segment);
    if (end + segment.length > characters || size > bytes) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
