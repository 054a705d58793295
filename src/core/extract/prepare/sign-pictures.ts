import { isEmoji } from '../../emoji';
import { standsInText } from '../own-text';

/** What programs call the pictures that they draw for signs, in lower case. */
const named = /(?:^|[\s_-])(?:emoji|emoticon|emote|smiley|smilie)s?(?:$|[\s_-])/;
/** How Chinese networks write their own: `[笑cry]`. */
const bracketed = /^\[[^\][\s]{1,8}\]$/;
/** UTF-16 units of a sign's name; pixels of a picture that is none. */
const [longest, large] = [30, 100];

/** The sign that a picture stands for in a line, as its alternative text has it (😀, `:smile:`, `[笑cry]`); `null` for any other picture. */
export function signOf(picture: Element): string | null {
  const sign = (picture.getAttribute('alt') ?? '').trim();
  if (sign === '' || sign.length > longest) return null;
  const names = (picture.getAttribute('class') ?? '').toLowerCase();
  const isSign =
    isEmoji(sign) ||
    (/emo|smil/.test(names) && named.test(names)) ||
    (sign.startsWith('[') && bracketed.test(sign) && standsInText(picture));
  if (!isSign || Number(picture.getAttribute('width') ?? 0) >= large) return null;
  return picture.closest('figure') === null ? sign : null;
}
