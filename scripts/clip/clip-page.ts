import { ClipError, type ReadRequest } from '../../src/core/model';
import type { Answer, Conversion } from './answer';
import type { Chromium } from './chromium';
import type { Converter, Material } from './converter';
import { CommandError, toFailure } from './failure';
import { madeUpAddress } from './no-address';
import type { Input, PageInput } from './page-input';
import { PageLost } from './page-lost';
import { readHtml } from './read-html';
import { readTab } from './read-tab';

/** What one page is clipped with; the same for all pages of a run. */
export interface Clipper {
  chromium: Chromium;
  converter: Converter;
  /** Source of the content script. */
  script: () => string;
  request: ReadRequest;
  /** The HTML is an article's body already. */
  fragment: boolean;
  /** Milliseconds a page. */
  limit: number;
}

/** Clips one page, from its line to its answer. Never rejects: one bad page is one answer that says so. */
export async function clipPage(input: Input, clipper: Clipper): Promise<Answer> {
  const start = performance.now();
  try {
    if ('problem' in input) throw new CommandError('input-invalid', input.problem);
    const conversion = await clipTwiceIfLost(input, clipper);
    return { id: input.id, ...conversion, ms: Math.round(performance.now() - start) };
  } catch (error) {
    return { id: input.id, error: toFailure(error) };
  }
}

/** When one browser dies, the pages it was reading are innocent, all but perhaps one. */
async function clipTwiceIfLost(input: PageInput, clipper: Clipper): Promise<Conversion> {
  try {
    return await clipWithinLimit(input, clipper);
  } catch (error) {
    if (error instanceof PageLost) return clipWithinLimit(input, clipper);
    throw error;
  }
}

async function clipWithinLimit(input: PageInput, clipper: Clipper): Promise<Conversion> {
  const control = new AbortController();
  const timeout = new ClipError('page-timeout', `${clipper.limit / 1000} s`);
  const timer = setTimeout(() => control.abort(timeout), clipper.limit);
  try {
    const material = await readMaterial(input, clipper, control.signal);
    return await clipper.converter.convert(material, control.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function readMaterial(
  { url, source }: PageInput,
  clipper: Clipper,
  signal: AbortSignal,
): Promise<Material> {
  const address = url ?? madeUpAddress;
  const html = await readSource(source);
  if (clipper.fragment) return { fragment: html ?? '', url: address };
  const use = { isInFront: html === null, signal };
  const article = await clipper.chromium.withTab(use, (tab) =>
    readTab(tab, { url: address, html }, clipper.script(), clipper.request),
  );
  return { article };
}

async function readSource(source: PageInput['source']): Promise<string | null> {
  if (source.kind === 'address') return null;
  return source.kind === 'html' ? source.html : readHtml(source.path);
}
