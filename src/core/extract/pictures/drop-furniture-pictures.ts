import { readTexPicture } from '../../sanitize/tex-picture';
import { findFirst } from '../../find-first';
import { parseAddress } from '../address';
import { holdsText } from '../clean/holds-media';
import { isAuthorLink } from '../evidence/mark';
import { markAttribute } from '../guided/marks';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import { isPictureAddress } from '../prepare/lazy-names';
import { isPlaceholder } from '../prepare/placeholder';
import { readRegisteredHost } from '../registered-host';
import { statedSides } from '../stated-sides';

// Names of files are asked in lower case, and first for the word that they would hold: few do, and the patterns are dear.

/** What the files of buttons and marks end with, but for their colour, size and hash, or begin with; folders of such files. */
const signFile =
  /(?:^|[/_.-])(?:(?:play-?)?icons?|zoom(?:-in)?|arrows?|caret|chevron|spinner|divider|separator|bullets?|btn|button|(?:print|site|brand|header)[_-]?(?:header[_-]?)?logo)(?:[_-](?:white|black|dark|light|gr[ae]y|mode|small|large|mini|alt|hover|active|\d+(?:x\d*)?))*(?:[.-][a-f\d]{6,64})?\.(?:svg|png|gif)$|\/icons?[_-][^/]*\.(?:svg|png|gif)$|\/icons\/(?:[^/]*\/)?[^/]*\.(?:svg|png|gif)$|(?:^|[/_.-])(?:sns|share)[_-](?:share|icon|btn|button)\w*\.(?:jpe?g|png|gif|svg)$/;
/** What all of them hold. */
const signPart = /\.(?:svg|png|gif)$|sns|share/;
/** What adservers count with, and stars that say a rating: none is an article's picture, however large. */
const servedFile = /\/star-?ratings?\/|\/(?:delivery|adserver)\/.*\.php$/;
/** What a site's own look is made of. Not a theme's screenshot, nor what lies in a folder of templates itself, as examples do. */
const lookFile =
  /\/(?:wp-content|app|sites\/[^/]+)\/themes\/[^/]+\/[^/]+\/.*\.(?:gif|svg|png)$|\/templates\/[^/]+\/.*\.gif$/;
/**
 * Banners that call to something: "Meditation-CTA-1-e1759.webp" where it leads there, and only "/cta-43.webp" where it leads nowhere.
 * Not "cta-train-43.webp": some trains are called so.
 */
const callFile = /(?:^|(\/)|[_-])cta(?:[-_]?(\d+))?((?:-e\d+)?(?:-\d+x\d+)?)\.\w{3,4}$/;
/** The class of links that count clicks on banners. */
const countedLink = /(?:^|\s)gofollow(?:\s|$)/;
/** What stands for what is not loaded without consent. */
const standIn =
  /eingebettete\w* inhalt|embed(?:ded)? content|contenu (?:intégré|incorporé)|contenido (?:incrustado|insertado)/i;
/** Emblems, but for their colour, size and hash. Not "logo-redesign-1.webp", which shows one. */
const emblemFile =
  /(?:^|[/_.-])(?:text)?logos?(?:[_.-](?:white|black|dark|light|gr[ae]y|colou?r|small|large|mini|e?\d+(?:x\d*)?))*(?:[.-][a-f\d]{6,64})?\.(?:svg|png|gif|webp)$/;
