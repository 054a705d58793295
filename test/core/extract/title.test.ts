import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/extract/facts/title/title';
import { evidenceOf } from './read-page';

const og = (text: string): string => `<meta property="og:title" content="${text}">`;
const graph = (headline: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

test.each([
  [
    'a box in the headline is the headline',
    `<title>Vote: bridge wins</title>${og('Vote: bridge wins')}`,
    '<h1><div class="title__name">The bridge has won the vote of the council</div></h1><p>Text.</p>',
    'The bridge has won the vote of the council',
    'dom',
  ],
  [
    'what stands in a heading that was never closed is no headline',
    `<title>Vote: bridge wins</title>${og('Vote: bridge wins')}`,
    `<h1><div><p>The bridge has won the vote of the council</p><p>${'Long text. '.repeat(60)}</p></div>`,
    'Vote: bridge wins',
    'meta',
  ],
  [
    'elements within a declared title are none of its words',
    og('A new bridge&lt;div&gt;and a ferry&lt;/div&gt;'),
    '<p>Text.</p>',
    'A new bridge and a ferry',
    'meta',
  ],
  [
    'the name of an element is',
    og('How to use the &lt;div&gt; element'),
    '<p>Text.</p>',
    'How to use the <div> element',
    'meta',
  ],
  [
    'what is set in italics or low within a declared title parts no words',
    og(
      'In &lt;span&gt;&lt;i&gt;Dune&lt;/i&gt;&lt;/span&gt;, the river is H&lt;sub&gt;2&lt;/sub&gt;O&lt;br&gt;alone',
    ),
    '<p>Text.</p>',
    'In Dune, the river is H2O alone',
    'meta',
  ],
  [
    'elements that a title speaks of are its words',
    og('When to use &lt;br&gt; and how &lt;title&gt;Title&lt;/title&gt; works'),
    '<p>Text.</p>',
    'When to use <br> and how <title>Title</title> works',
    'meta',
  ],
  [
    'a headline that a line break parts',
    `<title>River club</title>${og('Bridges 2019 in Town: how they are built')}`,
    '<h2>Bridges 2019 in Town:<br>how they are built<br>~ for everyone ~</h2>',
    'Bridges 2019 in Town: how they are built',
    'dom',
  ],
  [
    'but not the words above a headline that another title begins with',
    `<title>River school: The bridge and its builder</title>${og('The bridge and its builder')}`,
    '<h2><span>River school</span><br>The bridge and its builder</h2>',
    'The bridge and its builder',
    'dom',
  ],
  [
    'nor those that Open Graph and the title set before it, where it is a title alone',
    `<title>River school | The bridge - RIVER.TEST</title>${og('River school | The bridge - RIVER.TEST')}${graph('The bridge')}<meta property="og:site_name" content="RIVER.TEST">`,
    '<h1><small>River school</small><br>The bridge</h1>',
    'The bridge',
    'dom',
  ],
  [
    'nor a section that the title sets before it',
    '<title>Politics: The bridge is coming | Courier</title>',
    '<h1>Politics<br>The bridge is coming</h1>',
    'The bridge is coming',
    'dom',
  ],
  [
    'nor a heading of its own below it',
    '<title>The bridge is coming: why it matters now | Courier</title>',
    '<h1>The bridge is coming</h1><h1>Why it matters now</h1>',
    'The bridge is coming',
    'dom',
  ],
  [
    'nor another heading, where a title is the first alone',
    `<title>The bridge is coming: why it matters now | Courier</title>${og('The bridge is coming')}`,
    '<h1>The bridge is coming</h1><h1>Why it matters now</h1>',
    'The bridge is coming',
    'dom',
  ],
  [
    'a linked masthead is none, where the title begins with another heading',
    '<title>Talks with a ferryman - Chapter 1 - RiverHowl [Archive of the Town]</title>',
    '<h1><a href="/">Archive of the Town beta</a></h1><h2>Talks with a ferryman</h2>',
    'Talks with a ferryman - Chapter 1 - RiverHowl [Archive of the Town]',
    'dom',
  ],
  [
    'a site whose name holds a dash is cut off',
    '<title>The good style - news.test - Shop</title>',
    '<p>Text.</p>',
    'The good style',
    'dom',
  ],
  [
    'a part that only begins like the host is the title’s own',
    '<title>Why it fails - News: a test - and a try</title>',
    '<p>Text.</p>',
    'Why it fails - News: a test - and a try',
    'dom',
  ],
  [
    'a declared name that holds a dash is cut off',
    '<title>The good style - River - Shop</title><meta property="og:site_name" content="River - Shop">',
    '<p>Text.</p>',
    'The good style',
    'dom',
  ],
  [
    'the headline, when the metadata add the site',
    '<title>Bridge opens - The Daily News</title>',
    '<h1>Bridge opens</h1>',
    'Bridge opens',
    'dom',
  ],
  [
    'a bar within the title stays',
    '<title>Opinion | Bridge opens | Daily News</title>',
    '<h1>Opinion | Bridge opens</h1>',
    'Opinion | Bridge opens',
    'dom',
  ],
  [
    'a headline in two boxes takes the sign between them from the metadata',
    `<title>Town news - Courier</title>${graph('Town news: A new bridge for the town')}`,
    '<h1><span>Town news</span>A new bridge for the town</h1>',
    'Town news: A new bridge for the town',
    'json-ld',
  ],
  [
    'and no blank before it',
    `<title>Town news</title>${graph('Town news: A new bridge for the town')}`,
    '<h1><span>Town news <b class="hidden"> : </b></span> <span>A new bridge for the town</span></h1>',
    'Town news: A new bridge for the town',
    'json-ld',
  ],
  [
    'the words above it go first, where Open Graph has the headline without them',
    `<title>x</title>${og('A new bridge for the town')}${graph('Town news: A new bridge for the town')}`,
    '<h1><span>Town news</span> <span>A new bridge for the town</span></h1>',
    'A new bridge for the town',
    'meta',
  ],
  [
    'signs at the beginning are none between',
    `<title>: A new bridge</title>${og(': A new bridge')}`,
    '<h1>A new bridge</h1>',
    'A new bridge',
    'dom',
  ],
  [
    'quotation marks and a full stop of the metadata are no such sign',
    `<title>Town news</title>${og("'A new bridge' for the town.")}`,
    '<h1>A new bridge for the town</h1>',
    'A new bridge for the town',
    'dom',
  ],
  [
    'a dash within the title stays, without a headline too',
    `<title>Bridge - the long story</title>${og('Bridge - the long story')}`,
    '',
    'Bridge - the long story',
    'meta',
  ],
  [
    'a known site name is cut',
    `<title>x</title>${og('Bridge opens at last | Courier')}<meta property="og:site_name" content="Courier">`,
    '',
    'Bridge opens at last',
    'meta',
  ],
  [
    'the host is a known name',
    '<title>Bridge opens at last - news.test</title>',
    '',
    'Bridge opens at last',
    'dom',
  ],
  [
    'section and site of a Chinese title',
    '<title>大桥今日通车_财经频道_新浪网</title>',
    '',
    '大桥今日通车',
    'dom',
  ],
  ['a Chinese site behind a dash', '<title>大桥今日正式通车-中新网</title>', '', '大桥今日正式通车', 'dom'],
  [
    'the site in front',
    `<title>x</title>${og('Courier | Bridge opens at last')}<meta property="og:site_name" content="Courier">`,
    '',
    'Bridge opens at last',
    'meta',
  ],
  [
    'the logo as h1 is not the title',
    `${og('Bridge opens at last')}<meta property="og:site_name" content="Courier">`,
    '<h1>Courier</h1><h2>Bridge opens at last</h2>',
    'Bridge opens at last',
    'dom',
  ],
  [
    'a headline that the metadata cut at a quotation mark',
    '<title>Big project collapses</title>',
    '<h1>Big project collapses: hidden "faults" found</h1>',
    'Big project collapses: hidden "faults" found',
    'dom',
  ],
  [
    'entities that were escaped twice',
    og('Samsung soll Telefone zerst&amp;ouml;ren lassen'),
    '',
    'Samsung soll Telefone zerstören lassen',
    'meta',
  ],
  [
    'JSON-LD alone',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge opens at last"}]}</script>',
    '',
    'Bridge opens at last',
    'json-ld',
  ],
  [
    'the headline that is printed, not the one for search engines in a box above it',
    `${og('Bridge row: what the council wants now')}${graph('Council votes for the bridge')}`,
    '<nav><h1>Bridge row: what the council wants now</h1></nav><h2>Council votes for the bridge</h2>',
    'Council votes for the bridge',
    'dom',
  ],
  [
    'nor the words above it',
    `${og('Bridge row: what the council wants now')}${graph('Council votes for the bridge')}`,
    '<nav><h1>Bridge row: what the council wants now</h1></nav><h2>River town: Council votes for the bridge</h2>',
    'Council votes for the bridge',
    'json-ld',
  ],
  [
    'the headline before the headings below the article',
    og('How the council fought over the new bridge'),
    '<h1>The new bridge over the river divides the council</h1><p>Text.</p><h1>More from the region</h1>',
    'The new bridge over the river divides the council',
    'dom',
  ],
  [
    'the only headline, not a heading in the text that is a part of the title',
    og('7 ways of building bridges'),
    '<h1>Ways of building bridges compared, with pros and cons</h1><p>Text.</p><h2>Ways of building bridges</h2>',
    'Ways of building bridges compared, with pros and cons',
    'dom',
  ],
  [
    'a line without a heading tells where the name of the site begins',
    '<title>大桥今日正式通车 市民争相前往-某某财经</title>',
    '<table><tr><td>大桥今日正式通车 市民争相前往</td></tr></table>',
    '大桥今日正式通车 市民争相前往',
    'dom',
  ],
  [
    'a colon within a Chinese title stays, what a dash parts goes',
    '<title>市政府：大桥今日正式通车-财经频道-某某网</title>',
    '',
    '市政府：大桥今日正式通车',
    'dom',
  ],
  [
    'the site before a small angle',
    '<title>Marlow Green Notebook › The wrong library</title>',
    '<h1>The wrong library</h1>',
    'The wrong library',
    'dom',
  ],
  [
    'the heading above the day, where the title names a section and the first heading is a breadcrumb',
    '<title>新闻动态--某某学会</title>',
    '<h3>首页 - 新闻动态</h3><h5>学术年会在江边成功举行</h5><p>发布时间：2019-05-18 来源：某某学会</p>',
    '学术年会在江边成功举行',
    'dom',
  ],
  [
    'a list of headings above days is none',
    '<title>新闻动态</title>',
    '<h5>学术年会在江边成功举行</h5><p>2019-05-18</p><h5>学术年会在山上成功举行</h5><p>2019-05-17</p>',
    '新闻动态',
    'dom',
  ],
  [
    'the section of the address behind a bar is cut off the headline',
    '<title>How to sleep well in the summer</title>',
    '<h1>How to sleep well in the summer | 2024</h1>',
    'How to sleep well in the summer',
    'dom',
  ],
  [
    'a short headline that stands behind another name in the metadata, not that name',
    `<title>The River and its Boatmen – Slow Boat Lyrics | Songs</title>${og('The River and its Boatmen – Slow Boat')}`,
    '<h1>Slow Boat</h1><h2>The River and its Boatmen</h2>',
    'Slow Boat',
    'dom',
  ],
  [
    'the headline under its kicker, not the wording of the address in a trail above it',
    `<title>Council votes for the bridge|Die Brücke kommt nun doch</title>${og('Die Brücke kommt nun doch')}`,
    '<ul><li><h1>Council votes for the bridge</h1></li></ul><h1>Am Fluss / Die Brücke kommt nun doch</h1>',
    'Die Brücke kommt nun doch',
    'meta',
  ],
  [
    'no sign is left of what was cut off',
    '<title>大桥今日通车__财经_新浪网</title>',
    '',
    '大桥今日通车',
    'dom',
  ],
  [
    'signs of its own stay, whatever was cut off behind a blank',
    `<title>Understanding Python's __init__ | The Paper</title><meta property="og:site_name" content="The Paper">`,
    '',
    "Understanding Python's __init__",
    'dom',
  ],
  ['signs of its own stay at its end', '<title>Learn C--</title>', '<h1>Learn C--</h1>', 'Learn C--', 'dom'],
  [
    'a sign behind a blank is left over',
    '<title>The bridge is coming –</title>',
    '',
    'The bridge is coming',
    'dom',
  ],
  ['nothing at all', '', '', '', 'meta'],
])('%s', (_case, head, body, value, origin) => {
  expect(
    readTitle(evidenceOf(`<html><head>${head}</head><body>${body}<p>Text.</p></body></html>`)),
  ).toMatchObject({ value, origin });
});

test('the tail of the title is handed on as the name of the site', () => {
  expect(readTitle(evidenceOf('<title>大桥今日通车_财经_新浪网</title><h1>大桥今日通车</h1>')).tail).toBe(
    '新浪网',
  );
});

test('what the logo says is no headline, whatever heading it stands in', () => {
  const page = evidenceOf(
    '<title>The bridge is coming - Chapter 1 [The River Archive beta]</title><h1><a href="https://archive.test/">The River Archive beta</a></h1><p>Text.</p>',
    'https://archive.test/works/1',
  );
  expect(readTitle(page).value).toBe('The bridge is coming - Chapter 1 [The River Archive beta]');
});

test('the heading that the breadcrumb ends with is the headline where the metadata name only the site', () => {
  const page = (step: string): string =>
    readTitle(
      evidenceOf(
        `<title>Courier. Papers and more</title><nav><ul class="breadcrumb"><li>Start</li><li>News</li><li>${step}</li></ul><h1>The bridge is coming soon</h1></nav>`,
      ),
    ).value;
  expect(page('The bridge is coming soon')).toBe('The bridge is coming soon');
  expect(page('The river')).toBe('Courier. Papers and more');
});

test('but a headline that a link to the front page says too is one', () => {
  const titleOf = (title: string, headline: string, rest = ''): string =>
    readTitle(
      evidenceOf(
        `<title>${title}</title><p><a href="https://archive.test/">${headline}</a></p><h1>${headline}</h1><p>Text.</p>${rest}`,
        'https://archive.test/works/1',
      ),
    ).value;
  const second = '<h2>What came after the war</h2><p>Text.</p>';
  expect(titleOf('The Long War: What came after the war', 'The Long War', second)).toBe('The Long War');
  expect(titleOf('Rust', 'Gardening at the old harbour')).toBe('Gardening at the old harbour');
});

test.each([
  ['<h2>The river floods the town again</h2><p>12.03.2020</p>', 'The river floods the town again'],
  ['<h1>River floods</h1>', 'Courier. Papers and more'],
])('a list of other articles that the breadcrumb ends with is no headline: %s', (header, title) => {
  const page = evidenceOf(
    `<title>Courier. Papers and more</title><ul class="breadcrumb"><li>Start</li><li>Environment and Nature</li></ul>
    ${header}<p>Text.</p><section><h2>Environment and Nature</h2><a href="/other">Another article</a></section>`,
  );
  expect(readTitle(page).value).toBe(title);
});
