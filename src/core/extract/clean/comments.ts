import { includesAny } from '../../includes-any';
import { holdsMedia, holdsText } from './holds-media';
import { readShortText } from './short-text';

/** What readers wrote, in the languages of the pages met so far; with or without their number. */
const commentWords =
  /^(?:\d{1,6} )?(?:(?:reader|user|all|top(?: rated)?|view|leser)?[ -]?comments?(?: section)?|(?:leser)?kommentare?|commentaires?|comentarios|comentários|commenti|komentarze|reacties|kommentarer|yorumlar|комментарии|评论(?:区)?|網友評論|网友评论|评论列表|コメント|댓글|التعليقات|نظرات)(?: ?[(（]?\d{1,6}[)）]?)?[:：]?$/;
/** That there is none, in the plural: "No comment" is what people say. */
const none = /^(?:no comments|(?:noch )?keine kommentare|geen reacties|ing(?:a|en) kommentarer)[.:]?$/;
/** What each of these holds one of: most headings have none, and the patterns are dear. */
export const commentParts = 'omment oment reac yorum комм 评论 評論 コメ 댓 تعل نظر'.split(' ');
/** Letters of a heading, and of all that stands in a box without comments. */
const longest = 60;
/** So many elements above a heading are looked at. */
const mostAbove = 8;
/** An article about comments is no comment section. */
const mostShare = 0.5;

/** Drops sections of comments that only a label or their heading tells from the article's own. */
export function dropComments(content: Element): void {
  const isBox = (box: Element): boolean => box !== content && boxes.test(box.localName);
  const named = Array.from(content.querySelectorAll('[aria-label]')).filter(isLabelled);
  const headed = Array.from(content.querySelectorAll('h2, h3, h4, h5, h6')).flatMap((heading) => {
    const box = heading.parentElement;
    return box !== null && isBox(box) && isHeadingOf(heading, box) ? [box] : [];
  });
  const found = [...named.filter(isBox), ...headed];
  if (found.length === 0) return;
  const most = (content.textContent ?? '').length * mostShare;
  for (const box of found) if ((box.textContent ?? '').length < most) box.remove();
}

/** Whether a heading says that its box holds comments, or is all that it holds and says that there are none. */
function isHeadingOf(heading: Element, box: Element): boolean {
  const text = readShortText(heading, longest)?.toLowerCase() ?? '';
  if (!includesAny(text, commentParts)) return false;
  if (none.test(text)) return readShortText(box, longest)?.toLowerCase() === text && !holdsMedia(box);
  return isFirst(heading) && isCommentWord(text);
}

/** Whether nothing stands above it in its box: what the model cut leaves its element. */
function isFirst(heading: Element): boolean {
  let above = heading.previousElementSibling;
  for (let asked = 0; above !== null && asked < mostAbove; asked++) {
    if (holdsText(above) || holdsMedia(above)) return false;
    above = above.previousElementSibling;
  }
  return above === null;
}

/** Readability makes paragraphs of boxes of lines. */
const boxes = /^(?:section|div|p|aside|ol|ul)$/;

function isLabelled(box: Element): boolean {
  return isCommentWord(box.getAttribute('aria-label'));
}

/** Whether a heading or a label says that there are comments, and nothing else. */
export function isCommentWord(text: string | null): boolean {
  const said = text?.trim().toLowerCase() ?? '';
  return includesAny(said, commentParts) && commentWords.test(said);
}
