import { parseAddress } from './address';
import type { ArticleDate, Clip } from './model';
import type { RenderOptions } from './render-options';
import type { TemplateValues } from './template/variables';
import { toZone } from './time-zone';

/** The instant of the clip on the reader's clock. */
function toClippedDate(clip: Clip, timeZone: string): ArticleDate {
  return { value: toZone(clip.clippedAt, timeZone), precision: 'second', zone: 'stated', approximate: false };
}

/** The host of an address without `www.`; the empty text for an address without a host. */
function readDomain(address: string): string {
  return parseAddress(address)?.hostname.replace(/^www\./, '') ?? '';
}

/** A tag without the sign that marks it, in letters of half width: as sites write them, and blogs want them once. */
function tidyTag(tag: string): string {
  const narrow = tag.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return narrow.trim().replace(/^#+\s*(?=\S)/, '');
}

/** The reader's own categories, else those that stand for the page's section. */
function toCategories(section: string | null, { categories, sections }: RenderOptions): string[] {
  if (categories.length > 0 || section === null) return categories;
  const name = section.trim().toLowerCase();
  const found = Object.entries(sections).find(([known]) => known.trim().toLowerCase() === name);
  return found === undefined ? [] : [...found[1]];
}

/** The value of every template variable for a clip. @throws ClipError `settings-invalid` for an unknown time zone */
export function toTemplateValues(clip: Clip, options: RenderOptions): TemplateValues {
  const { title, authors, byline, siteName, section, tags, excerpt, lang, dir, url, canonicalUrl, kind } =
    clip;
  return {
    title,
    authors,
    byline,
    siteName,
    section,
    tags: tags.map(tidyTag).filter((tag) => tag !== ''),
    categories: toCategories(section, options),
    excerpt,
    lang,
    dir,
    url,
    canonicalUrl,
    domain: readDomain(canonicalUrl),
    published: clip.published,
    modified: clip.modified,
    clipped: toClippedDate(clip, options.timeZone),
    leadImage: clip.leadImage === null ? null : options.imageProxy + clip.leadImage,
    words: clip.statistics.words,
    readingMinutes: clip.statistics.readingMinutes,
    kind,
  };
}
