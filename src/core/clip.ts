import { cleanFacts } from './clean-facts';
import { serialize } from './dom';
import { writeYaml } from './front-matter/yaml';
import { hashText } from './hash';
import { findAllIn, type LightElement } from './light-tree';
import { toMarkdown } from './markdown/to-markdown';
import { writeHtml } from './markdown/write-html';
import type { Article, Clip, Edits, RenderedFile, RenderedHead } from './model';
import type { Preset } from './plugins';
import { renderFields } from './render-fields';
import type { RenderOptions } from './render-options';
import { renderPath } from './render-path';
import { parseSafely } from './parse-safely';
import { countStatistics } from './statistics';
import { toTemplateValues } from './template-values';
import { toText } from './text';

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
  const facts = cleanFacts(article);
  const tree = parseSafely(article.html, facts.url);
  const html = serialize(tree);
  const images = listImages(tree);
  const clip: Clip = {
    ...facts,
    kind: article.kind,
    clippedAt: context.clippedAt,
    html,
    images,
    statistics: countStatistics(toText(tree), images.length),
    contentHash: hashText(`${facts.title}\n${html}`),
  };
  trees.set(clip, tree);
  return clip;
}

/**
 * Everything of a file but its body: the part that edits change.
 * @throws ClipError `template-invalid`, `front-matter-invalid` (both with the key), `settings-invalid` (time zone)
 */
export function renderHead(clip: Clip, preset: Preset, options: RenderOptions, edits: Edits): RenderedHead {
  const values = toTemplateValues(clip, options);
  const fields = renderFields(clip, preset.fields, values, { edits, options });
  return {
    path: renderPath(clip, preset, values, edits),
    frontMatter: writeYaml(fields, preset.dateStyle),
    fields,
  };
}

/** The body of a clip's file, ending in one line break: Markdown in the preset's flavour, or HTML. */
export function renderBody(clip: Clip, preset: Preset, options: RenderOptions): string {
  const { imageProxy } = options;
  const tree = findTree(clip);
  if (preset.body === 'html') return `${writeHtml(tree, imageProxy)}\n`;
  return `${toMarkdown(tree, { imageProxy, flavour: preset.flavour })}\n`;
}

/** Clip → RenderedFile: byte for byte what is written. @throws ClipError as `renderHead` */
export function renderFile(clip: Clip, preset: Preset, options: RenderOptions, edits: Edits): RenderedFile {
  const head = renderHead(clip, preset, options, edits);
  const body = renderBody(clip, preset, options);
  return { ...head, body, text: head.frontMatter + body };
}
