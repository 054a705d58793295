import { makeClip, renderFile } from '../../src/core/clip';
import type { Article, RenderedFile } from '../../src/core/model';
import type { Preset } from '../../src/core/plugins';
import { findPreset } from '../../src/presets';
import { limitValue } from '../../src/core/front-matter/limit';

const options = { categories: [], sections: {}, imageProxy: '', timeZone: 'UTC', pinyin: null };
const untouched = { fields: {}, path: null };

/** An article's file in a preset, and what an engine must read in it. `html`: what its reader must see as text. */
export interface Expected {
  path: string;
  text: string;
  title: string;
  date: string | null;
  tags: string[];
  author: string;
  image: string | null;
  html: string;
}

/**
 * @param name The file's name: the articles of a run have the same titles.
 * @param siteTimeZone empty: the reader has not told it
 */
export function renderCase(
  presetId: string,
  article: Article,
  { clippedAt, name, siteTimeZone }: { clippedAt: string; name: string; siteTimeZone: string },
): Expected {
  const found = findPreset(presetId);
  const path = found.path.replace(/\{title\|[^}]*\}/, name);
  const preset: Preset = { ...found, path, siteTimeZone };
  const clip = makeClip(article, { clippedAt });
  const file = renderFile(clip, preset, options, untouched);
  const { foot } = renderFile(clip, { ...preset, body: 'html' }, options, untouched);
  return {
    path: file.path,
    text: file.text,
    title: textOf(limitValue(article.title, 'title')),
    date: toInstant(file, preset),
    tags: listOf(file, preset, /tags$|^keywords$/),
    author: listOf(file, preset, /^authors?(?:\[\]\.name)?$/).join(', '),
    image: clip.leadImage,
    html: clip.html + foot,
  };
}

/** The value of the field that a page's tags or authors are in: those of the file, since every preset has its rules for them. */
function listOf({ fields }: RenderedFile, _preset: Preset, key: RegExp): string[] {
  const value = fields.find((field) => key.test(field.key))?.value ?? [];
  return Array.isArray(value) ? value : [String(value)];
}

function toInstant({ fields }: RenderedFile, { dateStyle }: Preset): string | null {
  const value = fields.find(({ key }) => /^(?:date|pubDate|published)$/.test(key))?.value;
  if (typeof value !== 'string') return null;
  if (value.length === 10) return value;
  return dateStyle === 'day' ? value.slice(0, 10) : new Date(value).toISOString().replace('.000Z', 'Z');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
