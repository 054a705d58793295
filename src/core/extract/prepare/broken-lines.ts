import { hasOwnText } from '../own-text';
import { addText, isSentenceEnd, makeMeasure } from '../text-measure';
import { noProse } from './div-paragraphs';
import { boxRun, isBreak, isSecondBreak, readRuns } from './loose-text';

/** Letters beside links of a sentence, of what need not end like one, and how many such runs a box holds that is no address or note. */
const [leastSentence, leastParagraph, fewestParagraphs] = [12, 80, 2];
/** Paragraphs for each run of several lines: blank lines part stanzas, addresses and lists too. */
const leastWhole = 4;
/** Letters of links for each other one, at most: in a paragraph, and in what stands among paragraphs. */
const [mostInParagraph, mostAmong] = [2, 8];
/** More of them are the posts of a thread, and each would be compared with all. */
const mostBoxes = 100;
/** Boxes of paragraphs; tables that lay out a page are left to Readability, which tells them from those of data. */
const boxNames = /^(?:div|section|article|main|center|blockquote)$/;

/** What stands between two blank lines or blocks. */
interface Run {
  nodes: Node[];
  /** Beside links, and in them. */
  letters: number;
  linked: number;
  /** Its last character. */
  last: number;
}

/**
 * Names paragraphs that a page parts by blank lines (two breaks) right in a box. Readability does so too, but later than an article
 * that is cut up is looked for and its blocks are read, and leaves the first one to stand in the box.
 */
export function nameBrokenParagraphs(root: Element): void {
  const boxes = new Set<Element>();
  for (const second of Array.from(root.querySelectorAll('br + br')))
    if (second.parentElement !== null && isSecondBreak(second)) boxes.add(second.parentElement);
  const broken = Array.from(boxes).filter((box) => isBox(box) && isBroken(box));
  if (broken.length > mostBoxes) return;
  for (const name of new Set(broken.map(({ className }) => className))) {
    // Parts of an article, or posts of a thread, where one with paragraphs would outweigh those without. Without a class there are none.
    const likes = Array.from(root.getElementsByClassName(name)).filter(
      (box) => hasOwnText(box) && isBox(box),
    );
    if (likes.filter((box) => broken.includes(box)).length * 2 >= likes.length)
      new Set([...broken.filter(({ className }) => className === name), ...likes]).forEach(nameRuns);
  }
}

function isBox(box: Element): boolean {
  return boxNames.test(box.localName) && box.closest(noProse) === null;
}

function isBroken(box: Element): boolean {
  const runs = readRuns(box).map(measure);
  const paragraphs = runs.filter(isParagraph).length;
  const lines = runs.filter(({ nodes }) => nodes.some(isBreak)).length;
  return paragraphs >= fewestParagraphs && lines * leastWhole <= paragraphs;
}

/** What is links alone leads on, above or below the text. */
function nameRuns(box: Element): void {
  for (const { nodes, letters, linked } of readRuns(box).map(measure))
    if (letters * mostAmong > linked) boxRun(nodes);
}

function isParagraph({ letters, linked, last }: Run): boolean {
  const least = isSentenceEnd(last) ? leastSentence : leastParagraph;
  return letters >= least && linked < letters * mostInParagraph;
}

/** Letters of a run, and how it ends. */
function measure(nodes: Node[]): Run {
  const [text, links] = [makeMeasure(), makeMeasure()];
  for (const node of nodes) {
    addText(text, node.textContent ?? '');
    if (node.nodeType !== 1) continue;
    const { localName } = node as Element;
    const linked = localName === 'a' ? [node] : Array.from((node as Element).getElementsByTagName('a'));
    for (const link of linked) addText(links, link.textContent ?? '');
  }
  return { nodes, letters: text.size - links.size, linked: links.size, last: text.last };
}
