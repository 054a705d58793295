import { extract, storyPage } from './read-page';

/** JSON-LD of the article "The bridge is coming". */
export function articleData(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The bridge is coming', ...node })}</script>`;
}

/** Somebody in JSON-LD. */
export function person(name: string): object {
  return { '@type': 'Person', name };
}

/** The authors of a page with that headline, `below` which is what its byline says. */
export function authorsOf(head: string, below: string): string[] {
  return extract(storyPage(head, `<h1>The bridge is coming</h1>${below}`)).authors;
}
