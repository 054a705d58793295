import { describe, expect, it } from 'vitest';
import { cutCopies } from '../../../src/core/extract/lines/copies';
import { cutHead } from '../../../src/core/extract/lines/head';
import { keepLines } from '../../../src/core/extract/lines/kept-lines';
import { type Line, listLines } from '../../../src/core/extract/lines/line';
import { cutFileName } from '../../../src/core/extract/lines/labels';
import { cutPromotions } from '../../../src/core/extract/lines/promotions';
import { cutTail } from '../../../src/core/extract/lines/tail';
import { nothingKnown } from './nothing-known';
import { cutPage, linesLeft } from './blocks/cut-page';
import { extract } from './read-page';

const prose = [
  'The council met on Tuesday evening to decide what becomes of the old pier, which has been closed since the storm of last winter.',
  'Engineers told the members that its piles are sound below the water line, but that the deck has to be made new from end to end.',
  'The work would take two summers and cost less than a third of what a new pier would, according to the report that was handed out.',
  'Fishermen, who have landed their catch on a floating platform since January, said that they could wait that long but no longer.',
];

function textOf(body: string): string {
  const html = `<html lang="en"><head><title>The old pier</title></head><body><header><a href="/">The Courier</a></header>
<main><article><h1>The old pier will be mended</h1>${body}</article></main><footer>The Courier</footer></body></html>`;
  return extract(html, { url: 'https://courier.example/pier' }).html.replace(/<[^>]*>/g, '');
}

const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');

describe('the last sentences of an article', () => {
  it.each([
    'Meta, which owns <a href="https://w.example/">WhatsApp</a>, did not immediately respond to a request for comment.',
    'The judge said he would rule next month on who owns the copyright.',
    'La organización pidió al Gobierno que respete los derechos humanos.',
    'Los derechos de las mujeres fueron el tema de la reunión que se celebró en la capital durante tres días con muchos invitados.',
    'وطالبت المنظمة الحكومة باحترام حقوق الإنسان.',
    '他在<a href="https://w.example/">微博</a>上说，结果令人满意。',
    'The app is free on <a href="https://i.example/">iOS</a> and Android.',
    'She lives in <a href="/berlin">Berlin</a> and <a href="/rome">Rome</a>.',
  ])('stay: %s', (last) => {
    const text = last.replace(/<[^>]*>/g, '');
    expect(textOf(`${paragraphs}<p>${last}</p>`)).toContain(text);
  });

  it.each([
    'Subscribe to our <a href="/letters">newsletter</a> for more stories like this.',
    '© 2024 The Courier. All rights reserved.',
    '本文版权归河口晚报所有，未经授权不得转载。',
    'Follow us on <a href="https://f.example/">Facebook</a> and <a href="https://x.example/">X</a>.',
  ])('go when they are about the paper: %s', (last) => {
    const text = last.replace(/<[^>]*>/g, '');
    expect(textOf(`${paragraphs}<p>${last}</p>`)).not.toContain(text);
  });
});

