import { describe, expect, it, test } from 'vitest';
import { viewBlocks } from '../../../src/core/extract/blocks/features';
import { measureKept } from '../../../src/core/extract/blocks/kept-shares';
import { packTree } from '../../../src/core/extract/blocks/packed-trees';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../src/core/extract/blocks/surroundings';
import { judgeBlocks } from '../../../src/core/extract/judge-blocks';
import { cutAnnounced } from '../../../src/core/extract/lines/announced';
import { cutDanglingHeadings, cutFeedLines } from '../../../src/core/extract/lines/labels';
import { listLines } from '../../../src/core/extract/lines/line';
import { parseHtml } from '../../../src/core/dom';
import { cutPage, linesLeft } from './blocks/cut-page';
import { nothingKnown } from './nothing-known';

const known = { ...nothingKnown, host: 'courier.example' };
const sentence =
  'The council met on Tuesday evening to decide what becomes of the old pier, closed since the storm of last winter.';
const more =
  'Engineers told the members that its piles are sound below the water line, but that the deck is not.';
const text = `<p>${sentence}</p>`;

function link(title: string, host = 'courier.example'): string {
  return `<a href="https://www.${host}/news">${title}</a>`;
}

/** What stays of a page, of which the model has cut each line that begins with "x". */
function leftOf(html: string): string[] {
  const verdicts = cutPage(html);
  cutAnnounced(listLines(verdicts), known);
  return linesLeft(verdicts);
}

describe('links below a label that announces other articles', () => {
  const links = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
    .map((each) => `<p>${link(`${each} more about piers`)}</p>`)
    .join('');

  it.each([
    'You may also like...',
    'Você pode gostar…',
    'Das könnte Ihnen auch gefallen',
    'Vous aimerez aussi :',
    'También te puede gustar',
    'Вам может быть интересно:',
    '猜你喜欢',
    'あなたにおすすめの記事',
  ])('go with it, however many they are: %s', (label) => {
    expect(leftOf(`${text}<p>${label}</p>${links}${text}`)).toEqual([sentence, sentence]);
  });

  it('stay below a label that only begins so, and where they lead to other sites', () => {
    const own = '<p>You may also like the harbour</p>';
    expect(leftOf(`${text}${own}${links}`)).toHaveLength(8);
    const said = '<p>Mehr zu unserer Arbeit lesen Sie hier.</p>';
    expect(leftOf(`${text}${said}${links}`)).toHaveLength(8);
    const list = `<h2>See also</h2><ul><li>${link('The harbour of the town')}</li><li>${link('Piers')}</li></ul>`;
    expect(leftOf(text + list)).toHaveLength(4);
    const away = `<p>Related</p><p>${link('The report on the pier', 'council.example')}</p>`;
    expect(leftOf(text + away)).toHaveLength(3);
  });

  it('go in a callout where a heading holds one of them, and stay in the notes of a manual', () => {
    const noted = (type: string, tag: string): string =>
      `<div type="${type}"><h4>Keep reading</h4><${tag}>The latest on ${link('harbors and piers')}</${tag}></div>`;
    expect(leftOf(text + noted('callout-note', 'h5') + text)).toEqual([sentence, sentence]);
    expect(leftOf(text + noted('callout-note', 'p') + text)).toHaveLength(4);
    expect(leftOf(text + noted('box', 'h5') + text)).toHaveLength(4);
    const above = `<h4>Keep reading</h4>${text}${noted('callout-note', 'h5').replace('Keep reading', 'Of the pier')}`;
    expect(leftOf(text + above)).toHaveLength(5);
  });
});

