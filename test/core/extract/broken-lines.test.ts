import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { nameBrokenParagraphs } from '../../../src/core/extract/prepare/broken-lines';

/** What a box holds then: the names of its elements. */
function name(html: string, inner = '#text > *'): string {
  const { body } = parseHtml(
    `<body>${html.includes('id="text"') ? html : `<div id="text">${html}</div>`}</body>`,
  );
  nameBrokenParagraphs(body);
  const names = Array.from(body.querySelectorAll(inner), ({ localName }) => localName).join(' ');
  return names.includes('p') ? names.replace(/ br/g, '') : names;
}

const line = (text: string): string => `${text} came down from the mill with the first carts of the morning.`;
const blank = '<br> <br>';
const [one, two] = [line('The baker'), line('The <em>miller</em>')];

describe('paragraphs that a page parts by blank lines', () => {
  it('are paragraphs, from the first on', () => {
    expect(name(one + blank + two)).toBe('p p');
    expect(name(`<h2>Carts</h2>${one}<br><br><br>${two}<br><br><figure></figure>`)).toBe('h2 p p figure');
  });

  it('are told by their letters where they end like no sentence', () => {
    const long =
      'the carts that came down from the mill with all the flour of the village, the letters and the mail of the week';
    expect(name(long + blank + long)).toBe('p p');
    expect(name(`面包师一早就从磨坊下来了，带来了面粉。${blank}村里的人都在广场上等着他的车。`)).toBe('p p');
  });

  it('have short lines and links among them', () => {
    const links = 'North: <a href="/a">Millbrook</a>, <a href="/b">Hillford</a>, <a href="/c">Eastham</a>';
    expect(name(one + blank + '＊' + blank + links + blank + two)).toBe('p p p p');
    expect(name(one + blank + '<a href="/a">The village</a>' + blank + two)).toBe('p a p');
  });

  it('end before links alone', () => {
    expect(name(one + blank + two + blank + '<a href="/a">Read the paper for a penny a week</a>')).toBe(
      'p p a',
    );
  });

  it('are none of a note with an address, and none of lines', () => {
    expect(name(`${one}${blank}Write to: a.baker@mill.example`)).toBe('br br');
    const stanza = 'The carts are late,<br>the flour is white,<br>the miller sleeps.';
    expect(name([stanza, stanza, stanza].join(blank))).not.toContain('p');
    const address = 'Mill Lane 3<br>Millbrook<br>Open all week.';
    expect(name([one, address, two, address].join(blank))).not.toContain('p');
  });

  it('are none of links, code, captions, items and cells', () => {
    const link = '<a href="/a">The baker came down from the mill at dawn</a> today.';
    expect(name(link + blank + link)).not.toContain('p');
    for (const tag of ['pre', 'figcaption', 'li', 'td'])
      expect(name(`<${tag === 'td' ? 'table><tr><td' : tag} id="text">${one}${blank}${two}`)).toBe(
        'br br em',
      );
  });
});