describe('within an article', () => {
  it('a paragraph in a box with a button stays', () => {
    const box =
      '<div><p>The app was written in two weeks by a single student, who had been waiting for the ferry every morning.</p><button>Copy link</button></div>';
    expect(textOf(paragraphs + box + paragraphs.replaceAll('The', 'This'))).toContain('The app was written');
  });

  it('the links of a round-up stay, each with its paragraph', () => {
    const stories = prose.map(
      (text, index) =>
        `<p><a href="https://courier.example/${index}">The story that was read most on day number ${index}</a></p>` +
        `<p>${text}</p><p>On day ${index}, ${text.replace('The', 'the')}</p>`,
    );
    const last = '<p><a href="https://courier.example/9">The one that made all of us laugh out loud</a></p>';
    const text = textOf(
      `<p>${prose[0]} These are the stories of the week.</p>${stories.join('')}${last}<p>It was about a goose that took the ferry twice a day.</p>`,
    );
    for (const day of [0, 1, 2, 3]) expect(text).toContain(`on day number ${day}`);
  });

  it('a numbered heading that links to more on it stays', () => {
    const step = '<h3>3. <a href="https://courier.example/piles">Drive the piles into the ground</a></h3>';
    expect(textOf(paragraphs + step + paragraphs.replaceAll('The', 'This'))).toContain('Drive the piles');
  });

  it('a link that the sentence before it announces stays, one below a label goes', () => {
    const link = '<p><a href="https://courier.example/apply">The form of the council for helpers</a></p>';
    const announced = `<p>Whoever wants to help the council in the two summers can apply here until May:</p>${link}`;
    expect(textOf(paragraphs + announced + paragraphs.replaceAll('The', 'This'))).toContain('The form of');
    const labelled = `<p>Read more:</p>${link}`;
    expect(textOf(paragraphs + labelled + paragraphs.replaceAll('The', 'This'))).not.toContain('The form of');
  });

  it('the headline in another paper goes, however it ends', () => {
    const title = '（原标题：旧码头将在两个夏天之内修好，费用不到新码头的三分之一，渔民表示可以再等一等！）';
    expect(textOf(`<p>${title}</p>${paragraphs}`)).not.toContain('原标题');
  });

  it('a label goes with what it announced', () => {
    const label = '<p><strong>More from the harbor:</strong></p>';
    const links = [1, 2, 3].map(
      (index) =>
        `<p><a href="https://courier.example/more-${index}">Another story of the harbor, number ${index}</a></p>`,
    );
    expect(textOf(paragraphs + label + links.join(''))).not.toContain('More from');
    expect(textOf(`${paragraphs}${label}${paragraphs.replaceAll('The', 'This')}`)).toContain('More from');
  });

  it('a label of an advertisement goes, one about applications or what was bought stays', () => {
    const label = (text: string): string => textOf(`${paragraphs}<p>${text}</p>${more}`);
    expect(label('Werbung im Hafen')).not.toContain('Werbung im Hafen');
    for (const text of ['Bewerbung im Hafen', 'Neuerwerbungen im Hafen', 'Die Erwerbung'])
      expect(label(text)).toContain(text);
  });

  it('a file that the article hands out stays', () => {
    const link =
      '<p><a href="https://courier.example/report.pdf">Download the full report of the council (PDF, 2 MB)</a></p>';
    expect(textOf(paragraphs + link + paragraphs.replaceAll('The', 'This'))).toContain('the full report');
  });
});

const more = paragraphs.replaceAll('The', 'This');

/** The lines of an article that a rule leaves. */
function leftBy(rule: (lines: readonly Line[]) => void, html: string): string[] {
  const verdicts = cutPage(html);
  rule(listLines(verdicts));
  return linesLeft(verdicts);
}

const away = (name: string): string => `<a href="https://courier.example/topic/${name}">${name}</a>`;

describe('names behind a label', () => {
  const harbor = `<p>Harbor: ${away('Utrecht')}, ${away('Delft')}, ${away('Gouda')}</p>`;
  const lake = `<p>Lake shore: ${away('Zwartsluis')}</p>`;

  it('stay, each with its link, and so does the single one beside them', () => {
    const text = textOf(paragraphs + lake + harbor + more);
    expect(text).toContain('Harbor: Utrecht, Delft, Gouda');
    expect(text).toContain('Lake shore: Zwartsluis');
  });

  it('go when a headline stands there', () => {
    const pointer =
      '<p>Read more: <a href="https://courier.example/x">What the storm of last winter did</a></p>';
    expect(textOf(paragraphs + pointer + more)).not.toContain('Read more');
  });

  it('go, but a sentence whose full stop stands outside of its link stays', () => {
    const link = '<a href="https://courier.example/x">The storm of last winter is not over yet</a>';
    expect(textOf(`${paragraphs}<p>${link}.</p>${more}`)).toContain('The storm of last winter');
    expect(textOf(`${paragraphs}<p>${link}</p>${more}`)).not.toContain('The storm of last winter');
    const inside = link.replace('yet<', 'yet.<');
    expect(textOf(`${paragraphs}<p>${inside}</p>${more}`)).not.toContain('The storm of last winter');
    expect(textOf(`${paragraphs}<p>Read more: ${link}.</p>${more}`)).not.toContain('Read more');
  });

  it('stay below the text where there are many such lines, few are tags', () => {
    const rows = ['North', 'South', 'East'].map(
      (side) => `<p>${side}: ${away('Utrecht')}, ${away('Delft')}</p>`,
    );
    const left = (html: string): string[] =>
      leftBy((lines) => cutTail(lines, nothingKnown, true), paragraphs + html);
    expect(left(rows.join(''))).toContain('East: Utrecht, Delft');
    expect(left(rows[0] ?? '')).not.toContain('North: Utrecht, Delft');
  });
});

