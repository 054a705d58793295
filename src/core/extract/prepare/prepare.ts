import { markCaptions } from './captions';
import { keepCodeLanguages } from './code-languages';
import { unwrapFormulas } from './formulas';
import { boxLooseText } from './loose-text';
import { markMeanings } from './marks';
import { useNoscriptPictures } from './noscript-pictures';
import { choosePictures } from './pictures';

/**
 * Puts a copied page into the form that extraction reads: real pictures with their captions, formulas and code languages
 * that survive, nothing that is only there for browsers without scripts. Changes the copy in place.
 */
export function preparePage(root: Element, base: string): void {
  useNoscriptPictures(root, base);
  choosePictures(root, base);
  markCaptions(root);
  unwrapFormulas(root);
  boxLooseText(root);
  keepCodeLanguages(root);
  markMeanings(root, base);
}
