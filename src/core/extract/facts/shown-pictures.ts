import type { ContentPicture } from '../evidence/content-sample';

/** The start tag of a picture as browsers write it: values stand in double quotes, and a sign ">" in them ends nothing. */
const image = /<img((?:\s[^\s"'<>=]{1,40}(?:="[^"]*")?)*)/g;
const attribute = /\s(src|width|height)="([^"]*)"/g;

/**
 * The first `most` pictures of an article's own HTML. The page's own reading notes those of the content before the picture at the
 * headline is brought back to it.
 */
export function readShownPictures(html: string, most: number): ContentPicture[] {
  const pictures: ContentPicture[] = [];
  for (const [, attributes = ''] of html.matchAll(image)) {
    const values = new Map(
      Array.from(attributes.matchAll(attribute), ([, name = '', value = '']) => [name, value]),
    );
    pictures.push({
      address: (values.get('src') ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      width: values.get('width') ?? null,
      height: values.get('height') ?? null,
    });
    if (pictures.length >= most) break;
  }
  return pictures;
}
