import { parseAddress } from '../address';
import { holdsText } from '../clean/holds-media';
import { markAttribute } from '../guided/marks';
import type { Known } from '../known';
import { withoutSize } from '../picture-size';
import { isPictureAddress } from '../prepare/lazy-names';
import { unwrap } from '../prepare/unwrap';

/** The page that a blog's program makes of each picture that is attached to an article. */
const attachmentPage = /[?&]attachment_id=\d+(?:&|$)|\/attachment\/[^/?#]+\/?(?:[?#]|$)/;
/** Characters of the last part of an article's path; those of sections, whose pictures lead to articles below them, are shorter. */
const shortestSlug = 20;

/** Takes the links off pictures that lead to nothing but the same picture: its file in whatever size, its page, a view of it on this page. */
export function unlinkPictures(content: Element, { url }: Known): void {
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const link = picture.closest('a');
    const target = link?.getAttribute('href') ?? '';
    if (link === null || target === '' || link.hasAttribute(markAttribute)) continue;
    if (link.getElementsByTagName('img').length > 1 || holdsText(link)) continue;
    if (leadsToItself(picture.getAttribute('src') ?? '', target, url)) unwrap(link);
  }
}

function leadsToItself(source: string, target: string, url: string): boolean {
  const resolve = (value: string): string => parseAddress(value, url)?.href ?? value;
  const [own, other] = [resolve(source), resolve(target)];
  if (own === other || attachmentPage.test(other)) return true;
  if (isPictureAddress(target)) return withoutSize(own, true) === withoutSize(other, true);
  return isPartOf(other, url);
}

/** Whether an address is a place in the article's page, or of a page below it. */
function isPartOf(address: string, url: string): boolean {
  const [page = ''] = url.split(/[?#]/);
  const path = page.replace(/(?:\.x?html?|\/)$/, '');
  if (address.startsWith(`${url}#`) || address.startsWith(`${page}#`)) return true;
  return path.length - path.lastIndexOf('/') > shortestSlug && address.startsWith(`${path}/`);
}
