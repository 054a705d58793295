import { linkDensity } from './link-density';
import { makeNameTest } from './name-test';

const relatedName =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ation)?s?|read-?more|more-?(?:news|stories|articles)|also-?read|further-?reading|outbrain|taboola|teaser)(?:$|[\s_-])/i;
/** What announces other articles, at the beginning of a line. Asked of lower-case texts: folding case by the pattern's flag costs milliseconds to compile. */
const relatedWords =
  /^(?:(?:read|see|watch) (?:more|also|next)|also read|related(?: (?:articles?|stories|news|topics?|coverage))?|more (?:on|from|about) .{2,60}|recommended|mehr zum thema|lesen sie auch|auch interessant|(?:à )?lire aussi|leia (?:também|mais)|lea también|te puede interesar|leggi anche|czytaj (?:też|także|więcej)|zobacz też|lees ook|læs også|les også|läs (?:också|mer)|lue myös|čtěte také|citește și|διαβάστε επίσης|читайте также|читайте також|xem thêm|baca juga|延伸[阅閱][读讀]|[相推][关關荐薦](?:[阅閱][读讀]|新[闻聞]|[报報][道導]|链接|文章)|更多(?:新闻|内容|精彩)|関連(?:記事|ニュース)|あわせて読みたい|관련\s?(?:기사|뉴스)|[إا]قرأ أيضا?ً?|خبرهای مرتبط|यह भी पढ़ें|อ่านเพิ่มเติม)\s*[:：»>…-]*\s*/;

/** Characters of a line that may point elsewhere. */
const longest = 300;

/** Drops pointers to other articles: boxes named so, a heading that says so with the links below it, a paragraph that is such a link. */
export function dropRelatedLinks(content: Element): void {
  const isRelatedName = makeNameTest(relatedName);
  for (const box of Array.from(content.querySelectorAll('div, ul, ol, section, aside'))) {
    if (isRelatedName(box) && linkDensity(box) > 0.6) box.remove();
  }
  for (const [line, text] of readLines(content)) {
    if (line.parentNode === null) continue;
    const said = relatedWords.exec(text)?.[0].length;
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
    else lines.push([line, text.toLowerCase()]);
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
