import { makeClip, renderFile, renderHead } from '../../src/core/clip';
import { parseHtml } from '../../src/core/dom';
import type { Article, Clip, Edits } from '../../src/core/model';
import { toText } from '../../src/core/text';
import type { Conversion } from './answer';
import { hasMadeUpAddress, madeUpAddress, undoMadeUpAddress } from './no-address';
import type { Rendering } from './options';

/** Article → everything that an answer says, on one thread. @throws ClipError */
export function convert(article: Article, rendering: Rendering): Conversion {
  const hasAddress = article.url !== madeUpAddress;
  const clip = makeClip(hasAddress ? article : withoutMadeUpFacts(article), { clippedAt: rendering.now });
  // A line that names the source needs an address of it.
  const preset = hasAddress ? rendering.preset : { ...rendering.preset, sourceLine: '' };
  const { path, text, body, foot } = renderFile(clip, preset, rendering.options, editsFor(clip, rendering));
  return {
    ...toFacts(clip, hasAddress),
    html: undoMadeUpAddress(clip.html),
    text: toText(parseHtml(clip.html).body),
    markdown: undoMadeUpAddress(body + foot),
    images: clip.images.map(undoMadeUpAddress),
    file: { path, text: undoMadeUpAddress(text) },
    ...(article.report === undefined ? {} : { report: article.report }),
  };
}

function toFacts(clip: Clip, hasAddress: boolean) {
  const { title, byline, authors, siteName, section, lang, dir, tags, excerpt } = clip;
  const { contributors, traits, origins, confidence } = clip;
  return {
    url: hasAddress ? clip.url : null,
    canonicalUrl: hasMadeUpAddress(clip.canonicalUrl) ? null : clip.canonicalUrl,
    title,
    byline,
    authors,
    siteName,
    section,
    published: clip.published?.value ?? null,
    modified: clip.modified?.value ?? null,
    lang,
    dir,
    leadImage: clip.leadImage === null ? null : undoMadeUpAddress(clip.leadImage),
    tags,
    excerpt,
    standfirst: clip.standfirst ?? null,
    contributors,
    traits,
    origins,
    confidence,
    candidates: undoInCandidates(clip.candidates),
  };
}

/** Candidates are values of the page: what was resolved against the made-up address is put back, the address itself left out. */
function undoInCandidates(candidates: Clip['candidates']): Clip['candidates'] {
  const text = undoMadeUpAddress(JSON.stringify(candidates));
  return JSON.parse(text) as Clip['candidates'];
}

/** The host of a made-up address names no site. */
function withoutMadeUpFacts(article: Article): Article {
  if (article.siteName === null || !hasMadeUpAddress(`https://${article.siteName}`)) return article;
  const { siteName: _siteName, ...origins } = article.origins;
  return { ...article, siteName: null, origins };
}

/** Leaves out of the front matter what would name the page by a made-up address. */
function editsFor(clip: Clip, { preset, options }: Rendering): Edits {
  const untouched: Edits = { fields: {}, path: null };
  if (clip.url !== madeUpAddress) return untouched;
  const { fields } = renderHead(clip, preset, options, untouched);
  const named = fields.filter(({ value }) => typeof value === 'string' && value.includes(madeUpAddress));
  return { fields: Object.fromEntries(named.map(({ key }) => [key, null])), path: null };
}
