import { includesAny } from '../../includes-any';
import { readShortText } from '../clean/short-text';

/** What pictures of those who write are called, in lower case. */
const named =
  /(?:^|[\s_-])(?:(?:gr|author-?(?:profile-?)?)?avatar|(?:author-?(?:profile-?)?|profile-?|user-?)(?:photo|image|img|pic(?:ture)?))(?:$|[\s_-])/;
/** Boxes that say who wrote: a picture beside the name is of that one. Not those that say whether there is such a box. */
const writerBox =
  /(?<!(?:^|[\s_-])(?:no|has|with|without|show|hide)[\s_-]{1,2})(?<![^\s_-])author[_-]{0,2}(?:info|card|box|bio|details)(?:$|[\s_-])/;
const wholePage = /^(?:body|main|article)$/i;
/** Characters of a name with what its bearer is. */
const longestName = 200;
/** What each of them holds one of: the pattern is dear. */
const whose = ['avatar', 'author', 'profile', 'user'];
/** What such a picture shows, in its own words: beside a box called so. */
const described = new Set(
  'avatar|profile|profile picture|profile photo|profile image|프로필|프로필사진|프로필 사진|プロフィール|プロフィール画像|头像|頭像'.split(
    '|',
  ),
);
/** Where services keep them, in lower case. */
const place = /\/avatars?\/[0-9a-f]{16,}|\/user_avatar\//;
/** Pixels of a picture that is a portrait of whom an article is about. */
const large = 300;
/** Boxes around a picture that may be called so. */
const levels = 2;

/** Whether a picture shows who wrote something: beside a byline, a comment or a reply, never in the text. */
export function isFace(picture: Element, address: string): boolean {
  if (picture.closest('figure') !== null) return false;
  const kept = address.toLowerCase();
  if (kept.includes('avatar') && place.test(kept)) return true;
  if (Number(picture.getAttribute('width') ?? 0) >= large) return false;
  const isDescribed = described.has((picture.getAttribute('alt') ?? '').trim().toLowerCase());
  let box: Element | null = picture;
  for (let level = 0; level <= levels && box !== null; level++, box = box.parentElement) {
    const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('data-testid') ?? ''}`.toLowerCase();
    if (!includesAny(names, whose)) continue;
    if (named.test(names) || (isDescribed && names.includes('profile')))
      return readShortText(box, 0) !== null;
    if (!writerBox.test(names) || wholePage.test(box.localName)) continue;
    // Without a name there, it is not known whose picture it is.
    if ((readShortText(box, longestName) ?? '') !== '') return true;
  }
  return false;
}
