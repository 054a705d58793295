import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';
import { mention, type PageNames } from './page-names';
import { unwrap } from './unwrap';

/** Characters of a caption; more is a text beside a picture. */
const longest = 600;

/** What programs call one picture of a row that is turned over. */
const slideName =
  /(?:^|[\s_-])(?:carousel|swiper|slick|gallery|slideshow|splide)[_-]?(?:slide|item)(?:$|\s)/i;
/** What each such name holds one of. */
const slideParts = ['carousel', 'swiper', 'slick', 'gallery', 'slideshow', 'splide'];

/** Makes figures of the slides that hold a picture and little text, which is its caption. */
export function markSlides(root: Element, names: PageNames): void {
  if (!mention(names, slideParts)) return;
  for (const slide of Array.from(root.querySelectorAll('div[class*="lide"], div[class*="tem"]')).reverse()) {
    if (!slideName.test(slide.getAttribute('class') ?? '')) continue;
    const text = readShortText(slide, longest);
    if (text === null || text === '' || slide.getElementsByTagName('img').length !== 1) continue;
    if (slide.closest('figure, a') !== null || findFirst(slide, foreign) !== null) continue;
    rename(slide, 'figure');
  }
}

/** What no caption holds. */
const foreign =
  'figure, figcaption, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6, form, a, video, iframe';

/** Makes figures of the lists of definitions that galleries were written as: the picture is the term, its caption the definition. */
export function markGalleryItems(root: Element): void {
  for (const list of Array.from(root.getElementsByTagName('dl'))) {
    const [term, caption, ...more] = Array.from(list.children);
    if (term?.localName !== 'dt' || more.length > 0 || hasOwnText(list)) continue;
    if (findFirst(term, 'img') === null || readShortText(term, 0) === null) continue;
    if (caption !== undefined && !isCaption(caption)) continue;
    unwrap(term);
    if (caption !== undefined) rename(caption, 'figcaption');
    rename(list, 'figure');
  }
}

function isCaption(element: Element): boolean {
  if (element.localName !== 'dd' || readShortText(element, longest) === null) return false;
  return findFirst(element, 'ul, ol, table, h1, h2, h3, h4, h5, h6') === null;
}
