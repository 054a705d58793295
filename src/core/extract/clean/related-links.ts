import { leadingSigns } from '../leading-signs';
import { linkDensity } from './link-density';
import { words } from '../lines/words';
import { makeNameTest } from './name-test';

const relatedName =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ation)?s?|read-?more|more-?(?:news|stories|articles)|also-?read|further-?reading|outbrain|taboola|teaser)(?:$|[\s_-])/i;
/** What each such name holds one of. */
const relatedParts = ['related', 'recommend', 'more', 'also', 'further', 'outbrain', 'taboola', 'teaser'];
const boxes = new Set(['div', 'ul', 'ol', 'section', 'aside']);
/** Characters of a line that may point elsewhere. */
const longest = 300;

/** Drops pointers to other articles: boxes named so, a heading that says so with the links below it, a paragraph that is such a link. */
export function dropRelatedLinks(content: Element): void {
  const isRelatedName = makeNameTest(relatedName, relatedParts);
  for (const box of Array.from(content.querySelectorAll('[class], [id]'))) {
    if (boxes.has(box.localName) && isRelatedName(box) && linkDensity(box) > 0.6) box.remove();
  }
  for (const [line, text] of readLines(content)) {
    if (line.parentNode === null) continue;
    const said = words.related.exec(text)?.[0].length;
    if (said === undefined) continue;
    if (said < text.length && linkDensity(line) > 0.6) line.remove();
    else if (said === text.length) dropHeadedLinks(line);
  }
}

/** The boxes of little text with it, in document order. A box around one of much text is not read: it has as much. */
function readLines(content: Element): [Element, string][] {
  const long = new Set<Node | null>();
  const lines: [Element, string][] = [];
  for (const line of Array.from(content.querySelectorAll('h2, h3, h4, h5, h6, p, div, strong')).reverse()) {
    const text = long.has(line) ? null : (line.textContent ?? '').trim();
    if (text === null || text.length > longest) long.add(line.parentNode);
    else lines.push([line, text.toLowerCase().replace(leadingSigns, '')]);
  }
  return lines.reverse();
}

/** A heading goes only together with the links that it announces. */
function dropHeadedLinks(heading: Element): void {
  const below = heading.nextElementSibling;
  if (below === null) {
    if (/^h[2-6]$/.test(heading.localName)) heading.remove();
    return;
  }
  if (linkDensity(below) < 0.7) return;
  below.remove();
  heading.remove();
}
