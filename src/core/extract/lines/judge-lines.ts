import { isMadeOfShortLines } from '../blocks/short-lines';
import type { PagePicture } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import { cutAnnounced } from './announced';
import { cutBiography } from './biography';
import { cutLostCaptions } from './captions';
import { cutCopies } from './copies';
import {
  cutAdvertisements,
  cutDanglingHeadings,
  cutDanglingLabels,
  cutFeedLines,
  cutFileName,
  cutLastLabel,
  cutLostTitles,
} from './labels';
import { cutWriters } from './writers';
import { cutHead } from './head';
import { keepLines } from './kept-lines';
import { keepSentences } from './kept-sentences';
import type { Known } from '../known';
import { type Line, listLines } from './line';
import { cutPlayerLines } from './player-lines';
import { cutPointers } from './pointers';
import { cutPromotions } from './promotions';
import { keepReferences } from './references';
import { cutTail } from './tail';

/** Cuts lines of the article that are beside its text though they look like it, each with its reason. `pictures`: the page's. */
export function judgeLines(
  verdicts: readonly Verdict[],
  known: Known,
  pictures: readonly PagePicture[] = [],
): void {
  const lines = listLines(verdicts);
  const left = (): Line[] => lines.filter((line) => line.isLeft);
  keepLines(lines);
  keepSentences(lines);
  keepReferences(lines, known);
  cutCopies(left());
  cutLostCaptions(left());
  cutLostTitles(left());
  cutPointers(left(), known);
  cutAnnounced(lines, known);
  cutFileName(left());
  cutPlayerLines(left());
  cutFeedLines(left(), known);
  cutAdvertisements(left());
  cutPromotions(lines);
  cutDanglingLabels(lines, verdicts);
  cutDanglingHeadings(left(), verdicts);
  cutWriters(left());
  cutBiography(left(), verdicts, known);
  const hasLabels = !isMadeOfShortLines(left().map(({ size }) => size));
  cutHead(left(), known, hasLabels);
  cutTail(left(), known, hasLabels);
  cutLastLabel(left(), verdicts, pictures);
}
