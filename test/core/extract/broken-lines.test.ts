import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { nameBrokenParagraphs } from '../../../src/core/extract/prepare/broken-lines';
import { preparePage } from '../../../src/core/extract/prepare/prepare';

/** What the boxes of a page hold then, or its one box: the names of their elements. */
function name(html: string): string {
  const { body } = parseHtml(
    `<body>${html.includes('id="text"') ? html : `<div id="text">${html}</div>`}</body>`,
  );
  nameBrokenParagraphs(body);
  return Array.from(body.querySelectorAll('#text > *'), ({ localName }) => localName).join(' ');
}

const line = (text: string): string => `${text} came down from the mill with the first carts of the morning.`;
const blank = '<br> <br>';
const [one, two] = [line('The baker'), line('The <em>miller</em>')];

describe('paragraphs that a page parts by blank lines', () => {
  it('are paragraphs, from the first on', () => {
    expect(name(one + blank + two)).toBe('p br br p');
    expect(name(`<h2>Carts</h2>${one}<br><br><br>${two}<br><br><figure></figure>`)).toBe(
      'h2 p br br br p br br figure',
    );
  });

  it('are told by their letters where they end like no sentence', () => {
    const long =
      'the carts that came down from the mill with all the flour of the village, the letters and the mail of the week';
    expect(name(long + blank + long)).toBe('p br br p');
    expect(name(`面包师一早就从磨坊下来了，带来了面粉。${blank}村里的人都在广场上等着他的车。`)).toBe(
      'p br br p',
    );
  });

  it('have short lines and links among them', () => {
    const links = 'North: <a href="/a">Millbrook</a>, <a href="/b">Hillford</a>, <a href="/c">Eastham</a>';
    expect(name(one + blank + '＊' + blank + links + blank + two)).toBe('p br br p br br p br br p');
    expect(name(one + blank + '<a href="/a">The village</a>' + blank + two)).toBe('p br br a br br p');
  });

  it('end before links alone', () => {
    expect(name(one + blank + two + blank + '<a href="/a">Read the paper for a penny a week</a>')).toBe(
      'p br br p br br a',
    );
  });

  it('are none of a note with an address, and none of lines', () => {
    expect(name(`${one}${blank}Write to: a.baker@mill.example`)).toBe('br br');
    const stanza = 'The carts are late,<br>the flour is white,<br>the miller sleeps.';
    expect(name(stanza + blank + stanza)).toBe('br br br br br br');
    const address = 'Mill Lane 3<br>Millbrook<br>Open all week.';
    expect(name(one + blank + address + blank + one)).toBe('br br br br br br');
  });

  it('are told by their lines, not by a break right below a heading', () => {
    expect(name(`<h2>Carts</h2><br>${one}<h2>Mills</h2><br>${two}${blank}${one}`)).toBe(
      'h2 br p h2 br p br br p',
    );
  });

  it('are none of links, within words in bold too', () => {
    const link = '<a href="/a">The baker came down from the mill at dawn</a> today.';
    expect(name(link + blank + link)).toBe('a br br a');
    const bold = `<b>${link.replace('</a>', ' with the letters, the mail and the flour</a>')}</b>`;
    expect(name(bold + blank + bold)).toBe('b br br b');
  });

  it.each('pre figcaption li td footer aside form header figure label summary'.split(' '))(
    'are none in %s',
    (tag) => {
      const html = `<${tag}><div id="text">${one}${blank}${one}</div></${tag}>`;
      expect(name(tag === 'td' ? `<table><tr>${html}</table>` : html)).toBe('br br');
    },
  );

  it('are told alike in boxes of one class: in all of them or in none', () => {
    const thread = (...posts: string[]): string =>
      posts.map((post) => `<section><div id="text" class="post">${post}</div></section>`).join('');
    const [long, short] = [one + blank + one, 'The carts are late again.'];
    expect(name(thread(long, short, short))).toBe('br br');
    expect(name(thread(long, short, long))).toBe('p br br p p p br br p');
    expect(name(thread(...Array.from({ length: 101 }, () => long)))).not.toContain('p');
    expect(name(thread(long, short, short).replace(/ class="post"/g, ''))).toBe('p br br p');
  });

  it('leave those that a page writes as boxes to be named too', () => {
    const box = `<div>${one} ${one}</div>`;
    const { body } = parseHtml(
      `<body><main>${box.repeat(3)}</main><section>${`${one} ${one}${blank}`.repeat(6)}</section></body>`,
    );
    preparePage(body, new Set(), 'https://news.test/');
    expect(body.querySelectorAll('main > p')).toHaveLength(3);
    expect(body.querySelectorAll('section > p')).toHaveLength(6);
  });
});
