import { addText, isSentenceEnd, makeMeasure } from '../text-measure';
import { boxRun, isBreak, isSecondBreak, readRuns } from './loose-text';

/** Letters beside links of a sentence, of what need not end like one, and how many such runs a box holds that is no address or note. */
const [leastSentence, leastParagraph, fewestParagraphs] = [12, 80, 2];
/** Paragraphs for each run of several lines: blank lines part stanzas, addresses and lists too. */
const leastWhole = 4;
/** Letters of links for each other one, at most: in a paragraph, and in what stands among paragraphs. */
const [mostInParagraph, mostAmong] = [2, 8];
/** Boxes of paragraphs. */
const boxNames = /^(?:div|section|article|main|center|blockquote)$/;
/** Where blank lines part no paragraphs; tables that lay out a page are left to Readability, which tells them from those of data. */
const noProse = 'pre,a,button,figcaption,li,dd,td,th,nav';

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
  for (const second of Array.from(root.querySelectorAll('br + br'))) {
    const box = second.parentElement;
    if (box !== null && boxNames.test(box.localName) && isSecondBreak(second)) boxes.add(box);
  }
  for (const box of boxes) if (box.closest(noProse) === null) name(box);
}

function name(box: Element): void {
  const runs = readRuns(box).map(measure);
  const paragraphs = runs.filter(isParagraph).length;
  const broken = runs.filter(({ nodes }) => nodes.some(isBreak)).length;
  if (paragraphs < fewestParagraphs || broken * leastWhole > paragraphs) return;
  // What is links alone leads on, above or below the text.
  for (const { nodes, letters, linked } of runs) if (letters * mostAmong > linked) boxRun(nodes);
}

function isParagraph({ letters, linked, last }: Run): boolean {
  const least = isSentenceEnd(last) ? leastSentence : leastParagraph;
  return letters >= least && linked < letters * mostInParagraph;
}

/** Letters of a run, and how it ends. */
function measure(nodes: Node[]): Run {
  const text = makeMeasure();
  let linked = 0;
  for (const node of nodes) {
    const before = text.size;
    addText(text, node.textContent ?? '');
    if (node.nodeName.toLowerCase() === 'a') linked += text.size - before;
  }
  return { nodes, letters: text.size - linked, linked, last: text.last };
}
