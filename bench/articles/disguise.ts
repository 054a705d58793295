import { parseHtml } from '../../src/core/dom';
import { all, renameAll } from './disguises/elements';
import { joinLines } from './disguises/join-lines';
import { layTables } from './disguises/lay-tables';
import { nameElements } from './disguises/name-elements';
import { takeLandmarks } from './disguises/take-landmarks';
import { takeMetadata } from './disguises/take-metadata';
import { takeNames } from './disguises/take-names';
import { wrapBlocks } from './disguises/wrap-blocks';

/**
 * How else a page could be written. Each takes from it what it may happen not to say, or says the same in other elements; the article
 * stays what it is, so its answer does.
 */
export const disguises: Record<string, (page: Document) => void> = {
  names: takeNames,
  paragraphs: (page) => {
    renameAll(page, all(page, 'p'), 'div');
  },
  landmarks: takeLandmarks,
  metadata: takeMetadata,
  headings: (page) => {
    renameAll(page, all(page, 'h1, h2, h3, h4, h5, h6'), 'div');
  },
  lines: joinLines,
  wrapped: wrapBlocks,
  elements: nameElements,
  tables: layTables,
};

/** A page's HTML in disguise. `kinds`: names of `disguises`, done in this order. */
export function disguise(html: string, kinds: readonly string[]): string {
  const page = parseHtml(html);
  for (const kind of kinds) disguises[kind]?.(page);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}
