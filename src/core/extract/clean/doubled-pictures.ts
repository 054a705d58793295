import { readShortText } from './short-text';
import { findFirst } from '../../find-first';
import { markAttribute } from '../guided/marks';
import { nextPicture } from '../next-picture';
import { sizeIn, withoutSize } from '../picture-size';
import { statedSides } from '../stated-sides';
import { squash } from '../text';

/** So many nodes are looked at between two pictures, so many characters of a caption, so many pictures of a figure. */
const [mostNodes, longest, mostPictures] = [200, 1_000, 4];
/** Pixels of a sign, and characters of what stands for one. */
const [small, shortest] = [100, 3];
const lines = 'p, div, h1, h2, h3, h4, h5, h6, dt, dd, pre, blockquote, section, article, main, figure, body';
const inline = /^(?:a|b|i|u|em|strong|span|small|big|font|sub|sup|code|q|cite|abbr|mark|time|label)$/;
const others = 'iframe, video, audio, object, embed, table, pre, svg, math, canvas';

/** What is asked of a figure once: how many pictures it holds, and the letters of its caption; `null`: they are too many. */
interface Figure {
  pictures: number;
  caption: string | null;
}

/**
 * Drops the second of two pictures that are the same and have no text but captions between: one for wide screens and one for narrow
 * ones, a preview, the copy that a click enlarges. The larger one stays, and the caption. What comes three times running, or stands in
 * a table, a list or a line of text, means to be seen so often: stars, signs, formulas.
 */
export function dropDoubledPictures(content: Element): void {
  const figures = new Map<Element, Figure>();
  const worded = new Map<Element, boolean>();
  let run: Element[] = [];
  const end = (): void => {
    const [one, other] = run;
    if (run.length !== 2 || one === undefined || other === undefined) return;
    if (!run.some((picture) => isSign(picture, worded))) dropOne(one, other, figures);
  };
  const isInCaption = ({ parentElement }: Node): boolean =>
    (parentElement?.closest('figcaption') ?? null) !== null;
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const last = run.at(-1);
    const isTwin =
      last !== undefined &&
      isSame(last, picture) &&
      nextPicture(last, content, mostNodes, isInCaption) === picture;
    if (!isTwin) {
      end();
      run = [];
    }
    run.push(picture);
  }
  end();
}

function isSame(one: Element, other: Element): boolean {
  const [said, alsoSaid] = [one, other].map((picture) => squash(picture.getAttribute('alt') ?? ''));
  if (said !== alsoSaid && said !== '' && alsoSaid !== '') return false;
  const isSure = said === alsoSaid && said !== '';
  const [source, twin] = [one, other].map((picture) =>
    withoutSize(picture.getAttribute('src') ?? '', isSure),
  );
  return source === twin;
}

/** Whether a picture stands in a table, a list or a line with words, or is small. */
function isSign(picture: Element, worded: Map<Element, boolean>): boolean {
  if (picture.closest('td, th, li') !== null || statedSides(picture).some((side) => side < small))
    return true;
  const alt = (picture.getAttribute('alt') ?? '').trim();
  if (alt !== '' && alt.length < shortest) return true;
  const line = picture.closest(lines);
  if (line === null || line.localName === 'figure') return false;
  const known = worded.get(line) ?? Array.from(line.childNodes).some(isWord);
  worded.set(line, known);
  return known;
}

function isWord(node: Node): boolean {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim() !== '';
  return inline.test(node.nodeName.toLowerCase()) && readShortText(node as Element, 0) !== '';
}

/** Takes out one of two; both stay where each has a caption of its own, or something else stands in the figure of the second. */
function dropOne(one: Element, other: Element, figures: Map<Element, Figure>): void {
  const [first, second] = [figureOf(one, figures), figureOf(other, figures)];
  if (first.caption === null || second.caption === null) return;
  if (Math.max(first.pictures, second.pictures) > mostPictures) return;
  const isSaid = second.caption === '' || first.caption === second.caption;
  if (other.getAttribute(markAttribute) === 'keep' || (!isSaid && first.caption !== '')) return;
  const [kept, gone] = isSaid ? [one, other] : [other, one];
  const figure = gone.closest('figure');
  const isOwn = figure !== null && figure !== kept.closest('figure');
  const { caption } = isSaid ? second : first;
  const isWhole = isOwn && isOnlyPicture(figure, caption ?? '');
  if (isOwn && !isWhole && caption !== '') return;
  const [source, larger] = [kept.getAttribute('src') ?? '', gone.getAttribute('src') ?? ''];
  if (sizeIn(larger) > sizeIn(source) && sizeIn(source) > 0) kept.setAttribute('src', larger);
  (isWhole ? figure : gone).remove();
}

/** Whether a figure holds one picture, its caption and nothing else. */
function isOnlyPicture(figure: Element, caption: string): boolean {
  return (
    figure.getElementsByTagName('img').length === 1 &&
    findFirst(figure, others) === null &&
    squash(readShortText(figure, longest) ?? figure.nodeName) === caption
  );
}

function figureOf(picture: Element, figures: Map<Element, Figure>): Figure {
  const figure = picture.closest('figure');
  if (figure === null) return { pictures: 1, caption: '' };
  const known = figures.get(figure) ?? readFigure(figure);
  figures.set(figure, known);
  return known;
}

function readFigure(figure: Element): Figure {
  const element = findFirst(figure, 'figcaption');
  const caption = element === null ? '' : readShortText(element, longest);
  return {
    pictures: figure.getElementsByTagName('img').length,
    caption: caption === null ? null : squash(caption),
  };
}
