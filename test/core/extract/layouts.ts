/** A text as lines, of which the short ones without a stop are headings. */
export type Lines = readonly string[];

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function paragraph(line: string): string {
  const isHeading = line.length < 60 && !/[.。!?！？"”」』…:：;；]$/.test(line);
  return isHeading ? `<h2>${escape(line)}</h2>` : `<p>${escape(line)}</p>`;
}

const written = (lines: Lines): string => lines.map(paragraph).join('');
const spread = (lines: Lines, before: string, after: string): string =>
  lines.map((line) => before + paragraph(line) + after).join('');
const half = (lines: Lines): number => Math.ceil(lines.length / 2);

/** Ways in which pages set an article's lines. */
export const layouts: Record<string, (lines: Lines) => string> = {
  'an article': (lines) => `<article><div class="content">${written(lines)}</div></article>`,
  'boxes without a name': (lines) => `<div><div>${written(lines)}</div></div>`,
  'a box for each line': (lines) =>
    `<article>${spread(lines, '<div class="css-7u"><div class="css-rp">', '</div></div>')}</article>`,
  'deep boxes for each line': (lines) =>
    `<article>${spread(lines, '<div class="ch"><div class="hq"><div>', '</div></div></div>')}</article>`,
  'two halves': (lines) =>
    `<div class="article"><div class="body part-1">${written(lines.slice(0, half(lines)))}</div><div id="ad1"></div><div class="body part-2">${written(lines.slice(half(lines)))}</div></div>`,
  'a lead apart': (lines) =>
    `<div><div class="article-lead">${written(lines.slice(0, 1))}</div><img src="/lead.jpg" width="800" height="500" alt=""><div class="article-text">${written(lines.slice(1))}</div></div>`,
  'blank lines in a box': (lines) => `<div id="content">${lines.map(escape).join('<br><br>\n')}</div>`,
  'breaks in a box': (lines) =>
    `<div class="news_text">${lines.map((line) => `\u3000\u3000${escape(line)}`).join('<br>\n')}</div>`,
  'blank lines in paragraphs': (lines) => {
    const groups = lines
      .filter((_, index) => index % 3 === 0)
      .map((_, index) => lines.slice(index * 3, index * 3 + 3));
    return `<div class="post">${groups.map((group) => `<p>${group.map(escape).join('<br><br>')}</p>`).join('')}</div>`;
  },
  'plain boxes': (lines) =>
    `<div class="story">${lines.map((line) => `<div class="para">${escape(line)}</div>`).join('')}</div>`,
  'spans in paragraphs': (lines) =>
    `<div class="article__body">${lines.map((line) => `<p><span><span>${escape(line)}</span></span></p>`).join('')}</div>`,
  'rows and columns': (lines) =>
    spread(lines, '<div class="row"><div class="col-md-8 offset-md-2">', '</div></div>'),
  sections: (lines) =>
    `<main>${spread(lines, '<section class="section"><div class="container">', '</div></section>')}</main>`,
  'cells of a table': (lines) =>
    `<table width="980"><tr><td width="700"><table><tr><td class="news">${written(lines)}</td></tr></table></td><td><a href="/a">More</a></td></tr></table>`,
  'elements of its own': (lines) =>
    `<app-root><app-article><article-body>${written(lines)}</article-body></app-article></app-root>`,
  'advertisements between': (lines) =>
    `<div class="article-content">${spread(lines, '', '<div class="advertisement"><span>Advertisement</span></div>')}</div>`,
};

/** Somebody else's article, as pages tease it. */
export interface Other {
  title: string;
  lines: Lines;
}

const menu = ['Home', 'Politics', 'Sport', 'Culture']
  .map((name) => `<a href="/${name}">${name}</a>`)
  .join(' ');
const cut = (text: string): string => text.slice(0, /[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? 60 : 140);
const card = ({ title, lines: [first = ''] }: Other, name: string): string =>
  `<div${name}><a href="/s"><img src="/t.jpg" width="200" height="120" alt=""><h4>${escape(title)}</h4></a><p>${escape(cut(first))}…</p><time>12.03.2024</time></div>`;
const comment = ({ lines }: Other, name: string, at: number): string =>
  `<div${name}><b>reader_${at}</b> <i>12.03.2024 14:0${at}</i><p>${escape(cut(lines[1] ?? ''))}</p><a href="#">Reply</a></div>`;

/** What stands around an article. */
export const surroundings: Record<string, (article: string, others: readonly Other[]) => string> = {
  nothing: (article) => article,
  'menu, tags, teasers and a letter': (article, others) =>
    `<header><nav>${menu}</nav></header>${article}<div class="tags"><a href="/t/a">alpha</a><a href="/t/b">beta</a></div><section class="related"><h3>Related</h3><ul>${others.map(({ title }) => `<li><a href="/s">${escape(title)}</a></li>`).join('')}</ul></section><form><p>Sign up for our newsletter and get the news of the day every morning.</p><input type="email"><button>Sign up</button></form><footer>© Paper</footer>`,
  'cards, comments and a column with their names': (article, others) =>
    `<header><nav>${menu}</nav></header><div class="cols"><div class="left">${article}<div class="cards">${others.map((each) => card(each, ' class="card"')).join('')}</div><div class="comments">${others.map((each, at) => comment(each, ' class="comment"', at)).join('')}</div></div><div class="right">${others.map((each) => card(each, ' class="card"')).join('')}</div></div><footer>© Paper</footer>`,
  'the same without': (article, others) =>
    `<div>${menu}</div><div class="css-3c"><div class="css-4d">${article}<div class="css-5e">${others.map((each) => card(each, ' class="css-9z"')).join('')}</div><div class="css-6f"><h3>Comments</h3>${others.map((each, at) => comment(each, ' class="css-8y"', at)).join('')}</div></div></div><div>© Paper</div>`,
  'the next article': (article, [next]) =>
    `<header><nav>${menu}</nav></header><div class="story">${article}</div><div class="story"><h1>${escape(next?.title ?? '')}</h1><p class="byline">By Omar Reyes, 3 March 2024</p><div class="text">${written(next?.lines ?? [])}</div></div><footer>© Paper</footer>`,
};
