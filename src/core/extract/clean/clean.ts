import { dropBlankLinks } from './blank-links';
import { dropComments } from './comments';
import { dropEmptyBoxes } from './empty-boxes';
import { dropRelatedLinks } from './related-links';
import { dropRepeatedPictures } from './repeated-pictures';
import { dropRepeatedTitle } from './repeated-title';
import { settleInlineForm } from './inline-form';
import { settleEmphasisEdges } from './emphasis-edges';
import { dropShareBars } from './share-bars';
import { reduceAttributes } from './reduce-attributes';

/** Takes out of the content what is not the article's, rule by rule; the order matters: boxes become empty by the rules before. */
export function cleanContent(content: Element, title: string): void {
  dropExtras(content, title);
  tidySelection(content);
}

/** The part that is about an article's surroundings. */
export function dropExtras(content: Element, title: string): void {
  dropRepeatedTitle(content, title);
  dropComments(content);
  dropShareBars(content);
  dropRelatedLinks(content);
  dropRepeatedPictures(content);
}

/** The part that holds for a selection too, whose words are all wanted. */
export function tidySelection(content: Element): void {
  dropBlankLinks(content);
  dropEmptyBoxes(content);
  settleInlineForm(content);
  settleEmphasisEdges(content);
  reduceAttributes(content);
}
