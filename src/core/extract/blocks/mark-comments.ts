import { isCommentWord } from '../clean/comments';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import { squash } from '../text';
import type { BlockView } from './features';
import { type Box, inside, type PageBlocks, textOf } from './page-blocks';

/** Letters of a title that is not found in others, of what stands beside it, and of a heading without it. */
const [titleSize, restSize, wordSize] = [6, 40, 60];
/** The share of the article's paragraphs that stand above: a line below the headline counts comments too. */
const leastAbove = 0.1;
/** And above a heading that does not name the article: one about comments may have a section so called. */
const leastAboveWord = 0.5;

/** What readers wrote, how much of it, and the marks around the name of what they wrote on. */
const written =
  /thoughts? on|comment|kommentar|repl(?:y|ies) to|responses? to|gedanken? zu|antwort(?:en)? auf|r[ée](?:flexion|ponse)|pensamiento|coment[aá]rio|respuesta|pensier|reacti|gedachte|коммент|[评評][论論]|留言|コメント|댓글/;
const count = /\d|^(?:one|eine?|une?|una|um|e[eé]n|один) /;
const quoted = /["“„«»《「『].*["“”«»》」』]/;
const box = /^(?:section|div|aside|ol|ul)$/;

/**
 * Marks what stands below a heading that counts what readers wrote on this very article ("3 thoughts on “The new pier”"), in its box,
 * and what stands in a box that begins with a heading that says nothing but that ("Comments"): boxes have no name that says so
 * everywhere.
 */
export function markComments({ boxes }: PageBlocks, views: readonly BlockView[], known: Known): void {
  views.forEach((view, index) => {
    if (!mayHead(view)) return;
    const { parentBox, keptBefore } = view.place;
    const isBelow = (other: BlockView | undefined): boolean => isWithin(other, parentBox, boxes);
    const text = lowerCase(textOf(view.block));
    if (!countsOn(text, known.squashedTitle)) {
      if (view.block.size > wordSize || keptBefore < leastAboveWord || !isCommentWord(text)) return;
      if (isBelow(views[index - 1]) || !box.test(boxes[parentBox]?.tag ?? '')) return;
    }
    for (const below of views.slice(index)) {
      if (!isBelow(below)) return;
      below.block.inside |= inside.foreign | inside.comment;
    }
  });
}

/** Whether a line is a heading below some of the text, and no link to what readers wrote. */
function mayHead({ block, box: { tag }, place }: BlockView): boolean {
  if ((block.inside & (inside.heading | inside.comment)) !== inside.heading || tag === 'h1') return false;
  return place.keptBefore >= leastAbove && block.linkSize < block.size;
}

/** Whether a heading says how much readers wrote on the text with this title, which may name the site beside it. */
function countsOn(text: string, title: string): boolean {
  const name = squash(quoted.exec(text)?.[0] ?? '');
  if (name.length < titleSize || name.length * 2 < title.length) return false;
  if (!title.includes(name) && (title === '' || !name.includes(title))) return false;
  const rest = text.replace(quoted, '');
  return rest.length <= restSize && count.test(rest.trim()) && written.test(rest);
}

function isWithin(view: BlockView | undefined, outer: number, boxes: readonly Box[]): boolean {
  let at = view?.block.box ?? -1;
  // A box comes after those around it.
  while (at > outer) at = boxes[at]?.parent ?? -1;
  return at === outer;
}
