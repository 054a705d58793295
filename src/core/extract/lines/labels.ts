import { endsInColon } from '../blocks/announcements';
import { inside, type PagePicture, textOf } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import type { Known } from '../known';
import { endsInLink } from '../link-around';
import { lowerCase } from '../lower-case';
import { squash } from '../text';
import { isPointerLabel } from './announced';
import type { Line } from './line';
import { words } from './words';

/** Letters of a label. */
const [longest, labelSize] = [50, 30];

/** A heading that is no name of a section: an article may have one about advertisements. */
const continued = /^(?:the )?(?:article|story) continues (?:below|after|under)\b/;
/** The dots behind it point down. */
const dotted = /往下[閱阅][讀读](?:\.{3}|…)$/;

/** "Advertisement 2". */
const numbered = /^\p{L}+ \d{1,2}$/u;
/** What stands in the place of one until it comes. */
const unloaded = /^this advertisement has not loaded yet, but your (?:article|story) continues below\.?$/;

/** Cuts labels of advertisements, and the line beside one that says that the text goes on. */
export function cutAdvertisements(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    if (!isLabel(line) || !words.advertisement.test(line.text)) return;
    line.cut('advertisement');
    for (const beside of [lines[index - 1], lines[index + 1]]) {
      const isAlike =
        beside !== undefined && beside.place.path === line.place.path && line.box.className !== '';
      if (isAlike && isLabel(beside)) beside.cut('advertisement');
    }
  });
}

function isLabel(line: Line): boolean {
  const isLine = line.isFree || (line.isInside(inside.heading) && continued.test(line.text));
  if (isLine && unloaded.test(line.text)) return true;
  const isOpen = line.isOpen || dotted.test(line.text);
  const isBare = line.block.digits === 0 || numbered.test(line.text);
  return line.size <= longest && isLine && isOpen && isBare;
}

/** Letters of a picture's name. */
const longestName = 120;
const fileName = /^[^.!?/]{1,120}\.(?:jpe?g|png|gif|webp)$/;

/** Cuts the name of a picture's file that stands as the first line: programs leave it there. */
export function cutFileName([first]: readonly Line[]): void {
  if (first?.isFree === true && first.size <= longestName && fileName.test(first.text))
    first.cut('cleaning-rule');
}

/** What heads a part of a text as well: "More about the study", "Recommended". */
const ofText =
  /^(?:more (?:on|about|from|to)|mehr (?:zu|zum|zur|von|über)|weitere|(?:recommended|recommandés?|empfohlen|recomendad[oa]s?|consigliat[oi])$)/;

/** Cuts lines that announce links which are no longer there: what `verdicts` have after them, outside of the article too. */
export function cutDanglingLabels(lines: readonly Line[], verdicts: readonly Verdict[]): void {
  let at = 0;
  for (const [index, line] of lines.entries()) {
    while (at < verdicts.length && verdicts[at] !== line.verdict) at++;
    const next = verdicts[at + 1];
    // A label that is no heading announces no paragraph.
    const isGone =
      next === undefined ||
      next.reason !== null ||
      (line.isOpen && line.isFree && !ofText.test(line.text) && lines[index + 1]?.isSurelyText === true);
    if (line.isLeft && isGone && line.size <= longest && isPointerLabel(line)) line.cut('pointer');
  }
  let announcesLinks = false;
  for (const line of lines.toReversed()) {
    const isAnnouncing =
      line.size <= longest && (/[:：]$/.test(line.text) || (line.isLabel(labelSize) && !isValue(line)));
    if (announcesLinks && line.isLeft && line.isFree && isAnnouncing) line.cut('pointer');
    announcesLinks = !line.isLeft && line.linkShare > 0.6;
  }
}

/** Whether a line of a paragraph that breaks part has its label and what that is of: "Comfort: 2". */
function isValue({ isParted, text }: Line): boolean {
  return isParted && /[:：] ?\d[\d.,]*$/.test(text);
}

/** Letters that a box of links to other articles has. */
const linksSize = 300;

