import { findFirst } from '../find-first';
import { addText, makeMeasure } from './text-measure';
import { squash } from './text';

/** Letters of a paragraph, and how many of them are an article. */
const [paragraphSize, leastParagraphs] = [60, 3];

/** Whether a box holds the headline that says what the page's title is, and paragraphs: it is no side box, whatever it is called. */
export function holdsStory(box: Element, title: string): boolean {
  const wanted = squash(title);
  if (wanted === '' || findFirst(box, 'h1, h2') === null) return false;
  const headings = Array.from(box.querySelectorAll('h1, h2'));
  if (!headings.some((heading) => squash(heading.textContent ?? '') === wanted)) return false;
  let paragraphs = 0;
  for (const paragraph of Array.from(box.getElementsByTagName('p'))) {
    const measure = makeMeasure();
    addText(measure, paragraph.textContent ?? '');
    if (measure.size >= paragraphSize && ++paragraphs >= leastParagraphs) return true;
  }
  return false;
}
