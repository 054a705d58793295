import { describe, expect, it, test } from 'vitest';
import { cutAdvertisements, cutLastLabel, cutLostTitles } from '../../../src/core/extract/lines/labels';
import { type Line, listLines } from '../../../src/core/extract/lines/line';
import { cutPromotions } from '../../../src/core/extract/lines/promotions';
import { cutTail } from '../../../src/core/extract/lines/tail';
import { cutWriters } from '../../../src/core/extract/lines/writers';
import { viewBlocks } from '../../../src/core/extract/blocks/features';
import { measureKept } from '../../../src/core/extract/blocks/kept-shares';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { type PagePicture, textOf } from '../../../src/core/extract/blocks/page-blocks';
import { surround } from '../../../src/core/extract/blocks/surroundings';
import { isInContent, type Verdict } from '../../../src/core/extract/blocks/verdict';
import { dropComments } from '../../../src/core/extract/clean/comments';
import { cutBlocks } from '../../../src/core/extract/clean/cut-blocks';
import { dropLostFigures } from '../../../src/core/extract/clean/lost-figures';
import { markAttribute } from '../../../src/core/extract/guided/marks';
import { parseHtml } from '../../../src/core/dom';
import { nothingKnown } from './nothing-known';
import { linesLeft } from './blocks/cut-page';

