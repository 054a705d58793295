import { decodePercent } from '../decode-percent';
import { squash } from '../extract/text';
import { findAllIn, type LightElement } from '../light-tree';
import { isFileName, isIdle } from './idle-words';
import { saysNewTab } from './new-tab';

/** UTF-16 units. More is no caption, and a figure may have many pictures. */
const longestCaption = 1000;
/** UTF-16 units. A longer title of a link is a dictionary's article, which nobody reads in Markdown. */
const longestTitle = 150;

/**
 * Takes out of a safe tree the descriptions of pictures that describe nothing, and the titles of pictures and links that say
 * nothing, or only what stands there anyway. The title of a picture without a description is its description. `baseUrl` is the page's
 * own address.
 */
export function settleWords(root: LightElement, baseUrl: string): void {
  const texts: Texts = new Map();
  for (const image of findAllIn(root, 'img')) settlePicture(image, texts);
  const here = baseUrl.split('#')[0] ?? '';
  for (const link of findAllIn(root, 'a')) settleLink(link, texts, here);
}

/** What captions and headings say, as it is asked for: each is by all that stands in it. */
type Texts = Map<LightElement, string>;

function settlePicture(image: LightElement, texts: Texts): void {
  const file = fileOf(image);
  const alt = image.getAttribute('alt') ?? '';
  const isUndescribed = isIdle(alt) || isFileName(alt, file);
  if (isUndescribed) image.setAttribute('alt', '');
  const title = image.getAttribute('title');
  if (title === null) return;
  const words = wordsOf(title);
  const isSaid =
    isIdle(title) || isName(title, file) || says(words)(wordsOf(alt)) || says(words)(captionOf(image, texts));
  const becomesAlt = !isSaid && words !== '' && (isUndescribed || alt.trim() === '');
  if (becomesAlt) image.setAttribute('alt', title);
  if (isSaid || becomesAlt) image.removeAttribute('title');
}

/** What a link to the heading that it stands in says. */
const place = /^\s*[#¶§∞⚓🔗\ufe0f][\s#¶§∞⚓🔗\ufe0f]*$/u;

function settleLink(link: LightElement, texts: Texts, here: string): void {
  const images = findAllIn(link, 'img');
  const isPlace =
    images.length === 0 &&
    link.getAttribute('href')?.startsWith(`${here}#`) === true &&
    place.test(link.textContent);
  if (isPlace && isInWords(link.parentNode, texts)) return link.remove();
  const title = link.getAttribute('title');
  if (title === null) return;
  const words = wordsOf(title);
  const isSaid =
    title.length > longestTitle ||
    isIdle(title) ||
    saysNewTab(title) ||
    images.some((image) => isName(title, fileOf(image))) ||
    [link.textContent, ...images.map((image) => image.getAttribute('alt') ?? '')]
      .map(wordsOf)
      .some(says(words)) ||
    (images.length > 0 && says(words)(captionOf(link, texts)));
  if (isSaid) link.removeAttribute('title');
}

/** Whether an element is a heading that says more than where it is. */
function isInWords(heading: LightElement | null, texts: Texts): boolean {
  if (heading === null || !/^h[1-6]$/.test(heading.localName)) return false;
  const known = texts.get(heading) ?? heading.textContent.replace(/^[\s#¶§∞⚓🔗\ufe0f]+/u, '').slice(0, 1);
  texts.set(heading, known);
  return known !== '';
}

/** Tells of texts whether they say some words. Such a short one is no burden, and may be said by chance. */
function says(words: string): (text: string) => boolean {
  return (text) => words !== '' && !/^ [!-~]{1,3} $/.test(words) && text.includes(words);
}

/**
 * The words of a text folded in case and width, with spaces at both ends so that none is found in another; Han and kana part no words.
 * Empty where it has none.
 */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(/[\u3040-\u30ff\u3400-\u9fff]/g, ' $& ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

/** Letters and digits. A shorter title may be the beginning of a file's name by chance. */
const shortestName = 12;

/** Whether a title is the name of the file; one with a low line and figures, which nobody writes in words, also where a size follows. */
function isName(title: string, file: string): boolean {
  const [name, other] = [squash(title), squash(file)];
  if (name === '' || name === other) return name !== '';
  const isSized = other.startsWith(name) && /^(?:\d+x\d+|scaled)$/.test(other.slice(name.length));
  return isSized && name.length >= shortestName && /^[^_]+_\w*\d{3}/.test(title);
}

/** The name of a picture's file without its ending. */
function fileOf(image: LightElement): string {
  const [name = ''] =
    (image.getAttribute('src') ?? '')
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1)
      ?.split('.') ?? [];
  return decodePercent(name);
}

function captionOf(element: LightElement, texts: Texts): string {
  let figure = element.parentNode;
  while (figure !== null && figure.localName !== 'figure') figure = figure.parentNode;
  if (figure === null) return '';
  const known =
    texts.get(figure) ??
    wordsOf(
      findAllIn(figure, 'figcaption')
        .map(({ textContent }) => textContent)
        .join(' ')
        .slice(0, longestCaption),
    );
  texts.set(figure, known);
  return known;
}
