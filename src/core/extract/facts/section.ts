import { parseAddress } from '../address';
import { listOf, property, typesOf, type JsonValue } from '../evidence/json-ld';
import { lowerCase } from '../lower-case';
import { readRegisteredHost } from '../registered-host';
import { cutText, squash } from '../text';
import { declaredAuthors } from './authors/declared-authors';
import { isFullName } from './authors/full-name';
import { findNamedAuthors } from './authors/text-patterns';
import { readParsely } from './bundled-metas';
import { readCanonicalUrl } from './canonical-url';
import { chooseText, keepDistinct, type Choices } from './choice';
import { findArticleNode, readText } from './json-ld-article';
import { readSiteWords } from './site-words';
import { noCategory } from './tag-text';
import type { Story } from './story';

const longest = 100;
/** The first of a list are the article's; each is looked for in all lines. */
const mostStated = 10;
const noSection =
  /^(?:[<‹«←]\s?)?(?:undefined|nil|null|tags?|archives?|by|exclusive|share|print|sponsored|live|à la une|destacad[oa]s?|posts?|全部|all|blog ?posts?|blog articles?|latest (?:headlines|news)|featured|(?:top|slider)(?: stories)?|front[ -]page|vorheriges?|nächstes?|previous|next|prev|anterior|siguiente|précédent|suivant|zurück|back|(?:back to|zurück zu[mr]?|volver a|retour (?:à|au)) .*|home|homepage|start|startseite|accueil|inicio|início|(?:网站)?首[页頁]|主页|(?:您(?:现在|当前)?的|当前)?位置|ホーム|トップ|홈|الرئيسية|خانه|главная|\d+)[:：]?$/;

const metaNames = (
  'article:section og:article:section parsely-section mrf:sections mediator_theme news:section section sailthru.section ' +
  'dc.subject.section cxenseparse:section columnname'
).split(' ');

/** The part of the site or newspaper that the article stands in. */
export function readSection(story: Story, title: string): Choices<string> {
  const { at, lines, metas } = story;
  const near = lines
    .slice(Math.max(0, at - rightAbove), Math.max(0, at))
    .flatMap(({ text, isSide, name }) => (isSide || name === 'li' ? [] : text));
  const shown = new Set([...story.breadcrumb, ...near].map(squash));
  const stated = [
    ...listOf(property(findArticleNode(story), 'articleSection'))
      .slice(0, mostStated)
      .flatMap((each) => chooseText(readText(each), 'json-ld', 0.9)),
    ...chooseText(metas.first(...metaNames), 'meta', 0.9),
    ...chooseText(readParsely(metas).section, 'meta', 0.9),
  ];
  const rank = ({ value }: { value: string }): number => Number(shown.has(squash(value)));
  const choices = [
    // Of several the one that the reader sees above the headline.
    ...stated.sort((one, other) => rank(other) - rank(one)),
    ...chooseText(findCrumb(story, story.breadcrumb, title), 'dom', 0.75),
    ...chooseText(findCrumb(story, readListedTrail(story), title), 'json-ld', 0.75),
    ...chooseText(findCrumb(story, readTrail(story), title), 'pattern', 0.6),
    ...chooseText(findKicker(story, title), 'dom', 0.6),
    ...chooseText(metas.first('articlesection'), 'meta', 0.6),
  ];
  const links = new Set(story.marks.filter(({ hint }) => tagLink.test(hint)).map(({ text }) => squash(text)));
  const cut = choices
    .map((choice) => ({ ...choice, value: tidySection(firstOf(choice.value, links), story) }))
    .filter(({ value }) => !saysNothing(value) && squash(value) !== squash(title));
  const menus = lines
    .filter(({ isSide, name }, index) => isSide || name === 'li' || index < at)
    .map(({ text }) => text);
  const names = [...cut.map(({ value }) => value), ...menus.filter((text) => plainName.test(text))];
  const spelled = cut.map((choice) => ({ ...choice, value: spell(choice.value, names) }));
  // What every article of a newspaper is says less than any other name.
  const isVague = ({ value }: { value: string }): boolean => vague.test(lowerCase(value));
  return keepDistinct([...spelled.filter((each) => !isVague(each)), ...spelled.filter(isVague)], squash);
}

const vague =
  /^(?:(?:alle? )?(?:news?|nachrichten|meldungen)|aktuell(?:es)?|blog|no[tu]icias|actualit[ée]s?|新[闻聞]|ニュース|stor(?:y|ies)|details?)$/;
/** A last step that says only that the article is one. */
const textStep =
  /^(?:articles?|artikel|art[íi]culos?|artigos?|stor(?:y|ies)|details?|正文|(?:文章)?详情|内容|記事)$/;
/** Whether a text names no section; "Stories" may. */
function saysNothing(text: string): boolean {
  const lower = lowerCase(text);
  return noSection.test(lower) || (textStep.test(lower) && !vague.test(lower));
}