/** Cuts headings with a colon where the links that they announce were left out by Readability, and the next heading of their level follows. */
export function cutDanglingHeadings(lines: readonly Line[], verdicts: readonly Verdict[]): void {
  let at = 0;
  lines.forEach((line, index) => {
    while (at < verdicts.length && verdicts[at] !== line.verdict) at++;
    const next = lines[index + 1];
    if (!line.isInside(inside.heading) || !endsInColon(line.block)) return;
    if (next?.isInside(inside.heading) !== true || next.box.tag > line.box.tag) return;
    let [size, linkSize] = [0, 0];
    for (let after = at + 1; size <= linksSize && verdicts[after]?.reason === 'outside-article'; after++) {
      size += verdicts[after]?.view.block.size ?? 0;
      linkSize += verdicts[after]?.view.block.linkSize ?? 0;
    }
    if (size <= linksSize && linkSize * 2 > size) line.cut('pointer');
  });
}

/** Letters of a line that announces, those from which on it may be a sentence of the text, and the sign that ends a sentence in Armenian and looks like a colon. */
const [announcingSize, sentenceSize] = [160, 80];
const armenian = /[\u0531-\u058f]/;

/**
 * Cuts the last line where it announces what was cut, or links that Readability left out: below a text that just ends stands the
 * page's own. `pictures`: the page's pictures, films, sounds and frames, one of which may be what it announces.
 */
export function cutLastLabel(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  pictures: readonly PagePicture[],
): void {
  const last = lines.at(-1);
  if (last?.isFree !== true || lines.length < 2 || last.size > announcingSize || !endsInColon(last.block))
    return;
  if (armenian.test(last.text) || (last.size >= sentenceSize && last.isSurelyText)) return;
  const at = verdicts.findLastIndex(({ reason }) => reason === null);
  const next = verdicts[at + 1];
  if (verdicts[at] !== last.verdict || next === undefined || pictures.some(({ block }) => block === at + 1))
    return;
  const { linkSize, size } = next.view.block;
  if (next.reason !== 'outside-article' || linkSize * 2 > size) last.cut('pointer');
}

/** Letters of a film's title, and those by which two spellings of one are told. */
const [titleSize, titleStart] = [120, 20];

/**
 * Cuts the title of a film that is gone: a line right above the player's own caption, which begins with the same words and has no
 * picture above it. A heading is none if text follows it.
 */
export function cutLostTitles(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    const { next } = line.verdict.view;
    if (next === null || next.kept > 0 || (next.block.inside & inside.caption) === 0) continue;
    if (next.block.pictures > 0 || line.size > titleSize || !line.isOpen || line.block.linkSize > 0) continue;
    if (!line.isFree && !(line.isInside(inside.heading) && isEmptySection(lines, index))) continue;
    const start = squash(line.text).slice(0, titleStart);
    if (start.length === titleStart && squash(lowerCase(textOf(next.block))).startsWith(start))
      line.cut('caption');
  }
}

function isEmptySection(lines: readonly Line[], heading: number): boolean {
  let at = heading + 1;
  while (lines[at]?.isProse === false && lines[at]?.isInside(inside.heading) === false) at++;
  return lines[at]?.isProse !== true;
}

/** Letters of the line by which a blog engine says in its feed where a post is from, and of the post's name; how it says so. */
const [feedSize, nameSize] = [300, 6];
const feed =
  /(?:^|[•·|] )(?:the post|(?:der|dieser) beitrag|la entrada|l['’]article|l['’]articolo|het bericht|o post) (.{2,200}?) (?:appeared first on|erschien zuerst|(?:se publicó|apareció) primero|est apparu en premier|sembra essere il primo|proviene da|verscheen eerst op|apareceu primeiro) /;

/** More than the full stop behind a link. */
const word = /[^\s.]/;

/** Cuts such lines: they name this very article, and end with a link. */
export function cutFeedLines(lines: readonly Line[], { squashedTitle }: Known): void {
  for (const line of lines) {
    if (!line.isFree || line.size > feedSize || line.block.linkSize === 0) continue;
    if (squashedTitle.length < nameSize || !endsInLink(line.block.nodes, word)) continue;
    const name = squash(feed.exec(line.text)?.[1] ?? '');
    const isOwn = squashedTitle.startsWith(name) || name.startsWith(squashedTitle);
    if (isOwn && name.length >= nameSize) line.cut('end-line');
  }
}