const prose = [
  'The council met on Tuesday evening to decide what becomes of the old pier, which has been closed since the storm of last winter.',
  'Engineers told the members that its piles are sound below the water line, but that the deck has to be made new from end to end.',
  'The work would take two summers and cost less than a third of what a new pier would, according to the report that was handed out.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

/** An article of which Readability has left out what is in boxes called "out". */
function readPage(html: string): Verdict[] {
  return judgePage(html).verdicts;
}

function judgePage(html: string): { verdicts: Verdict[]; pictures: PagePicture[] } {
  const { body } = parseHtml(`<article>${html}</article>`);
  const page = readBlocks(body);
  const kept = measureKept(page, body);
  for (const box of Array.from(body.querySelectorAll('.out')))
    for (const [index, { nodes }] of page.blocks.entries())
      if (nodes.some((node) => box.contains(node))) kept[index] = 0;
  const verdicts = viewBlocks(surround(page, kept)).map((view): Verdict => ({
    view,
    reason: isInContent(view) ? null : 'outside-article',
    score: 100,
  }));
  return { verdicts, pictures: page.pictures };
}

/** The lines that a rule leaves. */
function leftBy(
  rule: (lines: readonly Line[], verdicts: readonly Verdict[]) => void,
  html: string,
): string[] {
  const verdicts = readPage(html);
  rule(
    listLines(verdicts).filter((line) => line.isLeft),
    verdicts,
  );
  return linesLeft(verdicts);
}

const tail = (lines: readonly Line[]): void => cutTail(lines, nothingKnown, true);

describe('a last paragraph', () => {
  it.each([
    'Get the best of the Courier delivered to your inbox: subscribe to <a href="/letters">the Morning Tide</a>, and stay in the know with what happens along the shore, in the harbor, on the islands and out at sea, in real time.',
    'Contact reporter Ada Moor at ada.moor@courier.example or 555-0100, and follow her on the ferry. Want more stories like this one about the harbor and the shore? Support local journalism today.',
  ])('that calls goes, however long it is: %s', (last) => {
    const text = last.replace(/<[^>]*>/g, '');
    expect(leftBy(tail, `${prose}<p>${last}</p>`)).not.toContain(text);
  });

  it.each([
    'Whoever wants to see the new deck before it opens can subscribe to a tour on any of the six Sundays of next May, the council said, or ask one of the wardens, who will be there from eight in the morning until it is dark.',
    'Whoever wants to help to mend the deck of the old pier in May, be it for a day, for a week of their leave or for all of the summer, can sign up at <a href="/office">the office of the harbor</a>, which is open from eight to noon on all days but Sundays.',
    'Contact reporters at their own address, such as jane.doe@courier.example, and never by a form. A good pitch has three sentences.',
    'Contact reporter Ada Moor where she sits, on the ferry, at noon, before the tide comes in, and bring her a tale of the old pier that was not told; or write to ada.moor@courier.example.',
    'The reporter at the harbor can be reached by those who know her address, ada.moor@courier.example, said the mayor.',
  ])('that tells stays: %s', (last) => {
    expect(leftBy(tail, `${prose}<p>${last}</p>`)).toContain(last.replace(/<[^>]*>/g, ''));
  });

  it('that says where its writer is to be reached stays where it is long, or surely text that calls to nothing else', () => {
    const sure = 'Contact reporter Ada Moor at ada.moor@courier.example.';
    const calls = `${sure} Want more of this? Subscribe to the Courier.`;
    for (const [last, left] of [
      [sure, 4],
      [calls, 3],
    ] as const) {
      const verdicts = readPage(`${prose}<p>${last}</p>`);
      for (const verdict of verdicts) verdict.score = 400;
      tail(listLines(verdicts));
      expect(linesLeft(verdicts)).toHaveLength(left);
    }
    const long = `${sure} ${'She writes of the harbor, of the ferry and of the gulls. '.repeat(6)}`.trim();
    expect(leftBy(tail, `${prose}<p>${long}</p>`)).toContain(long);
  });

  it('in which a blog says when a post was published goes, one that is called so and says more stays', () => {
    const meta =
      'This entry was posted on Tuesday, March 5th, 2024 at 10:12 and is filed under <a href="/harbor">Harbor</a>. You can follow any answers by a feed.';
    const text = meta.replace(/<[^>]*>/g, '');
    const line = `<p class="postmetadata alt">${meta}</p>`;
    expect(leftBy(tail, prose + line)).not.toContain(text);
    expect(leftBy(tail, line + prose)).toContain(text);
    expect(leftBy(tail, prose + line.replace('postmetadata', 'end'))).toContain(text);
  });
});

describe('a last line that announces', () => {
  const label = 'All that is new on the storm you find in our live blog:';
  const links = '<div class="out"><a href="/storm">The storm</a></div>';
  const left = (html: string, cut = '', score = 100): string[] => {
    const { verdicts, pictures } = judgePage(html);
    for (const verdict of verdicts) {
      if (textOf(verdict.view.block) === cut) verdict.reason = 'block-model';
      verdict.score = score;
    }
    const lines = listLines(verdicts).filter((line) => line.isLeft);
    cutLastLabel(lines, verdicts, pictures);
    return linesLeft(verdicts);
  };

  it('goes where what it announces was cut, or links were left out', () => {
    expect(left(`${prose}<p>${label}</p>${links}`)).not.toContain(label);
    expect(
      left(`${prose}<p>${label}</p><p>Live</p><footer class="out">About</footer>`, 'Live'),
    ).not.toContain(label);
  });

  it('stays above a picture, film, sound or text, where the text just ends, and where the sign ends a sentence', () => {
    for (const shown of [
      '<img src="a.jpg">',
      '<video src="a.mp4"></video>',
      '<p><iframe src="https://video.test/embed/1"></iframe></p>',
      '<figure><audio src="a.mp3"></audio></figure>',
    ])
      expect(left(`${prose}<p>${label}</p>${shown}${links}`), shown).toContain(label);
    expect(left(`${prose}<p>${label}</p>${prose}${links}`)).toContain(label);
    expect(left(`${prose}<p>${label}</p><footer class="out">The Harbor Courier, 2024</footer>`)).toContain(
      label,
    );
    const sentence = 'Նա հրաժարվեց:';
    expect(left(`${prose}<p>${sentence}</p>${links}`)).toContain(sentence);
  });

  it('stays where it is surely a sentence of the text', () => {
    const end =
      'What the old warden said to the sea on the last of his evenings on the pier was so low that only the gulls could hear it:';
    expect(left(`${prose}<p>${end}</p>${links}`, '', 400)).toContain(end);
  });
});

describe('the title of a film that is gone', () => {
  const player = (caption: string): string =>
    `<figure class="out"><div></div><figcaption>${caption}</figcaption></figure>`;

  it.each(['p', 'h3'])('goes as a %s right above the caption of its player', (tag) => {
    const title = `<${tag}>The pier in the storm of last winter</${tag}>`;
    const left = (caption: string): string[] =>
      leftBy(cutLostTitles, `${prose}${title}${player(caption)}<h3>The ferry</h3>${prose}`);
    expect(left('The pier in the storm of last January')).not.toContain(
      'The pier in the storm of last winter',
    );
    expect(left('Wardens at the harbor')).toContain('The pier in the storm of last winter');
  });

  it('stays above a picture and as the heading of a section', () => {
    const title = 'The pier in the storm of last winter';
    const picture = player(`${title}, painted by Ada Moor`).replace('<div></div>', '<img src="a.jpg">');
    expect(leftBy(cutLostTitles, `${prose}<p>${title}</p>${picture}${prose}`)).toContain(title);
    expect(leftBy(cutLostTitles, `${prose}<h3>${title}</h3>${player(title)}${prose}`)).toContain(title);
  });

  it('stays where the caption does', () => {
    const title = '<p>The pier in the storm of last winter</p>';
    const page = prose + title + player('The pier in the storm of last winter').replace(' class="out"', '');
    expect(leftBy(cutLostTitles, page)).toContain('The pier in the storm of last winter');
  });
});

describe('a heading', () => {
  it('that says that the text goes on goes, one about advertisements stays', () => {
    const left = (heading: string): string[] =>
      leftBy(cutAdvertisements, `${prose}<h4>${heading}</h4>${prose}`);
    expect(left('Story continues below gallery')).not.toContain('Story continues below gallery');
    for (const kept of ['Sponsors of the harbor', 'The story continues', 'How the story continues in Berlin'])
      expect(left(kept)).toContain(kept);
  });

  it('that says that there are no comments goes, though it stood below lines that are gone', () => {
    const { body } = parseHtml(
      `<div><h6></h6><h6>Keine Kommentare</h6></div>${prose}<div><p>Ada</p><h6>Kommentare</h6></div>`,
    );
    // As Readability leaves a box of lines.
    const line = body.ownerDocument.createElement('p');
    line.appendChild(body.ownerDocument.createElement('h5')).textContent = '3 Kommentare';
    body.appendChild(line);
    dropComments(body);
    expect(body.textContent).not.toContain('3 Kommentare');
    expect(body.textContent).not.toContain('Keine Kommentare');
    expect(body.textContent).toContain('AdaKommentare');
  });
});

describe('comments', () => {
  it('of which a heading says that people made none are told from an article in which nobody made one', () => {
    const tale = '<p>The mayor did not want to answer.</p>';
    for (const heading of ['No comment', 'Sin comentarios', 'No comments', 'Ingen kommentarer']) {
      const { body } = parseHtml(`${prose}<section><h2>${heading}</h2>${tale}</section>${prose}`);
      dropComments(body);
      expect(body.textContent).toContain(`${heading}The mayor`);
    }
  });

  it('are looked for in the time that a page of headings without a word may take', () => {
    const { body } = parseHtml(`${'<h2></h2>'.repeat(1000)}<h2>Comments</h2>${prose}`);
    const start = performance.now();
    dropComments(body);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('a figure', () => {
  const left = (figure: string): string => {
    const { body } = parseHtml(`${prose}<figure>${figure}</figure>`);
    dropLostFigures(body);
    return body.getElementsByTagName('figure')[0]?.textContent?.trim() ?? '';
  };

  it('goes where nothing but a caption is left of it', () => {
    expect(left('<div></div><figcaption>The pier at noon</figcaption><h2>More films</h2>')).toBe('');
    expect(left('<img src="a.jpg"><figcaption>The pier at noon</figcaption>')).toBe('The pier at noon');
    expect(left('<a href="/f">Film</a><figcaption>The pier</figcaption>')).toBe('FilmThe pier');
    expect(left('<pre>mend</pre><figcaption>The pier</figcaption>')).toBe('mendThe pier');
  });

  it('goes where it says that it is an advertisement, not where it shows one', () => {
    expect(left('<img src="a.jpg"><figcaption>– ANZEIGE –</figcaption>')).toBe('');
    expect(left('<img src="a.jpg"><figcaption>Anzeige von 1954</figcaption>')).toBe('Anzeige von 1954');
    const banner = '<img src="a.jpg" alt="All shoes at half price" height="90">';
    expect(left(`${banner}<figcaption>Anzeige</figcaption>`)).toBe('');
  });

  it('about advertisements stays with its table or its picture', () => {
    const table = '<table><tr><th>Year</th><td>1954</td></tr></table>';
    expect(left(`${table}<figcaption>Anzeigen</figcaption>`)).toBe('Year1954Anzeigen');
    expect(left(`<img src="a.jpg"><figcaption>Advertising</figcaption>`)).toBe('Advertising');
    const chart = '<img src="a.jpg" alt="Bars that fall from year to year" width="800" height="450">';
    expect(left(`${chart}<figcaption>Werbung</figcaption>`)).toBe('Werbung');
  });
});

describe('a box', () => {
  it('of nothing but calls goes, one that also tells stays', () => {
    const box = (text: string): string => `<div class="callout"><div>Subscribe</div><div>${text}</div></div>`;
    const call = 'Subscribe to <a href="/letters">the Courier</a> and stay at the shore.';
    const tale = 'The <a href="/harbor">harbor</a> is closed until May.';
    expect(leftBy(cutPromotions, prose + box(call) + prose)).not.toContain('Subscribe');
    expect(leftBy(cutPromotions, prose + box(tale) + prose)).toContain('Subscribe');
  });

  it('whose form a script was to bring goes, and one that tells of forms stays', () => {
    const box = (text: string): string => `<div class="embed"><h2>How do you fare?</h2>${text}</div>`;
    const asking =
      'What has changed for you? Whoever you are, we want to hear from you and from your neighbors.';
    for (const call of [
      `${asking} <a href="https://forms.example/7">If you can’t see the form on this page, click here.</a>`,
      `Ask us below. If you cannot see this form, <a href="https://forms.example/7">ask here</a>.<br><br>See <a href="/faq">what we answered</a>.`,
    ])
      expect(leftBy(cutPromotions, prose + prose + box(call))).not.toContain('How do you fare?');
    for (const tale of [
      `Many who are blind can see the form of things by hand. <a href="/touch">They feel it.</a>`,
      `The clerk says that many fill in the form below the notice. <a href="/touch">It is long.</a>`,
      `One of them said: "I can't see the form at all." <a href="/touch">It is long.</a>`,
      asking,
    ])
      expect(leftBy(cutPromotions, prose + prose + box(tale))).toContain('How do you fare?');
  });

  it('about newsletters stays, with each line of it', () => {
    const heading = 'Why newsletters still pay for the small papers';
    const short = 'A newsletter needs no <a href="/press">press</a> at all.';
    const long =
      'The newsletter of the Harbor Courier, begun in a kitchen in 2016, pays three of its five <a href="/desk">editors</a>.';
    for (const text of [short, long, `Sign up for one and you see. ${long}`]) {
      const section = `<section><h2>${heading}</h2><p>${text}</p></section>`;
      expect(leftBy(cutPromotions, prose + section + prose)).toContain(heading);
    }
  });

  it('that is called after what it says of the author goes, but not where it is the article', () => {
    const box = (text: string): string => `<div class="story__author-bio"><p>${text}</p></div>`;
    const bio = 'Ada Moor writes about harbors for the Courier. She was born on the ferry.';
    expect(leftBy(cutWriters, box(bio) + prose)).not.toContain(bio);
    expect(leftBy(cutWriters, prose + box(bio))).not.toContain(bio);
    expect(leftBy(cutWriters, `<p>${bio}</p>${box(prose)}`)).toContain(bio);
    expect(leftBy(cutWriters, `<p>${bio}</p>${box(prose)}`)).toHaveLength(4);
  });

  it.each(['author-section', 'author-box'])('of several writers goes below the text: %s', (name) => {
    const box = (writer: string): string =>
      `<div class="${name}"><h4>${writer}</h4><div>${writer} writes about harbors.</div></div>`;
    const left = leftBy(cutWriters, prose + box('Ada Moor') + box('Ben Tarn'));
    expect(left).toHaveLength(leftBy(cutWriters, prose).length);
    const named = `<div class="authored-section"><p>Ada Moor writes about harbors.</p></div>`;
    expect(leftBy(cutWriters, prose + named)).toContain('Ada Moor writes about harbors.');
  });

  it('that is called after an author stays where it is one of several with text between them, or more than a bit', () => {
    const box = (text: string): string => `<div class="author-profile"><p>${text}</p></div>`;
    const bios = [
      'Ada Moor writes about harbors for the Courier. She was born on the ferry.',
      'Ben Tarn keeps the lamp of the old pier and has done so for thirty years.',
    ];
    const [first = '', second = ''] = bios;
    const experts = `<h2>Ada Moor</h2>${box(first)}<h2>Ben Tarn</h2>${box(second)}`;
    expect(leftBy(cutWriters, prose + experts + prose)).toEqual(expect.arrayContaining(bios));
    const parted = box(first) + prose + box(second);
    expect(leftBy(cutWriters, prose + parted)).toEqual(expect.arrayContaining(bios));
    const together = leftBy(cutWriters, prose + box(first) + box(second));
    expect(together).toHaveLength(3);
    const [long = ''] = leftBy(() => undefined, prose.replace('The council', 'Ada Moor'));
    expect(leftBy(cutWriters, prose + box(long) + box(first))).toContain(long);
  });
});

test('a callout of which a guide keeps a part stays when its text goes, one that it removes goes', () => {
  const callout = (mark: string): string =>
    `<div type="callout-note"><img src="${mark}.jpg" ${markAttribute}="${mark}"><p>Gone</p></div>`;
  const { body } = parseHtml(`${prose}${callout('keep')}${callout('remove')}${prose}`);
  const page = readBlocks(body);
  const verdicts = viewBlocks(surround(page, measureKept(page, body))).map((view): Verdict => ({
    view,
    reason: textOf(view.block) === 'Gone' ? 'guide' : null,
    score: 1,
  }));
  cutBlocks(body, page, verdicts);
  expect(body.innerHTML).toContain('keep.jpg');
  expect(body.innerHTML).not.toContain('remove.jpg');
  expect(body.textContent).not.toContain('Gone');
});
