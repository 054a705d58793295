import { cleanFacts, cleanLine } from './clean-facts';
import { serialize } from './dom';
import { correctValues } from './corrected-values';
import { signExcerpt } from './excerpt-sign';
import { isObeyedKey } from './front-matter/obeyed-key';
import { writeFrontMatter } from './front-matter/write-front-matter';
import { findGuard } from './guard/find-guard';
import { hashText } from './hash';
import { copyStart, findAllIn, type LightElement } from './light-tree';
import { toMarkdown } from './markdown/to-markdown';
import { writeHtml } from './markdown/write-html';
import {
  ClipError,
  type Article,
  type Clip,
  type Edits,
  type Facts,
  type RenderedFile,
  type RenderedHead,
} from './model';
import type { Preset } from './plugins';
import { renderFields } from './render-fields';
import type { RenderOptions } from './render-options';
import { renderPath } from './render-path';
import { renderSourceLine } from './render-source-line';
import { parseSafely } from './parse-safely';
import { countStatistics } from './statistics';
import { toTemplateValues } from './template-values';
import { filedOnce } from './filed-once';
import { toText } from './text';
import { withStandfirst } from './with-standfirst';
import { withoutFuture } from './without-future';

export type { RenderOptions };

/** The safe tree of each clip that was made or rendered in this process: Markdown comes from it without a second parse. */
const trees = new WeakMap<Clip, LightElement>();

/** A clip that comes from a store is parsed and made safe again: what lay in a store is not trusted either. */
function findTree(clip: Clip): LightElement {
  const known = trees.get(clip);
  if (known !== undefined) return known;
  const tree = parseSafely(clip.html, clip.url);
  trees.set(clip, tree);
  return tree;
}

function listImages(tree: LightElement): string[] {
  const addresses = findAllIn(tree, 'img').map((image) => image.getAttribute('src') ?? '');
  return [...new Set(addresses)].filter((address) => address !== '');
}

/** Article → Clip: the one place where a page's HTML becomes safe. `clippedAt`: the instant of the clip, ISO 8601 in UTC. */
export function makeClip(article: Article, context: { clippedAt: string }): Clip {
  const { kind, html, standfirst = '' } = article;
  const clean = cleanLine(standfirst);
  const head = { ...cleanFacts(article), kind, clippedAt: context.clippedAt };
  return putBody({ ...head, ...(clean !== '' && { standfirst: clean }) }, html);
}

/** A clip with another body, which is made safe; all that is said of the body follows it. */
export function replaceBody(clip: Clip, html: string): Clip {
  return putBody(clip, html);
}

function putBody(head: Facts & Pick<Clip, 'kind' | 'clippedAt' | 'standfirst'>, untrusted: string): Clip {
  const tree = parseSafely(untrusted, head.url);
  const html = serialize(tree);
  const images = listImages(tree);
  const text = toText(tree);
  const clip: Clip = {
    ...head,
    html,
    images,
    statistics: countStatistics(text, images.length),
    hasTemplateSigns: /\{[{%#]/.test(`${head.standfirst ?? ''} ${text}`),
    contentHash: hashText(`${head.title}\n${html}`),
  };
  trees.set(clip, tree);
  return clip;
}

/**
 * Everything of a file but its body: the part that edits change.
 * @throws ClipError `template-invalid`, `front-matter-invalid` (both with the key), `settings-invalid` (time zone)
 */
export function renderHead(clip: Clip, preset: Preset, options: RenderOptions, edits: Edits): RenderedHead {
  const said = filedOnce(toTemplateValues(clip, options), preset);
  const siteTimeZone = preset.siteTimeZone ?? '';
  const moment = { clippedAt: clip.clippedAt, siteTimeZone, readerTimeZone: options.timeZone };
  const values = preset.hidesFuture === true ? withoutFuture(said, moment) : said;
  const obeyed = preset.fields.find((field) => isObeyedKey(field, preset));
  if (obeyed !== undefined) throw new ClipError('front-matter-invalid', obeyed.key);
  const wanted = preset.fields.filter(({ when }) => when === undefined || clip.hasTemplateSigns);
  const fields = renderFields(clip, wanted, values, { edits, options });
  const corrected = correctValues(values, preset, fields);
  const { text: guard } = findGuard(preset.guard);
  const rules = {
    format: preset.format,
    style: preset.dateStyle,
    siteTimeZone,
    ...(guard !== undefined && { guard }),
  };
  return {
    path: renderPath(clip, preset, corrected, { edits, tools: options }),
    frontMatter: writeFrontMatter(fields, rules),
    fields,
    foot: renderSourceLine(preset, corrected, options),
  };
}

/** The body of a clip's file, ending in one line break: Markdown in the preset's flavour, or HTML. */
export function renderBody(clip: Clip, preset: Preset, options: RenderOptions): string {
  return writeBody(findTree(clip), clip, preset, options);
}

/**
 * The start of a body, to be looked at while the whole is rendered: its end may be cut anywhere.
 * @param size How much of the clip's tree it is, as `copyStart` counts
 */
export function renderStart(clip: Clip, preset: Preset, options: RenderOptions, size: number): string {
  return writeBody(copyStart(findTree(clip), size), clip, preset, options);
}

/** `tree`: the clip's, or the start of it. */
function writeBody(tree: LightElement, clip: Clip, preset: Preset, options: RenderOptions): string {
  return withStandfirst(tree, clip, preset, (whole) => writeTree(whole, preset, options));
}

function writeTree(tree: LightElement, preset: Preset, { imageProxy }: RenderOptions): string {
  if (preset.body === 'html') return `${writeHtml(tree, imageProxy)}\n`;
  const sign = preset.hasExcerptSign === true ? (preset.excerptSign ?? '') : '';
  const options = {
    imageProxy,
    flavour: preset.flavour,
    hasExcerptEnd: sign !== '',
    isFramed: preset.sourceLine !== '',
  };
  const body = `${toMarkdown(tree, options).trimEnd()}\n`;
  return signExcerpt(body, sign, findGuard(preset.guard).body ?? ((text) => text));
}

/** Clip → RenderedFile: byte for byte what is written. @throws ClipError as `renderHead` */
export function renderFile(clip: Clip, preset: Preset, options: RenderOptions, edits: Edits): RenderedFile {
  const head = renderHead(clip, preset, options, edits);
  const body = renderBody(clip, preset, options);
  return { ...head, body, text: head.frontMatter + body + head.foot };
}
