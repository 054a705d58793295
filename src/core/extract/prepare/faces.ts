import { readShortText } from '../clean/short-text';

/** What pictures of those who write are called. */
const named =
  /(?:^|[\s_-])(?:avatar|gravatar|author-?(?:profile-?)?(?:photo|image|img|pic(?:ture)?|avatar)|profile-?(?:photo|image|img|pic(?:ture)?)|user-?(?:photo|image|img|pic(?:ture)?))(?:$|[\s_-])/i;
/** What such a picture shows, in its own words: beside a box called so. */
const described =
  /^(?:avatar|profile(?: (?:picture|photo|image))?|프로필(?: ?사진)?|プロフィール(?:画像)?|头像|頭像)$/i;
/** Where services keep them. */
const place = /\/avatars?\/[0-9a-f]{16,}|\/user_avatar\//i;
/** Pixels of a picture that is a portrait of whom an article is about. */
const large = 300;
/** Boxes around a picture that may be called so. */
const levels = 2;

/** Whether a picture shows who wrote something: beside a byline, a comment or a reply, never in the text. */
export function isFace(picture: Element, address: string): boolean {
  if (picture.closest('figure') !== null) return false;
  if (place.test(address)) return true;
  if (Number(picture.getAttribute('width') ?? 0) >= large) return false;
  const isDescribed = described.test((picture.getAttribute('alt') ?? '').trim());
  let box: Element | null = picture;
  for (let level = 0; level <= levels && box !== null; level++, box = box.parentElement) {
    const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('data-testid') ?? ''}`;
    const isNamed = named.test(names) || (isDescribed && /profile/i.test(names));
    if (isNamed) return readShortText(box, 0) !== null;
  }
  return false;
}
