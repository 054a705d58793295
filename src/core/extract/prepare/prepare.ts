import { unboxAccordions } from './accordions';
import { openBareBoxes } from './bare-boxes';
import { dropCommentForms } from './comment-forms';
import { dropConsentBoxes } from './consent-boxes';
import { joinCutUpArticles } from './cut-up-articles';
import { markCaptions } from './captions';
import { bringFarNotes } from './far-notes';
import { keepCodeLanguages } from './code-languages';
import { hasParagraphs, nameDivParagraphs } from './div-paragraphs';
import { dropEditLinks } from './edit-links';
import { unwrapEquations } from './equation-tables';
import { unwrapFormulas } from './formulas';
import { dropHeadingControls } from './heading-controls';
import { dropDoubledPosts } from './embedded-posts';
import { markMeanings } from './marks';
import { boxLooseText } from './loose-text';
import { nameBrokenParagraphs } from './broken-lines';
import { partBrokenParagraphs } from './broken-paragraphs';
import { dropFramingRules } from './framing-rules';
import { nameNoteBoxes } from './note-boxes';
import { useNoscriptPictures } from './noscript-pictures';
import { choosePictures } from './pictures';
import { openFigureEntries } from './figure-entries';
import { markGalleryItems, markSlides } from './galleries';
import { dropFileDetails } from './lightboxes';
import { dropListMarks } from './list-marks';
import { unboxPictureButtons } from './picture-buttons';
import { dropEnlargers, dropPictureButtons, dropPins } from './picture-controls';
import { joinNames, type PageNames } from './page-names';
import { unboxPlayers } from './players';
import { dropPolls } from './polls';
import { nameRoleHeadings } from './role-headings';
import { openEnlargingLinks } from './enlarging-links';
import { openLayoutTables } from './layout-tables';
import { loadLazyFrames } from './lazy-frames';
import { markRawTex, type TexSigns } from './raw-tex';
import { keepQuotingAsides } from './quoting-asides';
import { markTaskItems } from './task-items';
import { quotePosts } from './post-cards';
import { unboxLinkCards } from './link-cards';
import { openTextAsides } from './text-asides';
import { dropHoverCards } from './hover-cards';
import { unlinkFigures } from './linked-figures';
import { dropSpokenWords } from './spoken-words';
import { writeStatedCaptions } from './stated-captions';

/** Prepares the copy of a whole page: see `preparePart`. `signs`: between which its scripts look for formulas. */
export function preparePage(
  body: Element,
  classes: ReadonlySet<string>,
  base: string,
  signs: TexSigns = 'none',
): void {
  openLayoutTables(body);
  openBareBoxes(body);
  const names = preparePart(body, classes, base);
  dropConsentBoxes(body, names);
  dropCommentForms(body);
  markRawTex(body, signs);
  dropFramingRules(body);
  dropEditLinks(body, names);
  dropHeadingControls(body);
  boxLooseText(body);
  // Before paragraphs are named, in a footer too: it is the page's own that tell that it writes them as such.
  const isWritten = hasParagraphs(body);
  partBrokenParagraphs(body);
  nameBrokenParagraphs(body);
  if (!isWritten) nameDivParagraphs(body);
  joinCutUpArticles(body);
  openTextAsides(body);
  bringFarNotes(body);
}

/**
 * Puts a copied page into the form that extraction reads: real pictures with their captions, formulas and code languages
 * that survive, nothing that is only there for browsers without scripts. Changes the copy in place.
 * @param classes The values of that attribute that its elements have, and maybe others.
 * @returns Those names.
 */
export function preparePart(root: Element, classes: ReadonlySet<string>, base: string): PageNames {
  useNoscriptPictures(root, base);
  const names = joinNames(classes);
  dropPictureButtons(root, base);
  dropDoubledPosts(root);
  loadLazyFrames(root, base);
  dropSpokenWords(root, names);
  dropHoverCards(root, names);
  dropPolls(root);
  nameRoleHeadings(root);
  unboxAccordions(root);
  unboxPlayers(root);
  writeStatedCaptions(root);
  choosePictures(root, base);
  unboxPictureButtons(root);
  quotePosts(root, names);
  unboxLinkCards(root, names);
  openFigureEntries(root);
  markGalleryItems(root);
  markSlides(root, names);
  dropFileDetails(root);
  openEnlargingLinks(root, base);
  unlinkFigures(root);
  dropPins(root);
  markCaptions(root);
  dropEnlargers(root, base);
  unwrapFormulas(root, names);
  unwrapEquations(root);
  keepCodeLanguages(root);
  dropListMarks(root);
  nameNoteBoxes(root);
  markTaskItems(root);
  keepQuotingAsides(root);
  markMeanings(root, base, names);
  return names;
}