it.each([
  [4, 6],
  [3, 3],
])('where %i of six short lines behind one label stay, %i do', (left, expected) => {
  const page = `${prose.map((text) => `<p>${text}</p><p>x best for: ${text.slice(12, 40)}</p>`).join('')}<p>x best for: a</p><p>x best for: b</p>`;
  const verdicts = cutPage(page, -150);
  const labelled = verdicts.filter(({ reason }) => reason !== null);
  for (const verdict of labelled.slice(0, left)) verdict.reason = null;
  keepLines(listLines(verdicts));
  expect(linesLeft(verdicts).filter((line) => line.startsWith('x best'))).toHaveLength(expected);
});

it('lines behind the label of an advertisement do not come back', () => {
  const page = prose.map((text) => `<p>${text}</p><p>x advertisement: ${text.slice(12, 40)}</p>`).join('');
  const verdicts = cutPage(page, -150);
  const labelled = verdicts.filter(({ reason }) => reason !== null);
  for (const verdict of labelled.slice(0, 3)) verdict.reason = null;
  keepLines(listLines(verdicts));
  expect(linesLeft(verdicts).filter((line) => line.startsWith('x adv'))).toHaveLength(3);
});

describe('entries that end with an account', () => {
  const entry = (name: string): string =>
    `<p><b>${name}</b></p><p>She mends nets and tells of it. Twitter: <a href="https://t.example/${name}">@${name}</a></p>`;

  it('stay where there are several', () => {
    const left = leftBy(
      (lines) => cutTail(lines, nothingKnown, true),
      paragraphs + entry('ada') + entry('bea') + entry('cleo'),
    );
    for (const name of ['ada', 'bea', 'cleo'])
      expect(left.join()).toContain(`She mends nets and tells of it. Twitter: @${name}`);
  });

  it('stay where the names are headings', () => {
    const all = [...'abc'].map((name) => entry(name).replace(/<p><b>(.)<\/b><\/p>/, '<h3>$1</h3>')).join('');
    const left = leftBy((lines) => cutTail(lines, nothingKnown, true), paragraphs + all);
    expect(left.filter((line) => line.startsWith('She mends nets'))).toHaveLength(3);
  });

  it('go where writers stand one below the other', () => {
    const writer = (name: string): string =>
      `<p>${name} is a professor of law at the university. Twitter: <a href="https://t.example/${name}">@${name}</a></p>`;
    const all = writer('Ada') + writer('Bea') + writer('Cleo');
    const left = leftBy((lines) => cutTail(lines, nothingKnown, true), paragraphs + all);
    expect(left.join()).not.toContain('professor');
  });

  it('go where it is the writer’s', () => {
    const left = leftBy((lines) => cutTail(lines, nothingKnown, true), paragraphs + entry('ada'));
    expect(left.join()).not.toContain('She mends nets');
  });
});

