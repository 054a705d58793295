const attribute = /\s(class|type|role|data-callout[a-z-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const place = /\shref\s*=\s*(?:"[^"]*(?:#|&num)|'[^']*(?:#|&num)|[^\s"'>]*(?:#|&num))/i;

/** What the text of a page's HTML tells before it is looked at element by element: most pages have none of what is sought. */
export interface PageHints {
  /** The values of the attributes that say what an element is, in lower case; each once. */
  names: string;
  /** Whether a link may lead to a place in a page. */
  hasPlaces: boolean;
}

/** Reads a page's HTML once. */
export function readHints(html: string): PageHints {
  const names = new Set<string>();
  for (const [, name = '', value = ''] of html.matchAll(attribute)) {
    // Of callouts the attribute itself is telling.
    names.add(`${name} ${value}`.toLowerCase());
  }
  return { names: [...names].join('\n'), hasPlaces: place.test(html) };
}
