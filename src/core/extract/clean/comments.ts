import { readShortText } from './short-text';

/** What readers wrote, in the languages of the pages met so far; with or without their number. */
const commentWords =
  /^(?:\d{1,6} )?(?:(?:reader|user|all|top|view|leser)?[ -]?comments?(?: section)?|(?:leser)?kommentare?|commentaires?|comentarios|comentários|commenti|komentarze|reacties|kommentarer|yorumlar|комментарии|评论(?:区)?|網友評論|网友评论|评论列表|コメント|댓글|التعليقات|نظرات)(?: ?[(（]?\d{1,6}[)）]?)?[:：]?$/;
/** An article about comments is no comment section. */
const mostShare = 0.5;

/** Drops sections of comments that only a label or their heading tells from the article's own. */
export function dropComments(content: Element): void {
  const most = (content.textContent ?? '').length * mostShare;
  for (const box of Array.from(content.querySelectorAll('section, div, aside, ol, ul'))) {
    if (box.parentNode === null || !isComments(box)) continue;
    if ((box.textContent ?? '').length < most) box.remove();
  }
}

function isComments(box: Element): boolean {
  if (commentWords.test((box.getAttribute('aria-label') ?? '').trim().toLowerCase())) return true;
  const first = box.firstElementChild;
  if (first === null || !/^h[2-6]$/.test(first.localName)) return false;
  return commentWords.test(readShortText(first, 60)?.toLowerCase() ?? '');
}
