import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHtml } from '../../src/core/dom';
import type { Gold } from './gold';

/** A saved page with its answer. */
export interface SavedPage {
  id: string;
  gold: Gold;
  /** Pages of one site are never on both sides of a test. */
  site: string;
  folder: string;
}

/** The sets whose answers say what the body is, without having been made by the tool that the model mends. */
export const bodySets = ['scrapinghub', 'fundus', 'fundus-eval', 'hand-asia', 'wcxb-article', 'zh-content'];

/** Lists the pages of a data folder that have a body's text, in a fixed order. @throws Error when the folder is not there */
export function listPages(data: string): SavedPage[] {
  if (!existsSync(data)) throw new Error(`no saved pages in ${data}: name their folder by --data`);
  const pages = bodySets.flatMap((set) => {
    const folder = join(data, set);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return names.map((name) => readPage(`${set}/${name}`, join(folder, name)));
  });
  return pages.filter(({ gold }) => (gold.text ?? '') !== '');
}

function readPage(id: string, folder: string): SavedPage {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  return { id, gold, site: siteOf(gold.url ?? null, id), folder };
}

/** Parses a page as a browser would have it, at its own address. */
export function openPage({ folder, gold }: SavedPage): Document {
  const page = parseHtml(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString('utf8'));
  renameOddElements(page);
  Object.defineProperty(page, 'URL', { value: gold.url ?? 'https://page.invalid/' });
  return page;
}

/** The parser outside browsers makes elements of any name (`<a"b>`) that it then cannot clone; browsers can. */
function renameOddElements(page: Document): void {
  for (const element of Array.from(page.getElementsByTagName('*'))) {
    if (/^[a-z][\w:.-]*$/i.test(element.localName)) continue;
    const span = page.createElement('span');
    for (const child of Array.from(element.childNodes)) span.appendChild(child);
    element.replaceWith(span);
  }
}

/** The registrable part of the page's host, as nearly as its labels show it; pages without an address are sites of their own. */
function siteOf(url: string | null, id: string): string {
  if (url === null || !URL.canParse(url)) return id;
  const labels = new URL(url).hostname.split('.');
  const isShort =
    (labels.at(-2) ?? '').length <= 3 && labels.length > 2 && (labels.at(-1) ?? '').length === 2;
  return labels.slice(isShort ? -3 : -2).join('.');
}