describe('before the first sentences', () => {
  it.each([
    'Updated 15.59 | Published 14.14',
    'Uppdaterad 15.59 | Publicerad 14.14',
    'Aktualisiert am 7. 1., 18.50 Uhr',
  ])('a line that says when it was published goes: %s', (line) => {
    expect(textOf(`<p>${line}</p>${paragraphs}`)).not.toContain(line);
  });

  const left = (html: string): string[] => leftBy((lines) => cutHead(lines, nothingKnown, true), html);

  it('headings in emphasis between paragraphs that breaks part stay, labels above the first of them go', () => {
    const broken = (words: string): string => `<p>${prose[0]}<br>${words} ${prose[1]}</p>`;
    const heading = '<p><b>A close finish</b></p>';
    const page = `<p>Harbor news</p>${broken('One')}${heading}${broken('Two')}${heading.replace('A', 'Another')}${paragraphs}`;
    expect(left(page)).toEqual(expect.arrayContaining(['A close finish', 'Another close finish']));
    expect(left(page)).not.toContain('Harbor news');
  });

  it('labels below the second heading stay, however long the first paragraph keeps one waiting', () => {
    const steps = '<h2>How to mend a pier</h2><p>Day 3</p><h3>Take off the deck</h3><p>Day 7</p>';
    expect(left(`<h2>The old pier</h2><p>Harbor news</p>${paragraphs}`)).not.toContain('Harbor news');
    expect(left(steps + paragraphs)).toContain('Day 7');
    expect(left(steps + paragraphs)).not.toContain('Day 3');
  });

  it('the day of what a section tells of stays right below its heading', () => {
    const part = (heading: string, day: string): string => `<h3>${heading}</h3><p>${day}</p>`;
    const page = `<h2>Concerts</h2>${part('The Tide', '3 May 2024, 20:00')}${part('The Ferrymen', '4 May 2024, 20:00')}`;
    expect(left(page + paragraphs)).toContain('4 May 2024, 20:00');
    expect(left(page.replace('4 May', 'Published 4 May') + paragraphs)).not.toContain(
      'Published 4 May 2024, 20:00',
    );
  });

  const standfirst = 'Three villages have waited for the bridge since the ferry was sold';
  it.each([
    ['in a heading', `<h2>${standfirst}</h2><h4>By John Smith</h4><p>3 May 2024, 14:05</p>`],
    [
      'below two headings',
      `<h3>Politics</h3><h2>${standfirst}</h2><p>By John Smith</p><p>3 May 2024, 14:05</p>`,
    ],
    ['in headings of their own', '<h5>By John Smith</h5><h6>3 May 2024, 14:05</h6>'],
  ])('byline, day and reading time go, %s', (_case, head) => {
    const known = { ...nothingKnown, names: ['john smith'] };
    const rule = (lines: readonly Line[]): void => cutHead(lines, known, true);
    const rest = leftBy(rule, `${head}<p>5 min read</p>${paragraphs}`).join();
    expect(rest).not.toMatch(/John|2024|read,/);
    if (head.includes(standfirst)) expect(rest).toContain(standfirst);
    // The metadata need not name the author.
    expect(left(`${head}<p>5 min read</p>${paragraphs}`)).not.toContain('5 min read');
  });

  it('an address and hours are no day', () => {
    const lines = ['Address of the harbor office, 8844-500 Utrecht.', 'Open from 10:00–18:30.'];
    expect(left(`<p>${lines.join('<br>')}</p>${paragraphs}`)).toEqual(expect.arrayContaining(lines));
    for (const day of ['7 January 2026, 18:30.', '12.03.2024, 10:15-12:30', '1403/02/11'])
      expect(left(`<p>${day}</p>${paragraphs}`)).not.toContain(day);
    const report = 'Published in 1954, the report of 12 experts was lost.';
    expect(left(`<p>${report}</p>${paragraphs}`)).toContain(report);
  });
});

describe('below the last sentences', () => {
  const left = (html: string): string[] =>
    leftBy((lines) => cutTail(lines, nothingKnown, true), paragraphs + html);

  it('a line of code stays, whatever it names', () => {
    const command = 'mend Pier.app --deck new';
    expect(left(`<p><code>${command}</code></p>`)).toContain(command);
    expect(left(`<p> <code><span>mend Pier.app</span> --deck new</code></p>`)).toContain(command);
    expect(left(`<p><code>get</code> our app here</p>`)).not.toContain('get our app here');
    expect(left(`<p>Get our app here</p>`)).not.toContain('Get our app here');
  });
});

describe('what is said twice', () => {
  const said = prose[1]?.slice(40, 120).trim() ?? '';
  const pulled = 'The pier belongs to all of those who fish from it.';

  it('goes as a pull quote beside the paragraph that says it, a quote of its own stays', () => {
    const quote = `<blockquote><p>${said}</p></blockquote>`;
    expect(leftBy(cutCopies, paragraphs + quote + more)).not.toContain(said);
    const announced = '<p>The report says of the pier:</p>';
    expect(leftBy(cutCopies, paragraphs + announced + quote + more)).toContain(said);
    expect(leftBy(cutCopies, quote + paragraphs)).toContain(said);
    const own = `<blockquote><p>${pulled}</p></blockquote>`;
    expect(leftBy(cutCopies, paragraphs + own + more)).toContain(pulled);
  });
});

