import { holdsMedia, holdsText } from './holds-media';
import { readShortText } from './short-text';

/** What readers wrote, in the languages of the pages met so far; with or without their number, or that there is none. */
const commentWords =
  /^(?:(?:\d{1,6}|no|(?:noch )?keine|aucun|pas de|sin|nessun|nenhum|geen|inga|ingen|brak|нет) )?(?:(?:reader|user|all|top|view|leser)?[ -]?comments?(?: section)?|(?:leser)?kommentare?|commentaires?|comentarios|comentários|commenti|komentarze|reacties|kommentarer|yorumlar|комментарии|评论(?:区)?|網友評論|网友评论|评论列表|コメント|댓글|التعليقات|نظرات)(?: ?[(（]?\d{1,6}[)）]?)?[:：]?$/;
/** An article about comments is no comment section. */
const mostShare = 0.5;

/** Drops sections of comments that only a label or their heading tells from the article's own. */
export function dropComments(content: Element): void {
  const named = Array.from(content.querySelectorAll('[aria-label]')).filter(isLabelled);
  const headed = Array.from(content.querySelectorAll('h2, h3, h4, h5, h6')).flatMap((heading) => {
    const box = heading.parentElement;
    return box !== null && isFirst(heading) && isCommentWord(readShortText(heading, 60)) ? [box] : [];
  });
  for (const box of [...named, ...headed]) {
    if (!boxes.test(box.localName) || box === content) continue;
    const most = (content.textContent ?? '').length * mostShare;
    if ((box.textContent ?? '').length < most) box.remove();
  }
}

/** Whether nothing stands above it in its box: what the model cut leaves its element. */
function isFirst(heading: Element): boolean {
  let above = heading.previousElementSibling;
  while (above !== null && !holdsText(above) && !holdsMedia(above)) above = above.previousElementSibling;
  return above === null;
}

/** Readability makes paragraphs of boxes of lines. */
const boxes = /^(?:section|div|p|aside|ol|ul)$/;

function isLabelled(box: Element): boolean {
  return isCommentWord(box.getAttribute('aria-label'));
}

function isCommentWord(text: string | null): boolean {
  return text !== null && commentWords.test(text.trim().toLowerCase());
}
