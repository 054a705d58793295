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
    tags,
    categories: options.categories,
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
