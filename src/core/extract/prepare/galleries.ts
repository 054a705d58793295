import { findFirst } from '../../find-first';
import { countCharacters } from '../clean/count-characters';
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

/**
 * Makes figures of the slides that hold a picture and little text, which is its caption. Where they say more than all paragraphs beside
 * them, a story is told on slides, and they are its text.
 */
export function markSlides(root: Element, names: PageNames): void {
  if (!mention(names, slideParts)) return;
  const boxes = Array.from(root.querySelectorAll('div[class*="lide"], div[class*="tem"]')).reverse();
  const slides = boxes.filter((box) => slideName.test(box.getAttribute('class') ?? '') && isCaptioned(box));
  if (slides.length > 0 && !areStory(slides, root)) for (const slide of slides) rename(slide, 'figure');
}

function isCaptioned(slide: Element): boolean {
  const text = readShortText(slide, longest);
  if (text === null || text === '' || slide.getElementsByTagName('img').length !== 1) return false;
  return slide.closest('figure, a') === null && findFirst(slide, foreign) === null;
}

function areStory(slides: Element[], root: Element): boolean {
  let told = slides.reduce((sum, slide) => sum + countCharacters(slide), 0);
  for (const paragraph of Array.from(root.getElementsByTagName('p'))) {
    if (told <= 0) return false;
    if (!slides.some((slide) => slide.contains(paragraph))) told -= countCharacters(paragraph);
  }
  return told > 0;
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