describe('teasers below a heading that announces them', () => {
  const teaser = (title: string): string => `<div><h3>${link(title)}</h3><p>${more}</p></div>`;
  const teasers = teaser('x The lighthouse is painted') + teaser('x The ferry is late again');

  it('go with their headlines', () => {
    expect(leftOf(`${text}<h2>Popular stories</h2>${teasers}`)).toEqual([sentence]);
    expect(leftOf(`${text}<h2>Popular stories</h2>${teasers}<h2>The vote</h2>${text}`)).toEqual([
      sentence,
      'The vote',
      sentence,
    ]);
  });

  it('leave the text behind the box that the page has for them', () => {
    const label = '<div><h2>Popular stories</h2></div>';
    expect(leftOf(`${text}<div>${label}<div>${teasers}</div></div>${text}`)).toEqual([sentence, sentence]);
    expect(leftOf(`<div>${text}${label}${teasers}<p>${more}</p></div>${text}`)).toEqual([sentence, sentence]);
  });

  it('stay where a headline stays, where there is text above the first, and below a heading of the text', () => {
    const kept = `<h2>Popular stories</h2>${teasers}${teaser('The mole is mended')}`;
    expect(leftOf(text + kept)).toHaveLength(5);
    expect(leftOf(`${text}<h2>Popular stories</h2>${text}${teasers}`)).toHaveLength(5);
    expect(leftOf(`${text}<h2>Stories of the pier</h2>${teasers}`)).toHaveLength(4);
  });
});

describe('lines of one name that are mostly links', () => {
  const pointer = (label: string, title: string): string =>
    `<p class="also">${label} ${link(`${title} and what it costs`)}</p>`;
  const said = pointer('Читайте також', 'The report');

  it('go when one of them says that it leads to another article', () => {
    expect(leftOf(text + said + text + pointer('Зверніть увагу', 'The storm') + text)).toHaveLength(3);
  });

  it('go when words stand between the label and the link, each in an element of its own, and stay when they go on', () => {
    const set = (label: string): string =>
      `<div class="set">${label} <span>${link('The report on the pier and what it costs')}</span></div>`;
    const badge = '<i><span>For members alone</span></i>';
    expect(leftOf(text + set(`<span>Read more</span> ${badge}`) + text + set('Plans:') + text)).toHaveLength(
      3,
    );
    for (const label of [
      '<b>Recommended</b> for members:',
      `Recommended ${badge}`,
      `<b>Recommended ${badge}</b>`,
      `<b>Our pick</b> ${badge}`,
      '<b>See also</b> <i>Lind</i>, p. 4:',
    ])
      expect(leftOf(text + set(label) + text + set('Plans:') + text)).toHaveLength(5);
  });

  it('stay when none does, and when text bears the name too', () => {
    const others = pointer('Зверніть увагу', 'The storm') + pointer('Plans:', 'The deck');
    expect(leftOf(text + others)).toHaveLength(3);
    expect(leftOf(`${text}<p class="also">${sentence}</p>${said}${others}`)).toHaveLength(5);
  });

  it('stay where a headline begins with such words, and below a sentence that announces them', () => {
    const digest = (title: string): string => `<p class="digest">${link(title)}: a plea for verse.</p>`;
    const others = digest('The ferry is late again') + digest('Related-party deals of the harbor');
    expect(leftOf(text + digest('Read more poetry, says the minister') + others)).toHaveLength(4);
    expect(leftOf(text + digest('Read more: the minister reads verses') + others)).toHaveLength(1);
    const listed =
      '<p>These are the three reports that our reporters have written of the pier this week:</p>';
    expect(leftOf(text + listed + said + pointer('Зверніть увагу', 'The storm'))).toHaveLength(4);
  });
});

