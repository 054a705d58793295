import { markCaptions } from './captions';
import { keepCodeLanguages } from './code-languages';
import { unwrapFormulas } from './formulas';
import { dropHeadingControls } from './heading-controls';
import { markMeanings } from './marks';
import { boxLooseText } from './loose-text';
import { useNoscriptPictures } from './noscript-pictures';
import { choosePictures } from './pictures';
import { markTaskItems } from './task-items';
import { unlinkFigures } from './linked-figures';

/** Prepares the copy of a whole page: see `preparePart`. */
export function preparePage(body: Element, base: string): void {
  preparePart(body, base);
  dropHeadingControls(body);
  boxLooseText(body);
}

/**
 * Puts a copied page into the form that extraction reads: real pictures with their captions, formulas and code languages
 * that survive, nothing that is only there for browsers without scripts. Changes the copy in place.
 */
export function preparePart(root: Element, base: string): void {
  useNoscriptPictures(root, base);
  choosePictures(root, base);
  unlinkFigures(root);
  markCaptions(root);
  unwrapFormulas(root);
  keepCodeLanguages(root);
  markTaskItems(root);
  markMeanings(root, base);
}
