import { type Block, inside, type PageBlocks, textOf } from './blocks/page-blocks';
import type { Verdict } from './blocks/verdict';
import { isParagraph } from './blocks/surroundings';
import { takeLine } from './insert-rescued';
import type { Known } from './known';
import { lowerCase } from './lower-case';
import { rename } from './rename';
import { squash } from './text';
import { isSentenceEnd } from './text-measure';

/** Letters of a standfirst. */
const [shortest, longest] = [60, 900];
/** Letters of a paragraph that may hold links, and their share of it. */
const [paragraphSize, mostLinks] = [160, 0.25];
/** Blocks between it and the headline, and between the headline and the article, at most. */
const [farthest, mostBetween] = [6, 30];
/** Letters by which a summary is known. */
const beginning = 40;
const beside =
  inside.aside |
  inside.navigation |
  inside.form |
  inside.footer |
  inside.caption |
  inside.figure |
  inside.list |
  inside.table |
  inside.code;
/** What it is not: a note on the age of the page, a caption. */
const foreign = /notice|warning|alert|disclaimer|outdated|caption|credit|byline|author|date|promo|sponsor/i;
/** Of the picture at the headline. */
const rights = /©|\(c\)|copyright/i;
/** What writers' tools and papers call it, where it does not end like a sentence. */
const named =
  /sub-?(?:title|line|head)|standfirst|\b(?:deck|dek|lead|intro|teaser|summary|excerpt|abstract)\b|epigraph|podtit|podnasl|chap[oô]|sapo|bajada|copete|entradilla|vorspann|ingress|manchet|zajawk|perex/i;

/**
 * Puts the standfirst first: the first sentence below the headline, outside of the box that Readability took, with paragraphs that
 * follow it there. Not a summary that the
 * metadata state, which stands in the front matter. After the pictures, whose places are told from the first text.
 */
export function insertStandfirst(
  content: Element,
  page: PageBlocks,
  verdicts: readonly Verdict[],
  known: Known,
): void {
  const first = verdicts.findIndex(({ view, reason }) => reason === null && view.kept > 0);
  const above = verdicts.slice(Math.max(0, first - mostBetween), Math.max(0, first));
  const headline = above.findLastIndex(({ view: { block } }) => isHeadline(block, known));
  if (headline < 0) return;
  const lines = above
    .slice(headline + 1, headline + 1 + farthest)
    .filter((verdict) => isStandfirst(verdict) && !isAboutAuthor(verdict.view.block, known));
  // The first paragraphs may stand there too.
  const found = lines.filter((line, index) => index === 0 || isParagraph(line.view.block));
  for (const verdict of found.toReversed()) {
    if (isSummary(verdict.view.block, known)) continue;
    const line = takeLine(verdict.view.block, page, content.ownerDocument);
    if (line === null) continue;
    verdict.reason = null;
    content.insertBefore(line, content.firstChild);
    if (line.localName !== 'p') rename(line, 'p');
  }
}

function isHeadline(block: Block, { squashedTitle }: Known): boolean {
  if ((block.inside & inside.heading) === 0 || squashedTitle.length < 8) return false;
  const text = squash(textOf(block));
  return text !== '' && (text.endsWith(squashedTitle) || squashedTitle.startsWith(text));
}

function isStandfirst({ view: { block, box, place }, reason }: Verdict): boolean {
  if (reason !== 'outside-article' || (block.inside & beside) !== 0 || place.copies > 1) return false;
  if (block.size < shortest || block.size > longest) return false;
  // Offers link too, in few words.
  if (block.linkSize > (block.size >= paragraphSize ? block.size * mostLinks : 0)) return false;
  if (box.hasButton || box.hasField || box.tag === 'li') return false;
  // Days and times.
  if (block.digits * 8 > block.size || foreign.test(box.className) || rights.test(textOf(block)))
    return false;
  return isSentenceEnd(block.last) || named.test(box.className);
}

/** Who somebody is begins with the name. */
function isAboutAuthor(block: Block, { names }: Known): boolean {
  const text = lowerCase(textOf(block));
  return names.some((name) => text.startsWith(name));
}

function isSummary(block: Block, { summaries }: Known): boolean {
  const text = squash(textOf(block));
  return summaries.some(
    (summary) => summary.startsWith(text.slice(0, beginning)) || text.startsWith(summary.slice(0, beginning)),
  );
}
