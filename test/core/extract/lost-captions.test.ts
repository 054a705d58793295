import { describe, expect, it } from 'vitest';
import { extract } from './read-page';

const prose = [
  'The council met on Tuesday evening to decide what becomes of the old pier, which has been closed since the storm of last winter.',
  'Engineers told the members that its piles are sound below the water line, but that the deck has to be made new from end to end.',
  'The work would take two summers and cost less than a third of what a new pier would, according to the report that was handed out.',
  'Fishermen, who have landed their catch on a floating platform since January, said that they could wait that long but no longer.',
  'The mayor asked the members for patience, since the money for the deck is to come from three towns, two of which have yet to vote.',
];

const told = 'Jane Doe, who runs the ferry, spoke to the members of the council on Tuesday.';

/** An article whose paragraphs stand in boxes, with something between them. */
function textOf(between: string, texts = prose): string {
  const boxes = texts.map((text) => `<div><p>${text}</p></div>`);
  boxes.splice(2, 0, between);
  const html = `<html lang="en"><head><title>The old pier</title></head><body><main><article><h1>The old pier will be mended</h1>${boxes.join('')}</article></main></body></html>`;
  return extract(html, { url: 'https://courier.example/pier' }).html.replace(/<[^>]*>/g, '\n');
}

describe('what is said of a picture that only a script brings', () => {
  it.each(['Bloomberg | Getty Images', 'Photo: John Roe', 'John Roe/Reuters'])(
    'goes with who took it: %s',
    (credit) => {
      const text = textOf(`<div><div></div><div><div>${told}</div><div>${credit}</div></div></div>`);
      expect(text).not.toContain(told);
      expect(text).toContain(prose[4]);
    },
  );

  it.each([
    ['a paragraph among others', `<p>${told}</p><p>Photo: John Roe</p>`],
    ['followed by a text', `<div><p>${told}</p><p>${told.replace('Jane', 'Joan')}</p></div>`],
    [
      'with a link',
      `<div><p>${told} <a href="/b">The ferry goes at noon.</a></p><p>Photo: John Roe</p></div>`,
    ],
    [
      'in a box with more',
      `<div><p>${told}</p><p>Photo: John Roe</p><p>She said that it goes at noon.</p></div>`,
    ],
    ['above a word like one', `<div><p>${told}</p><p>Images are all that is left of it.</p></div>`],
  ])('is none of %s', (_case, between) => {
    expect(textOf(between)).toContain(told);
  });

  it('is no report of an agency among others', () => {
    const reports = prose.map((text) => `${text}</p><p>© Example Agency`);
    const text = textOf('', reports);
    for (const report of prose) expect(text).toContain(report);
  });
});

describe('the sentence between headline and text', () => {
  const line =
    'The council will decide in the spring whether the work can begin, and who will have to pay for it.';

  /** An article whose text stands in a box of its own, with something between it and the headline. */
  function headOf(between: string): string {
    const text = prose.map((each) => `<p>${each}</p>`).join('');
    const html = `<html lang="en"><head><title>The old pier will be mended</title></head><body><main><article><h1>The old pier will be mended</h1>${between}<div><div class="text">${text}${text.replaceAll('The', 'This')}</div></div></article></main></body></html>`;
    return extract(html, { url: 'https://courier.example/pier' }).html.replace(/<[^>]*>/g, '\n');
  }

  it.each([
    ['alone', `<div><div>${line}</div></div>`],
    ['above who wrote it', `<div><div>${line}</div><div><a href="/jane">Jane Doe</a></div></div>`],
    ['beside who took a picture', `<div><div>${line}</div></div><div><div>Photo: Jane Doe</div></div>`],
  ])('comes in: %s', (_case, between) => {
    expect(headOf(between)).toContain(line);
  });

  it.each([
    [
      'the caption of a picture that is gone',
      `<div><div>${line}</div><div>Jane Doe | Getty Images</div></div>`,
    ],
    [
      'what a paper offers',
      `<div><div>${line}</div><a href="https://courier.example/letters">SUBSCRIBE</a></div>`,
    ],
  ])('is not %s', (_case, between) => {
    expect(headOf(between)).not.toContain(line);
  });
});
