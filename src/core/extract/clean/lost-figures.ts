import { isGuided } from '../guided/marks';
import { findFirst } from '../../find-first';
import { holdsMedia, holdsText, holdsTextOutside } from './holds-media';
import { readShortText } from './short-text';

/** The whole of a caption by which a banner says what it is. */
const advertisement =
  /^\W*(?:anzeigen?|werbung|advertisements?|sponsored|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|reklama?|реклама|广告|廣告|広告|광고|إعلان)\W*$/i;
/** Letters of it. */
const longest = 24;

/** Characters of a description of several words, and pixels: what is lower is a banner. */
const [descriptionSize, bannerHeight] = [12, 260];

/** What text of a figure that says more stands outside of: a table, a poem, a link to what is shown elsewhere. */
const captions = 'figcaption, h2, h3, h4, h5, h6';

/** Drops figures of which nothing is left but what was said below them, and those that say that they are advertisements. */
export function dropLostFigures(content: Element): void {
  for (const caption of Array.from(content.querySelectorAll('figure > figcaption'))) {
    const figure = caption.parentElement;
    if (figure === null || isGuided(figure) || holdsTextOutside(figure, captions)) continue;
    const isLost = isAdvertisement(caption) ? !showsMore(figure) : !holdsMedia(figure) && holdsText(caption);
    if (isLost) figure.remove();
  }
}

function isAdvertisement(caption: Element): boolean {
  const text = readShortText(caption, longest);
  return text !== null && advertisement.test(text) && findFirst(caption, 'a') === null;
}

/** Whether a figure has a described picture that is no banner: an article may be about advertisements. */
function showsMore(figure: Element): boolean {
  return Array.from(figure.getElementsByTagName('img')).some((picture) => {
    const description = (picture.getAttribute('alt') ?? '').trim();
    const height = Number.parseInt(picture.getAttribute('height') ?? '', 10);
    return description.length >= descriptionSize && description.includes(' ') && !(height < bannerHeight);
  });
}