describe('what is no text', () => {
  it('the name of a file that stands first goes, sentences about files stay', () => {
    const name = '<p>old pier in the storm.jpg</p>';
    expect(leftBy(cutFileName, name + paragraphs)).not.toContain('old pier in the storm.jpg');
    expect(leftBy(cutFileName, paragraphs + name)).toContain('old pier in the storm.jpg');
    const sentence = 'What is lost? The best of all is pier.jpg';
    expect(leftBy(cutFileName, `<p>${sentence}</p>${paragraphs}`)).toContain(sentence);
  });

  it('price and shop go where the rest of their box is gone, a price in a list of prices stays', () => {
    const offer = '<div class="card"><p>$205</p><p>Lakeland</p>x</div>';
    expect(leftBy(cutPromotions, paragraphs + offer + more)).not.toContain('Lakeland');
    expect(leftBy(cutPromotions, paragraphs + offer.replace('x', '') + more)).toContain('Lakeland');
    expect(leftBy(cutPromotions, paragraphs + offer.replace('$205', 'Pots') + more)).toContain('Lakeland');
  });
});

describe('what asks for something', () => {
  it('goes as a short last sentence, with or without a link', () => {
    const call = 'Like this story? Share it with a friend!';
    const left = leftBy((lines) => cutTail(lines, nothingKnown, true), `${paragraphs}<p>${call}</p>`);
    expect(left).not.toContain(call);
  });

  it('is no long list of names, one of which is that of a network', () => {
    const list = (names: string[]): string =>
      `<div class="names"><ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></div>`;
    const ports = ['Utrecht', 'Delft', 'Leiden', 'Gouda', 'Breda', 'Venlo', 'Zwolle', 'Facebook'];
    expect(leftBy(cutPromotions, paragraphs + list(ports) + more)).toContain('Delft');
    expect(leftBy(cutPromotions, paragraphs + list(ports.slice(5)) + more)).not.toContain('Zwolle');
  });

  it.each([
    ['a call above them', '<p>Subscribe to our newsletters</p>', ''],
    ['a field', '', '<input type="email">'],
  ])('is a long list of letters with %s', (_case, above, field) => {
    const letters = ['Tide', 'Harbor', 'Ferry', 'Market', 'Shore', 'Island', 'Weather', 'Sunday on Facebook'];
    const list = letters.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
    const box = `<div class="letters">${above}<ul>${list}</ul>${field}</div>`;
    expect(leftBy(cutPromotions, paragraphs + box + more)).not.toContain('Harbor');
  });

  it('goes with a box that is called so', () => {
    const box =
      '<div class="newsletter-box"><h3>The harbor in your morning</h3><p>What is new along the shore.</p></div>';
    expect(textOf(paragraphs + box + more)).not.toContain('The harbor in your morning');
    expect(textOf(paragraphs + box.replace('newsletter-box', 'letters') + more)).toContain(
      'The harbor in your',
    );
  });

  it('stays where sections of an article are called so', () => {
    const section = (start: number): string =>
      `<section class="newsletter-section"><h2>Issue ${start}</h2><p>${prose[start]} ${prose[(start + 1) % 4]}</p></section>`;
    expect(textOf([0, 1, 2, 3].map(section).join(''))).toContain('Issue 3');
  });

  it.each([
    'Они подписали договор.',
    'They asked us to sign up.',
    '“Come and join us!” she said.',
    'Vous partagez cet avis ?',
  ])('is not the last sentence of a story: %s', (last) => {
    expect(leftBy((lines) => cutTail(lines, nothingKnown, true), `${paragraphs}<p>${last}</p>`)).toContain(
      last,
    );
  });

  it('goes as a label of links that are gone', () => {
    const links = '<div class="related"><a href="/a">One</a><a href="/b">Two</a></div>';
    expect(textOf(`${paragraphs}<h3>Auch interessant</h3>${links}${more}`)).not.toContain('Auch interessant');
    expect(textOf(`${paragraphs}<h3>Auch interessant</h3>${more}`)).toContain('Auch interessant');
    expect(textOf(`<div>${paragraphs}Lee también${links}${more}</div>`)).not.toContain('Lee también');
  });
});
