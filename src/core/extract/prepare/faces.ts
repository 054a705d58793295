/** What pictures of those who write are called. */
const named =
  /(?:^|[\s_-])(?:avatar|gravatar|author-?(?:profile-?)?(?:photo|image|img|pic(?:ture)?|avatar)|profile-?(?:photo|image|img|pic(?:ture)?)|user-?(?:photo|image|img|pic(?:ture)?))(?:$|[\s_-])/i;
/** Where services keep them. */
const place = /\/avatars?\/[0-9a-f]{16,}|\/user_avatar\//i;
/** Boxes around a picture that may be called so. */
const levels = 2;

/** Whether a picture shows who wrote something: beside a byline, a comment or a reply, never in the text. */
export function isFace(picture: Element, address: string): boolean {
  if (picture.closest('figure') !== null) return false;
  if (place.test(address)) return true;
  let box: Element | null = picture;
  for (let level = 0; level <= levels && box !== null; level++, box = box.parentElement) {
    if ((box.textContent ?? '').trim() !== '') return false;
    if (named.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('data-testid') ?? ''}`))
      return true;
  }
  return false;
}
