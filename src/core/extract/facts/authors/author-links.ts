import { isAuthorLink, type Mark } from '../../evidence/mark';
import { isAccountLink } from './account-link';
import { isFullName } from './full-name';

/** Links to pages about authors, each as the name that it says. */
export function authorLinks(marks: Mark[]): Mark[] {
  const links = marks.filter(
    (mark) => mark.name === 'a' && !mark.isSide && isAuthorLink(mark.href) && !isAccountLink(mark.href),
  );
  const named = links.map(withoutOffice);
  // "JD" stands in place of a face.
  const faces = new Set(
    named.flatMap(({ text, href }) => (isFullName(text) ? [`${initialsOf(text)} ${href}`] : [])),
  );
  return named.filter(({ text, href }) => /^[^:：]{2,60}$/.test(text) && !faces.has(`${text} ${href}`));
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})\S*\s*/gu, '$1').toUpperCase();
}

/** "Jane Doe, professor at the faculty of …": a link with all that is said of somebody. */
function withoutOffice(mark: Mark): Mark {
  const [name = ''] = mark.text.split(', ');
  return mark.text.length > 60 && isFullName(name) ? { ...mark, text: name, pieces: [name] } : mark;
}
