import { makeClip, renderFile } from '../src/core/clip';
import { findPreset } from '../src/presets';
import { articleFromFragment } from '../scripts/clip/fragment';

const preset = findPreset('plain');
const options = { categories: [], sections: {}, imageProxy: '', timeZone: 'UTC', pinyin: null };

/** The whole way of a body, from its HTML to the file. */
export function convertFragment(html: string): string {
  const article = articleFromFragment(html, 'https://news.example/2024/page');
  const clip = makeClip(article, { clippedAt: '2024-01-01T00:00:00.000Z' });
  return renderFile(clip, preset, options, { fields: {}, path: null }).text;
}
