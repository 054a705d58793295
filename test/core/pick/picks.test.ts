import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/core/extract/extract';
import { mapPage } from '../../../src/core/extract/page-map';
import { squash } from '../../../src/core/extract/text';
import type { ReadRequest } from '../../../src/core/model';
import { findAlike } from '../../../src/core/pick/find-alike';
import { locate } from '../../../src/core/pick/locate';
import { type PickKind, Picks } from '../../../src/core/pick/picks';
import { pageAt, prose } from '../extract/read-page';

const request: ReadRequest = { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'article' };
const promo =
  '<div class="promo big"><p>Subscribe to our letter, and read the news of the city every morning.</p></div>';

function openPage(): Document {
  return pageAt(`<!doctype html><html lang="en"><head><title>The bridge is coming</title></head><body>
<nav id="menu"><a href="/">Home</a></nav>
<main><h1>The bridge is coming</h1><article id="story">${prose('First.')}${promo}<p>Second paragraph, which says
that the bridge will be built.</p><section>${promo}${prose('Third.')}</section><figure><img src="/bridge.jpg" width="800"
height="500"></figure></article><aside><p>Lost words, which belong to the article.</p></aside></main></body></html>`);
}

function find(page: Document, selector: string): Element {
  const found = page.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

function textOf(picks: Picks, page: Document): string {
  const { blocks } = mapPage(page, request);
  return blocks
    .filter((block) => picks.isKept(block))
    .map(({ nodes }) => nodes.map((node) => node.nodeValue).join(''))
    .join(' ');
}

describe('picks', () => {
  it('take in, leave out, and count what is taken', () => {
    const page = openPage();
    const picks = new Picks(mapPage(page, request));
    const before = picks.count();
    picks.pick('keep', [find(page, 'aside')]);
    expect(picks.isTaken([find(page, 'aside')])).toBe(true);
    expect(textOf(picks, page)).toContain('Lost words');
    picks.pick('remove', [find(page, 'aside p')]);
    expect(picks.isTaken([find(page, 'aside p')])).toBe(false);
    expect(textOf(picks, page)).not.toContain('Lost words');
    expect(picks.count()).toEqual(before);
    picks.pick('remove', [find(page, 'figure')]);
    expect(picks.count()).toEqual({ ...before, pictures: 0 });
  });

  it('are taken back and made again', () => {
    const page = openPage();
    const picks = new Picks(mapPage(page, request));
    const found = textOf(picks, page);
    picks.pick('only', [find(page, 'aside')]);
    expect(textOf(picks, page)).toBe('Lost words, which belong to the article.');
    picks.pick('keep', [find(page, 'h1')]);
    picks.undo();
    picks.undo();
    expect([textOf(picks, page), picks.canUndo]).toEqual([found, false]);
    picks.undo();
    picks.redo();
    expect(textOf(picks, page)).toContain('Lost words');
    picks.undo();
    picks.pick('remove', [find(page, 'h1')]);
    expect(picks.canRedo).toBe(false);
  });

  it('of an outer box end those inside of it', () => {
    const page = openPage();
    const picks = new Picks(mapPage(page, request));
    picks.pick('keep', [find(page, '.promo')]);
    picks.pick('remove', [find(page, '#story')]);
    expect(picks.picks).toEqual([{ kind: 'remove', elements: [find(page, '#story')] }]);
  });

  it('go on from a correction', () => {
    const page = openPage();
    const first = new Picks(mapPage(page, request));
    first.pick('remove', [find(page, '.promo')]);
    first.pick('keep', [find(page, 'aside')]);
    const guide = first.toGuide(locate);
    const second = new Picks(mapPage(page, request), guide, page);
    expect(second.toGuide(locate)).toEqual(guide);
    expect(textOf(second, page)).toBe(textOf(first, page));
  });

  it('give a clip of just what they show, whatever is picked', () => {
    const kinds: PickKind[] = ['keep', 'remove', 'only'];
    const step = fc.tuple(fc.constantFrom(...kinds), fc.nat());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const page = openPage();
        const picks = new Picks(mapPage(page, request));
        const elements = Array.from(page.body.getElementsByTagName('*'));
        for (const [kind, at] of steps) picks.pick(kind, elements.slice(at % elements.length).slice(0, 1));
        const shown = squash(textOf(picks, page));
        if (shown === '') return;
        const correction = picks.toGuide(locate);
        const { html } = extractArticle(openPage(), { ...request, correction });
        expect(squash(html.replace(/<[^>]*>/g, ' '))).toBe(shown);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a located element', () => {
  it('is found again, it alone', () => {
    const page = openPage();
    for (const element of Array.from(page.body.getElementsByTagName('*'))) {
      const selector = locate(element);
      expect(selector === null ? [] : Array.from(page.querySelectorAll(selector))).toEqual([element]);
    }
    expect(locate(page.body)).toBe('body');
  });

  it('is not located by an id that is there twice, or none that CSS takes', () => {
    const page = pageAt('<p id="a">1</p><p id="a">2</p><p id="1:b">3</p>');
    const paragraphs = Array.from(page.getElementsByTagName('p'));
    expect(paragraphs.map(locate)).toEqual([1, 2, 3].map((place) => `body > p:nth-of-type(${place})`));
  });
});

describe('what is alike', () => {
  it('has the same tag and classes, in boxes of the same kind', () => {
    const page = openPage();
    expect(findAlike(find(page, '.promo p'), page)).toHaveLength(2);
    expect(findAlike(find(page, '.promo'), page)).toHaveLength(1);
    expect(findAlike(find(page, 'article > p'), page)).toHaveLength(2);
  });
});
