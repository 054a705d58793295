import type { BlockModel } from '../../src/core/extract/blocks/model';
import { cleanBody } from '../../src/core/extract/clean-body';
import { copyPage } from '../../src/core/extract/copy';
import { readEvidence } from '../../src/core/extract/evidence/evidence';
import { readTitle } from '../../src/core/extract/facts/title/title';
import { findBody, type FoundBody } from '../../src/core/extract/find-body';
import { type Known, readKnown } from '../../src/core/extract/known';
import { preparePage } from '../../src/core/extract/prepare/prepare';
import { toText } from '../../src/core/text';
import { type Gold, scoreText } from './gold';
import { openPage, type SavedPage } from './pages';
import type { PageScore } from './shingles';

/** A page as extraction sees it before anything is cut. */
export interface ReadPage {
  known: Known;
  found: FoundBody;
}

/** Runs the page's own code up to Readability; null where it finds no article. */
export function readPage(saved: SavedPage): ReadPage | null {
  const page = openPage(saved);
  const prepare = (): ReturnType<typeof copyPage> => {
    const copy = copyPage(page);
    preparePage(copy.document.body, copy.classes, copy.address.base);
    return copy;
  };
  const copy = prepare();
  const evidence = readEvidence(copy.document, copy.address);
  const title = readTitle(evidence).value;
  const known = readKnown(evidence, title);
  try {
    const { url } = copy.address;
    return {
      known,
      found: findBody(copy.document, { title, url, copyAgain: () => prepare().document.body }),
    };
  } catch {
    return null;
  }
}

/** Runs the rest of it with a model, and scores what is left. */
export function scoreBody(page: ReadPage | null, gold: Gold, model: BlockModel): PageScore {
  if (page === null) return scoreText(gold, '');
  cleanBody(page.found, page.known, { model });
  return scoreContent(page.found.content, gold);
}

/** Captions are free, as for the judge: with or without, whichever is nearer to the answer. Takes them out of the content. */
export function scoreContent(content: Element, gold: Gold): PageScore {
  const whole = scoreText(gold, toText(content));
  const captions = Array.from(content.getElementsByTagName('figcaption'));
  for (const caption of captions) caption.remove();
  const without = captions.length === 0 ? whole : scoreText(gold, toText(content));
  return without.f1 > whole.f1 ? without : whole;
}