const tagLink = /(?:^|\s)tag(?:\s|$)/;

/**
 * Of the several that systems join with bare commas the first that is one. "Rivers, bridges, boats" may be a name: it is cut where
 * the page links each of the others as a tag. `links`: their squashed names.
 */
function firstOf(section: string, links: ReadonlySet<string>): string {
  const joined = section.split(/(?<!\d),(?! )|,(?![ \d])/);
  const isName = (part: string): boolean => !saysNothing(part) && !vague.test(lowerCase(part));
  if (joined.length > 1) return joined.find(isName) ?? section;
  const [first = '', ...rest] = section.split(', ');
  return rest.length > 0 && rest.every((part) => links.has(squash(part))) ? first : section;
}

/** Without the signs of menus: "Boats ▾". */
const plainName = /^[\p{L}\p{M}\p{N} &/'’-]+$/u;

/** A part of an address ("espana", "business") as another place spells it. */
function spell(section: string, names: string[]): string {
  if (!/^[a-z\d-]+$/.test(section)) return section;
  const fold = (text: string): string => squash(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const wanted = fold(section);
  const isIt = (name: string): boolean =>
    name !== section && name.length <= section.length + 6 && /\p{Ll}/u.test(name) && fold(name) === wanted;
  return names.find((name) => /^\p{Lu}/u.test(name) && isIt(name)) ?? names.find(isIt) ?? section;
}

/** A section without the signs of its list, and once ("News - News"); `''`: it is the site's, a system's ("news_news") or what nobody has filed. */
function tidySection(text: string, story: Story): string {
  if (/^[a-z]+(?:_[a-z]+)+$/.test(text)) return '';
  const site = readSiteWords(story);
  const [, own = '', behind = ''] = /^(.{2,})[_|｜]([^_|｜]+)$/.exec(text) ?? [];
  if (own !== '' && site.isSite(behind.trim())) return tidySection(own, story);
  const section = cutText(text, longest)
    .replace(/^\[([^[\]]+)\]$/, '$1')
    .replace(/[\s,;:|>–—-]+$/, '')
    .replace(/^(.+)\s[-|]\s\1$/, '$1')
    .replace(noCategory, '');
  // A newspaper that files all of its articles under its own name; one word is a subject's too, "Sport" of sport.test.
  const isSite =
    squash(section) === site.host &&
    site.names.some((name) => name.includes(' ') && squash(name) === site.host);
  return isSite || section === readRegisteredHost(story.address.url) ? '' : section;
}

/** The last step of the breadcrumb that is neither the front page nor the article. */
function findCrumb(story: Story, steps: string[], title: string): string {
  const site = readSiteWords(story);
  const wanted = squash(title);
  const isSection = (step: string): boolean =>
    step.length <= 40 &&
    !/^\p{Lu}\p{Ll}$/u.test(step) &&
    !saysNothing(step) &&
    !textStep.test(lowerCase(step)) &&
    !site.isSite(step) &&
    !wanted.includes(squash(step)) &&
    !squash(step).includes(wanted);
  // Buttons to share a page stand in no breadcrumb.
  return steps.some((each) => shares.test(lowerCase(each))) ? '' : (steps.findLast(isSection) ?? '');
}

const shares = /^(?:facebook|twitter|whatsapp|linkedin|pinterest)$/;

const above = 10;
const rightAbove = 6;
const longestTrail = 120;
const step = /\s*(?:>|»|›|＞|→|>>)\s*/;

/** A breadcrumb that is only text: "您的位置：首页 > 新闻 > 社会 > 正文". */
function readTrail({ lines, at }: Story): string[] {
  const trails = lines
    .slice(Math.max(0, at - above), Math.max(0, at))
    .filter(({ text }) => text.length <= longestTrail)
    .map(({ text }) => text.split(step).map((each) => each.replace(/^.*[:：]\s*/, '').trim()));
  return (
    trails.findLast((steps) => steps.length > (textStep.test(lowerCase(steps.at(-1) ?? '')) ? 1 : 2)) ?? []
  );
}

/** The steps of a breadcrumb for programs, without the front page and the article. */
function readListedTrail(story: Story): string[] {
  const { jsonLd, address } = story;
  const pathOf = (url: JsonValue): string => {
    const parsed = typeof url === 'string' ? parseAddress(url, address.base) : null;
    return parsed === null ? '' : parsed.pathname.replace(/(?<=.)\/$/, '') + parsed.search;
  };
  const trail = jsonLd.others.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = listOf(property(trail, 'itemListElement')).map((each) => {
    const item = property(each, 'item');
    const url = property(item, '@id') ?? property(item, 'url') ?? item;
    const name = readText(property(each, 'name')) || readText(property(item, 'name'));
    return { name, path: pathOf(url), place: Number(property(each, 'position')) || 0 };
  });
  // Addresses are read with what campaigns append, or without the ending that the page declares.
  const own = readCanonicalUrl(story).flatMap(({ value }) => {
    const path = pathOf(value);
    const bare = path.replace(/\?.*$/, '').replace(/\/$/, '');
    return bare === '' ? path : [path, bare];
  });
  const isFrontStep = (path: string, index: number): boolean => index === 0 && /^\/?$/.test(path);
  steps.sort((one, other) => one.place - other.place);
  const hasSection = steps.slice(0, -1).some(({ path }, index) => !isFrontStep(path, index));
  return steps
    .filter(({ path, name }, index) => {
      const isFront = isFrontStep(path, index);
      // A last step without an address may be the section: a short one that no other step stands before.
      const isUnlinked = path === '' && (hasSection || name.split(' ').length >= mostWords);
      const isArticle = index === steps.length - 1 && (isUnlinked || own.includes(path));
      return !isFront && !isArticle;
    })
    .map(({ name }) => name);
}

const nearHeadline = 3;
const longestByline = 60;
/** What announces a category, a day or a clock beside it, comments behind it. Figures alone are a teaser's: "5 things to see". */
const filing =
  /^(?:(?:(?:fil|post)ed|abgelegt|publi\p{L}+) (?:in|under|unter|en)(?!\p{L})|(?:[ck]at[eé]gor|rubri)\p{L}*\P{L}*$)|\d\D{1,4}\p{L}*\D{0,4}\d{4}|\d{4}[年./-]\d|\d[:.]\d\d|(?:(?:a|no|\d) c|k)omment\p{L}*\P{L}*$/u;
/** Longer ones are a line of the headline's. */
const mostWords = 4;
/** "Formula 1", "Covid-19": no day, time or count. */
const numbered = /^\p{L}[^\d:.,]*[ -]\d{1,4}$/u;
/** The folder of a writer's texts: "/author/jane-doe/". */
const writersFolder = /\/(?:authors?|autor(?:en|es)?|people|by)\//i;

/** What stands right above the headline and is called a category, or is a folder of the address. */
function findKicker(story: Story, title: string): string {
  const { lines, marks, at, isPrinted } = story;
  if (!isPrinted) return '';
  const first = Math.max(0, at - nearHeadline);
  const site = readSiteWords(story);
  const category = /(?:^|[\s_-])category(?:$|[\s_-])/;
  const below = marks.filter(
    ({ name, hint, line }) => name === 'a' && line >= at && line < at + nearHeadline && category.test(hint),
  );
  const isByline = (text: string): boolean =>
    !/\p{L}{3}/u.test(text) ||
    (text.length <= longestByline &&
      (filing.test(lowerCase(text)) ||
        (/[|·•–—/]/.test(text) && isFullName(text.replace(/[|·•–—/]/g, ' ').trim())) ||
        findNamedAuthors(text) !== null));
  // Blogs link them below it too, in a line with the day and the writer.
  const filed = [at, at + 1, at + 2].filter((line) => {
    const own = below.filter((mark) => mark.line === line);
    return isByline(own.reduce((text, link) => text.replace(link.text, ''), lines[line]?.text ?? ''));
  });
  const named = marks.filter(
    ({ name, hint, line, isSide, pieces, text }) =>
      line >= first &&
      (line < at || (name === 'a' && filed.includes(line) && !vague.test(lowerCase(text)))) &&
      !isSide &&
      pieces.length === 1 &&
      category.test(hint),
  );
  const items = lines.filter(({ isSide, name }) => isSide && name === 'li');
  const menu = new Set(items.map(({ text }) => squash(text)));
  const inMenu = (text: string): boolean => menu.has(squash(text));
  const ofWriter = writersFolder.test(story.address.url);
  const inAddress = (text: string): boolean => site.isSection(text) && !(ofWriter && isFullName(text));
  // "Real Estate" reads like a writer's name, and a folder may be a writer's too: two places must speak for it.
  const near = lines
    .slice(first, at)
    .filter(({ text, isSide }) => !isSide && inAddress(text) && (!isFullName(text) || inMenu(text)));
  const authors = declaredAuthors(story).map(({ text }) => squash(text));
  const isName = ({ text }: { text: string }): boolean =>
    text.split(' ').length <= mostWords &&
    (!isFullName(text) || inAddress(text) || inMenu(text)) &&
    (!/\d/.test(text) || (numbered.test(text) && (inAddress(text) || inMenu(text)))) &&
    findNamedAuthors(text) === null &&
    !authors.includes(squash(text));
  // Of several categories the first is the article's own, of folders the last.
  const texts = [...near, ...named.reverse()].filter(isName).map(({ text }) => text);
  return findCrumb(story, texts, title);
}