/** Drawings that are called an emblem's somewhere in their name: "logo-identity-hn-new.svg". Not "logo_history_first.png", which shows one. */
const logoFile = /(?:^|[/_.-])logos?(?:bg)?[_.-](?:[^/]*\.)?svg$/;
/** The end of an address, which holds the name of its file. */
const fileEnd = 200;
/** Where networks ask what is to be shared, and pages about a writer. */
const sharing = /\/(?:pin\/create|sharer|intent\/(?:tweet|post))(?:[/?.]|$)/;
const byWriter = /\/by\/[\w.-]+\/?(?:[?#]|$)/;
/** The front page of a site, or of one of its languages. */
const frontPage = /^\/(?:[a-z]{2}\/?)?$/;
/** Pixels: what is shown for itself; a picture that stands alone; an emblem in a line; a stand-in; what nobody sees. */
const [large, small, thin, tiny, dot] = [200, 100, 60, 50, 8];
/** The longer side of a face or sign by the shorter, and the width of a banner by its height. */
const [square, banner] = [1.25, 2];
/** Words of an alternative that describes. */
const sentence = 5;

/** Takes out pictures that are a page's furniture: signs of buttons, faces of writers, emblems that lead home. Answers their addresses. */
export function dropFurniturePictures(content: Element, known: Known): Set<string> {
  const dropped = new Set<string>();
  const isFurniture = makeFurnitureTest(known);
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    if (picture.getAttribute(markAttribute) === 'keep' || !isFurniture(picture)) continue;
    dropped.add(picture.getAttribute('src') ?? '');
    picture.remove();
  }
  return dropped;
}

/** Answers whether a picture is part of a page's furniture, by what it is called, states, and leads to. */
export function makeFurnitureTest(known: Known): (picture: Element) => boolean {
  // A line of thousands of pictures is read once.
  const texts = new Map<Element, boolean>();
  const says = (box: Element): boolean => {
    const isKnown = texts.get(box) ?? holdsText(box);
    texts.set(box, isKnown);
    return isKnown;
  };
  return (picture) => {
    if (readTexPicture(picture) !== null || isCaptioned(picture)) return false;
    const sides = statedSides(picture);
    return isLinkedFurniture(picture, sides, known, says) || isSign(picture, sides, known, says);
  };
}

function isLinkedFurniture(
  picture: Element,
  sides: readonly number[],
  { host, url }: Known,
  says: (box: Element) => boolean,
): boolean {
  const link = picture.closest('a');
  const target = link?.getAttribute('href') ?? '';
  if (link === null || target === '') return false;
  const file = fileOf(picture).toLowerCase();
  const leadsOn = !target.startsWith('#') && !isPictureAddress(target);
  const isCounted = countedLink.test(link.getAttribute('class') ?? '');
  const isCall = leadsOn && file.includes('cta') && callFile.test(file);
  if ((isCounted || isCall) && mayBeBanner(sides)) return true;
  // Names of files and links tell nothing of what is shown for itself.
  if (sides.some((side) => side >= large)) return false;
  // In a table it may be all that names a row.
  const isEmblem = leadsOn && file.includes('logo') && emblemFile.test(file);
  if (isEmblem && picture.closest('td, th') === null && !says(link) && readRegisteredHost(target) !== host)
    return true;
  if (sharing.test(target) || isAuthorLink(target)) return true;
  const isOwnSite = readRegisteredHost(target) === host;
  if (isOwnSite && byWriter.test(target)) return true;
  const to = parseAddress(target);
  if (to === null || !frontPage.test(to.pathname)) return false;
  return nameOf(to.hostname) === nameOf(parseAddress(url)?.hostname ?? '') && !says(link);
}

/** The end of a picture's address, without a query. */
function fileOf(picture: Element): string {
  const source = picture.getAttribute('src') ?? '';
  if (source.startsWith('data:')) return '';
  return source
    .slice(0, 2_000)
    .replace(/[?#].*$/s, '')
    .slice(-fileEnd);
}

function nameOf(host: string): string {
  return host.replace(/^www\./, '');
}

function isSign(
  picture: Element,
  sides: readonly number[],
  { names }: Known,
  says: (box: Element) => boolean,
): boolean {
  const ownFile = fileOf(picture);
  const file = ownFile.toLowerCase();
  if (servedFile.test(file) || (isCountedCall(file) && mayBeBanner(sides))) return true;
  const alt = (picture.getAttribute('alt') ?? '').trim();
  // What is described with a sentence is no mark.
  const isDescribed = alt.split(' ').length >= sentence;
  const isInTable = picture.closest('td, th') !== null;
  const isEmblem = file.includes('logo') && (emblemFile.test(file) || (logoFile.test(file) && !isDescribed));
  if (isEmblem && !isInTable && sides.some((side) => side < thin)) return true;
  const [longest, shortest] = [Math.max(0, ...sides), Math.min(...sides)];
  // A rule across the page, a dot.
  if (sides.length > 0 && shortest <= dot) return true;
  if (longest >= large) return false;
  if (!isDescribed && lookFile.test(file)) return true;
  if (sides.length > 0 && longest < tiny && isPlaceholder(ownFile)) return true;
  if (isInTable) return false;
  if (names.includes(lowerCase(alt)) || (ownFile.endsWith('.svg') && standIn.test(alt))) return true;
  if (signPart.test(file) && signFile.test(file)) return standsAlone(picture, says);
  const isSmall = sides.length === 2 && longest <= small && longest <= shortest * square;
  const isPreview = isPictureAddress(picture.closest('a')?.getAttribute('href') ?? '');
  return isSmall && !isPreview && !alt.includes('\\') && standsAlone(picture, says);
}

/** Whether a picture may be a banner by its sides: not those of a photograph that is shown for itself. */
function mayBeBanner(sides: readonly number[]): boolean {
  const [width = 0, height = width] = sides;
  return Math.max(width, height) < large || width >= height * banner;
}

/** Whether a file is called a call and nothing else, with its number, and is no photograph: a train may be called so. */
function isCountedCall(file: string): boolean {
  if (!file.includes('cta') || /\.jpe?g$/.test(file)) return false;
  const [, folder, count, cut] = callFile.exec(file) ?? [];
  return folder !== undefined && count !== undefined && cut === '';
}

function isCaptioned(picture: Element): boolean {
  const figure = picture.closest('figure');
  if (figure === null || findFirst(figure, 'figcaption') === null) return false;
  // A sign on the picture that the caption is about.
  return figure.getElementsByTagName('img').length === 1;
}

const lines = 'figure, p, div, li, h1, h2, h3, h4, h5, h6, section, article, blockquote';

/** Whether no text stands in a picture's line: a caption is about another. */
function standsAlone(picture: Element, says: (box: Element) => boolean): boolean {
  const line = picture.closest(lines);
  return line !== null && (line.localName === 'figure' || !says(line));
}