test('below a label of other articles what the model thinks is none goes, though a page of short lines has it be surer', () => {
  // Of two minds on what is short, sure that the shortest is none, and that long lines are text.
  const unsure = {
    features: ['size'],
    thresholds: [[16, 80]],
    trees: Array.from({ length: 10 }, () => packTree([0, 0, 6, -1, -9, 0, 0, 1, 12, -1, -4, 0, -1, 40, 0])),
    base: 0,
  };
  const leftBy = (html: string): string[] => {
    const { body } = parseHtml(html);
    const page = readBlocks(body);
    return linesLeft(
      judgeBlocks(viewBlocks(surround(page, measureKept(page, body))), unsure, known).verdicts,
    );
  };
  const steps = '<p>Turn the handle once to the left.</p>'.repeat(12);
  const others = '<p>The ferry is late again today</p><p>Six tides</p>'.repeat(4);
  expect(leftBy(`${text}${steps}<h3>Most read</h3>${others}`)).toHaveLength(13);
  expect(leftBy(`${text}${steps}<p><b>Related stories</b></p>${others}`)).toHaveLength(13);
  // Words of a sentence, a heading of the text's own, and a label between its paragraphs.
  for (const label of ['<p>Most read</p>', '<h3>Most read poets</h3>'])
    expect(leftBy(`${text}${steps}${label}${others}`).length).toBeGreaterThan(16);
  expect(leftBy(`${text}<h3>Most read</h3>${steps}<p>${more}</p>`)).toHaveLength(15);
});

test('a heading with a colon goes with the links that were left outside, not with text', () => {
  const leftBelow = (below: string): string[] => {
    const verdicts = cutPage(
      `${text}<h3>What else there is:</h3><div>${below}</div><h3>The vote</h3>${text}`,
    );
    for (const verdict of verdicts.slice(2, -2)) verdict.reason = 'outside-article';
    cutDanglingHeadings(
      listLines(verdicts).filter(({ isLeft }) => isLeft),
      verdicts,
    );
    return linesLeft(verdicts);
  };
  expect(leftBelow(`<p>${link('The ferry is late again')}</p>`)).toEqual([sentence, 'The vote', sentence]);
  expect(leftBelow(`<p>${more}</p>`)).toContain('What else there is:');
});

test('a model that is set aside is right about other articles below the text, in boxes of their own', () => {
  const never = { features: [], thresholds: [], trees: [], base: -200 };
  const leftBy = (html: string): string[] => {
    const { body } = parseHtml(html);
    const page = readBlocks(body);
    return linesLeft(judgeBlocks(viewBlocks(surround(page, measureKept(page, body))), never, known).verdicts);
  };
  const article = `<article>${text}<p>${more}</p></article>`;
  const other = `<article><p>${more.replace('Engineers', 'Divers')}</p></article>`;
  const box = (label: string): string => `<section><h3>${label}</h3>${other}</section>`;
  expect(leftBy(article + box('Você pode gostar...'))).toEqual([sentence, more]);
  expect(leftBy(article + box('The second day'))).toHaveLength(4);
  // A box of pointers between the paragraphs.
  const between = `<article>${text}<div><h3>Related</h3></div><p>${more}</p></article>`;
  expect(leftBy(between)).toContain(more);
});

test('the line by which a blog says in its feed where a post is from goes, a sentence about a post stays', () => {
  const leftBy = (line: string, squashedTitle = 'theoldpiercourier'): number => {
    const verdicts = cutPage(`${text}<p>${line}</p>`);
    cutFeedLines(listLines(verdicts), { ...known, squashedTitle });
    return linesLeft(verdicts).length;
  };
  const blog = link('Harbor Notes', 'harbor.example');
  expect(leftBy(`The post The old pier appeared first on ${blog}.`)).toBe(1);
  expect(
    leftBy(`Ada Moor • Dieser Beitrag Die alte Mole erschien zuerst im Blog ${blog}`, 'diealtemole'),
  ).toBe(1);
  expect(leftBy(`The story first appeared on ${blog} and was told again.`)).toBe(2);
  expect(leftBy('The post about the pier appeared first on a wall in the harbor.')).toBe(2);
  expect(leftBy(`Ada Moor appeared first on ${blog} in spring.`)).toBe(2);
  const sold = `The post office ${link('closed in June')}, and its sign appeared first on the market in July.`;
  expect(leftBy(sold)).toBe(2);
  expect(leftBy(`The post at the old pier appeared first on ${blog}.`)).toBe(2);
  expect(leftBy(`The post The old pier appeared first on ${blog}, and then here.`)).toBe(2);
  expect(leftBy(`The post The old pier appeared first on ${blog}.`, '')).toBe(2);
});
