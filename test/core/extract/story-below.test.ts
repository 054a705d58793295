import { describe, expect, test } from 'vitest';
import { extract } from './read-page';

const sentence = 'The council met on Tuesday and voted for the new bridge over the river.';
const short = `<p>${sentence} ${sentence}</p><p>Work begins in the spring, as the mayor said after the vote and it will take two summers if the river allows. All of it is paid for by the county which has waited for this since the flood.</p>`;
const long = (word: string): string =>
  `<p>${word}, ${'the ferry was slow, it was late, and in winter it did not run at all. '.repeat(8)}</p>`;
const headline = '<h1>The bridge is coming</h1>';
const avatar = '<img src="/faces/1.png" width="32" height="32" alt="">';
const votes = ['Ann Reed', 'Bo Hill', 'Cy Lund', 'Di Marsh']
  .map(
    (name) =>
      `<li>${name} voted for the new bridge. ${name} had asked for it in the spring, when the old one closed.</li>`,
  )
  .join('');
const comments = ['I say', 'You say', 'They say'].map((word) => `<li><div>${long(word)}</div></li>`).join('');

const about =
  `<p>Ann Reed writes on bridges, rivers, and the towns beside them, and has done so for twenty years.</p>
  <p>She lives by the river with two dogs, and teaches at the school of the town when the council does not meet.</p>`.repeat(
    5,
  );

function textOf(body: string): string {
  return extract(`<title>The bridge is coming</title><body>${body}</body>`).html.replace(/<[^>]+>/g, ' ');
}

describe('something else is not taken for the article below the headline', () => {
  test.each([
    [
      'a notice above it',
      `<div><div><p>We set small files, count visits, measure advertisements, and learn what is read, as our notice says in full.</p>
      <p>By reading on, you agree to that, to our terms, to our rules, and to what our partners do with what they learn of you, here and elsewhere.</p></div></div>
      <main><header>${headline}</header><div><p>How they voted:</p><ul>${votes}</ul></div></main>`,
    ],
    [
      'comments, whatever their box is called',
      `<main><article>${headline}${short}</article><div><h3>Comments</h3><ol>${comments}</ol></div></main>`,
    ],
    [
      'comments where the headline stands in a box of its own',
      `<div><div>${headline}</div><div>${short}</div><div><h2>Top Rated Comments</h2>${avatar}<ol>${comments}</ol></div></div>`,
    ],
    [
      'a text at the foot of the page',
      `<main><div>${headline}</div><div><div>${sentence} ${sentence} ${sentence}</div><div>${sentence} ${sentence}</div></div></main>
      <div><div><p>Read all of the news, from politics, business, sports, and the cities, with us.</p></div></div>`,
    ],
  ])('%s', (_case, body) => {
    const text = textOf(body);
    expect(text).toContain('voted for the new bridge');
    expect(text).not.toMatch(/small files|ferry|Read all/);
  });
});

describe('what stands apart from its headline stays the article', () => {
  test.each([
    [
      'below a long standfirst',
      `<header>${headline}<p>${sentence} ${sentence} ${sentence}</p></header><div>${long('First')}${long('Then')}</div>`,
    ],
    [
      'a poem below a word about it',
      `<div>${headline}<p>${sentence} ${sentence} ${sentence}</p></div><div><p>${'O ferry, slow and late,<br>'.repeat(20)}</p></div>`,
    ],
    [
      'a text about comments',
      `<header>${headline}<p>${sentence} ${sentence} ${sentence}</p></header><div><p>Comments</p>${long('First')}${long('Then')}</div>`,
    ],
    ['without a headline', `<div><p>${sentence} ${sentence}</p></div><div>${long('First')}</div>`],
    [
      'where its headline says more and comments repeat it',
      `<article><h1>The bridge is coming (river.test)</h1>${long('First')}</article>
      <section><h2>The bridge is coming</h2>${comments.replaceAll('ferry', 'boat')}</section>`,
    ],
    [
      'with others below',
      `<div>${long('First')}${long('Then')}</div><div><h3>The bridge is coming back</h3>${short}${short}</div>`,
    ],
    ...['sidebar', 'author-bio', 'related extra'].flatMap((name): [string, string][] => [
      [
        `below a box called ${name}`,
        `<header><div>${headline}</div></header><div class="${name}">${about}</div><div class="article-body">${long('First')}${short}</div>`,
      ],
      [
        `below a box called ${name}, all in one`,
        `<main>${headline}<div class="${name}">${about}</div><article>${long('First')}${short}</article></main>`,
      ],
    ]),
    [
      'below a film and a standfirst',
      `<main><header>${headline}<p>${sentence} ${sentence} ${sentence}</p><p>${sentence}</p></header><div><video src="/v.mp4"></video><p>The ferry is late, ${sentence} ${sentence}</p></div></main>`,
    ],
    [
      'below a heading that is a label and an appeal',
      `<main><div>${headline}</div><p>${sentence} ${sentence}</p><div><h2>Comments</h2>${long('First')}${long('Then')}</div></main>`,
    ],
  ])('%s', (_case, body) => {
    expect(textOf(body)).toMatch(/ferry/);
  });
});

test('a headline whose text stands in a box of its own is one', () => {
  const text = textOf(
    `<main><article><h1><div>The bridge is coming</div></h1>${short}</article><div><h3>Comments</h3><ol>${comments}</ol></div></main>`,
  );
  expect(text).toContain('voted for the new bridge');
  expect(text).not.toContain('ferry');
});

test('a live blog with its points in a side box is not empty', () => {
  const points = `<ul>${`<li>${sentence}</li>`.repeat(10)}</ul>`;
  const entries = ['One', 'Two', 'Three'].map(
    (word) => `<article><h2>${word}</h2><p>${word}: ${sentence} ${sentence}</p></article>`,
  );
  const text = textOf(
    `<main><header>${headline}</header><div class="summary sidebar"><h2>Key points</h2>${points}</div><div>${entries.join('')}</div></main>`,
  );
  expect(text).toContain('One:');
});
