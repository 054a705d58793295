import { includesAny } from '../../includes-any';
import { commentParts, isCommentWord } from '../clean/comments';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import { squash } from '../text';
import type { BlockView } from './features';
import { inside, isWithin, type PageBlocks, textOf } from './page-blocks';

/** Letters of a title that is not found in others, of what stands beside it, of a heading without it, and of one that is read. */
const [titleSize, restSize, wordSize, longest] = [6, 40, 60, 400];
/** The share of the article's paragraphs that stand above: a line below the headline counts comments too. */
const leastAbove = 0.1;
/** And above a heading that does not name the article: one about comments may have a section so called. */
const leastAboveWord = 0.5;

/** What else readers write than comments, the marks around the name of what they wrote on, and how much of it before and behind that. */
const written =
  /thoughts? on|repl(?:y|ies) to|responses? to|gedanken? zu|antwort(?:en)? auf|r[ée](?:flexion|ponse)|pensamiento|respuesta|pensier|gedachte|留言/;
/** A moment, or what is to be pressed for an answer; characters of such a line, and how many a thread has. */
const threadSign =
  /\d:\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./年-]|^(?:reply|antworten?|répondre|responder|rispondi|beantwoorden|odpowiedz|svara?|svar|vastaa|yanıtla|cevapla|ответить|відповісти|回复|回覆|返信|답글|رد|پاسخ|trả lời|balas)(?:$|\s)|\bago\b|\bvor \d|\bil y a \d|\bhace \d|前$|전$/;
const [threadLine, fewestLines] = [60, 2];
const quoted = /["“„«»《「『].*["“”«»》」』]/;
const [countBefore, countBehind] = [/^(?:\d{1,6}|one) [^\d.:]*$/, /^\D{0,9}\d{1,6}\D*$/];
const box = /^(?:section|div|aside|ol|ul)$/;

/**
 * Marks what stands below a heading that counts what readers wrote on this very article ("3 thoughts on “The new pier”"), in its box,
 * and what stands in a box that begins with a heading that says nothing but that ("Comments"): boxes have no name that says so
 * everywhere. An article has sections on what others said of a work called as it is: a list follows the heading that counts, or it begins
 * its box and is the only one in it.
 */
export function markComments({ boxes }: PageBlocks, views: readonly BlockView[], known: Known): void {
  views.forEach((view, index) => {
    if (!mayHead(view)) return;
    const { parentBox, keptBefore } = view.place;
    const isBelow = (other: BlockView | undefined): boolean => isWithin(boxes, other?.block.box, parentBox);
    const text = lowerCase(textOf(view.block));
    const counts = countsOn(text, known.squashedTitle);
    if (!counts && (view.block.size > wordSize || !isCommentWord(text))) return;
    const isOwn = !isBelow(views[index - 1]) && box.test(boxes[parentBox]?.tag ?? '');
    const first = views[index + 1];
    if (!counts && keptBefore < leastAboveWord && !isThread(views, index, isBelow)) return;
    const isListed = counts && isBelow(first) && ((first?.block.inside ?? 0) & inside.list) !== 0;
    if (!isOwn && !isListed) return;
    let end = index + 1;
    for (; isBelow(views[end]); end++)
      if (counts && !isListed && ((views[end]?.block.inside ?? 0) & inside.heading) !== 0) return;
    for (; end > index; end--) {
      const below = views[end - 1];
      if (below !== undefined) below.block.inside |= inside.foreign | inside.comment;
    }
  });
}

/** Whether what stands below a heading in its box is what several readers wrote: each has a line that says when, or asks for an answer. */
function isThread(
  views: readonly BlockView[],
  heading: number,
  isBelow: (view: BlockView | undefined) => boolean,
): boolean {
  let lines = 0;
  for (let at = heading + 1; isBelow(views[at]); at++) {
    const block = views[at]?.block;
    if (block === undefined || block.length > threadLine) continue;
    if (threadSign.test(lowerCase(textOf(block))) && ++lines >= fewestLines) return true;
  }
  return false;
}

/** Whether a line is a heading below some of the text, and no link to what readers wrote. */
function mayHead({ block, box: { tag }, place }: BlockView): boolean {
  if ((block.inside & (inside.heading | inside.comment)) !== inside.heading || tag === 'h1') return false;
  return place.keptBefore >= leastAbove && block.linkSize < block.size && block.length <= longest;
}

/** Whether a heading says how much readers wrote on the text with this title, which may name the site beside it. */
function countsOn(text: string, title: string): boolean {
  const said = quoted.exec(text);
  const name = squash(said?.[0] ?? '');
  if (said === null || name.length < titleSize || name.length * 2 < title.length) return false;
  if (!title.includes(name) && (title === '' || !name.includes(title))) return false;
  const [before, behind] = [text.slice(0, said.index), text.slice(said.index + said[0].length).trim()];
  const rest = before + behind;
  if (rest.length > restSize || !(includesAny(rest, commentParts) || written.test(rest))) return false;
  return behind === '' ? countBefore.test(before) : before === '' && countBehind.test(behind);
}
