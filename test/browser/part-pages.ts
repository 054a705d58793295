import type { ExtraPage } from '../../scripts/serve-sample.mjs';

/** What a made-up page of an article in pages is made of. */
export interface Part {
  name: string;
  number: number;
  count: number;
  paragraphs: string[];
  /** Goes into the head as it is. */
  head?: string;
  headers?: Record<string, string>;
}

const filler =
  'Nobody had asked for it, and yet everybody came to look, for the evening was long and the water was low.';

/** One page of an article in pages, as newspapers print them: headline, byline and a box at the foot on each. */
export function partPage({ name, number, count, paragraphs, head = '', headers = {} }: Part): ExtraPage {
  const links = Array.from({ length: count }, (_, index) =>
    index + 1 === number ? `<b>${number}</b>` : `<a href="${addressOf(name, index + 1)}">${index + 1}</a>`,
  );
  const next = number < count ? `<a href="${addressOf(name, number + 1)}">Next page »</a>` : '';
  const texts = paragraphs.map((text) => `<p>${text} ${filler} ${filler}</p>`).join('\n');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ${name} story</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/index.html">Latest</a></nav>
<article><h1>The ${name} story</h1><p class="byline">By Ann Lee</p>${texts}
<p class="about">About the author: Ann Lee has written about rivers, bridges and councils for twenty years.</p></article>
<div class="pager">${links.join(' ')} ${next}</div><footer><a href="/">Imprint</a></footer></body></html>`;
  return { body, headers };
}

function addressOf(name: string, number: number): string {
  return number === 1 ? `/${name}.html` : `/${name}_${number}.html`;
}
