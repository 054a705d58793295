import { describe, expect, test } from 'vitest';
import { readExcerpt } from '../../../src/core/extract/facts/excerpt';
import { frameStory } from '../../../src/core/extract/facts/story';
import { evidenceOf } from './read-page';

const title = 'The bridge is coming';

function summaryOf(og: string, rest = '', body = '', tail = ''): string | undefined {
  const head = `<meta property="og:description" content="${og}">${rest}`;
  const page = evidenceOf(`<html><head>${head}</head><body><h1>${title}</h1>${body}</body></html>`);
  return readExcerpt(frameStory(page, title, null), title, tail)[0]?.value;
}

const meta = (text: string): string => `<meta name="description" content="${text}">`;

describe('the summary', () => {
  test.each([
    ['a repetition of the title', 'The Bridge is coming!'],
    ['a part of the title', 'The bridge'],
    ['a name alone', 'Jane Doe'],
  ])('is not %s, but what else is declared', (_, text) => {
    expect(summaryOf(text, meta('The council has voted.'))).toBe('The council has voted.');
    expect(summaryOf(text)).toBeUndefined();
  });

  test('has no tags, whole or cut', () => {
    const tagged = '&lt;p&gt;The &lt;b&gt;old&lt;/b&gt; bridge&lt;br /&gt; goes &lt;a href=&quot;/a';
    expect(summaryOf(tagged)).toBe('The old bridge goes');
  });

  test.each([
    'Where a < b, boats pass.',
    'The <details> HTML element creates a widget.',
    'How Promise<void> and Array<string> differ',
    'Why i<n matters, and where a<b and b>c',
  ])('keeps what is no tag of its own: %s', (text) => {
    expect(summaryOf(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))).toBe(text);
  });

  const paragraphs =
    `<p>${'The council met on Tuesday, and after a long debate it voted for the new bridge. '.repeat(4)}</p>`.repeat(
      6,
    );

  test('is not what the site says of itself', () => {
    const named = '<meta property="og:site_name" content="River Courier">';
    const slogan = 'River Courier - independent journalism from Springfield, daily since 1921';
    const own = meta('The council has voted.');
    expect(summaryOf(slogan, named + own, paragraphs)).toBe('The council has voted.');
    expect(summaryOf('Sports, weather, money, cinema, recipes every morning', own, paragraphs)).toBe(
      'The council has voted.',
    );
    const told = 'River Courier readers learn how the council voted on the bridge';
    expect(summaryOf(told, named, paragraphs)).toBe(told);
    // Of a short text nobody can tell.
    expect(summaryOf('Sports, weather, money and cinema', '', '<p>Short.</p>')).toBe(
      'Sports, weather, money and cinema',
    );
  });

  const things = 'Some things were said in the hall, and others were left for another day by all of them. ';
  const filler = `<p>${things.repeat(4)}</p>`.repeat(6);

  test.each([
    [
      'the name inside another word',
      'Seven easterners, petrol bills, cinema, recipes, gardens, fashion and things',
      'Stern',
    ],
    ['a few words about the site', 'The Courier asked about petrol bills.', 'The Courier'],
    [
      'words of the article beside its name',
      'The Courier heard others, things, said families coping with rising bills',
      'The Courier',
    ],
    ['Arabic', 'قال مراسل الجزيرة إن السكان يشعرون بالقلق من الضوضاء في الشوارع القديمة.', 'الجزيرة'],
  ])('stays where it has %s', (_, text, site) => {
    const arabic =
      `<p>${'وأعلنت البلدية أنها ستدرس مقترحات جديدة خلال الأسبوع المقبل مع الجهات المعنية. '.repeat(4)}</p>`.repeat(
        6,
      );
    const body = /[a-z]/.test(text) ? filler : arabic;
    expect(summaryOf(text, `<meta property="og:site_name" content="${site}">`, body)).toBe(text);
  });

  test('of a short or cut text is kept, whatever words it has', () => {
    const lyrical = 'How one woman quit her job, bought a van and learned to cook for strangers.';
    const asked = 'The Courier asked five families how they cope with rising petrol bills.';
    const named = '<meta property="og:site_name" content="The Courier">';
    const short = `<p>${things.repeat(4)}</p><p>${things.repeat(4)}</p>`;
    expect(summaryOf(lyrical, '', short)).toBe(lyrical);
    expect(summaryOf(asked, named, short)).toBe(asked);
    // One word of the article is enough.
    const one =
      'Seven strangers, petrol bills, cinema, recipes, gardens, weddings, weather, money, fashion and things';
    expect(summaryOf(one, '', filler)).toBe(one);
  });

  test.each(['By Jane Doe', 'Von Jana Muster und Rolf Beispiel.', '#Boats #Locks'])(
    'has no "%s" behind it',
    (behind) => {
      expect(summaryOf(`The council has voted. ${behind}`)).toBe('The council has voted.');
      expect(summaryOf('The council was led. By the river')).toBe('The council was led. By the river');
    },
  );

  test('has no headline of the first publisher before it', () => {
    const text = '市议会周二在河边的旧礼堂开会，经过长时间辩论，投票决定建新桥。';
    expect(summaryOf(`原标题：桥要来了 ${text}`, '', `<p>原标题：桥要来了</p><p>${text}</p>`)).toBe(text);
  });

  test.each(['12.05.2024, 10.19 Uhr : ', '12/05/2024 – '])('has no stamp before it: %s', (stamp) => {
    expect(summaryOf(`${stamp}The council has voted.`)).toBe('The council has voted.');
  });

  const start = 'The council met on Tuesday in the old hall by the ri';
  const whole = 'The council met on Tuesday in the old hall by the river and voted. Boats wait.';

  test.each([start, `${start}...`, `${start}[…]`])('"%s" goes on where another place has the rest', (cut) => {
    expect(summaryOf(cut, meta(whole))).toBe(whole);
    const linked = `<script type="application/ld+json">{"@type":"NewsArticle","description":"${whole}"}</script>`;
    expect(summaryOf(cut, linked)).toBe(whole);
  });

  test('goes on to the end of the sentence where the page prints it', () => {
    const first = 'The council met on Tuesday in the old hall by the river and voted.';
    expect(summaryOf(`${start}…`, meta(`${whole} And the`), `<p>${whole}</p>`)).toBe(first);
    expect(summaryOf(first, '', `<p>${whole}</p>`)).toBe(first);
    expect(summaryOf('In short', '', `<p>In short, ${whole}</p>`)).toBe('In short');
    const ep = 'The council met on Tuesday in the old hall by the river and heard the EP.';
    const cut = ep.slice(0, -4);
    expect(summaryOf(cut, '', `<p>${ep}</p>`)).toBe(ep);
    // A line of several sentences that stops in one says no more, nor one that has lost letters.
    const two = 'The council met on Tuesday in the old hall and voted. Boats wait in the';
    expect(summaryOf(two, '', `<p>${two} old lock</p>`)).toBe(two);
    expect(summaryOf(cut, '', `<p>${ep.replace(' EP', '\ufffdEP')}</p>`)).toBe(cut);
    expect(summaryOf(cut, '', `${'<p>First.</p>'.repeat(60)}<p>${ep}</p>`)).toBe(ep);
    const georgian = 'საბჭო შეიკრიბა ძველ დარბაზში მდინარესთან და მხარი დაუჭირა.';
    expect(summaryOf(`${georgian.slice(0, -6)}...`, '', `<p>${georgian} ნავები იცდიან</p>`)).toBe(georgian);
  });

  test.each(['Courier Website', 'www.news.com', 'Visit the post for more.', `${title} boats,river,locks`])(
    'is not "%s"',
    (text) => {
      const site = '<meta property="og:site_name" content="Courier">';
      expect(summaryOf(text, `${site}<meta name="keywords" content="River, boats">`)).toBeUndefined();
    },
  );

  test.each([
    'Visit the post for more of the bridge',
    'A new website for boats',
    `${title} to boats, river, locks`,
    `${title} to the boats`,
  ])('is "%s"', (text) => {
    const site = '<meta property="og:site_name" content="Courier">';
    expect(summaryOf(text, site)).toBe(text);
  });

  test('that is the article ends with a sentence', () => {
    const long = 'At 9 p.m. on Jan. 5 Mr. Doe of the U.S. Navy crossed the new bridge by night. ';
    expect(summaryOf(long.repeat(20))).toBe(long.repeat(4).trim());
    expect(summaryOf('市议会周二在老市政厅开会。'.repeat(60))).toBe('市议会周二在老市政厅开会。'.repeat(24));
    expect(summaryOf('پل آ رہا ہے۔ '.repeat(60))).toMatch(/^(?:پل آ رہا ہے۔ ?){24}$/);
    expect(summaryOf('ស្ពានថ្មី។'.repeat(60))).toBe('ស្ពានថ្មី។'.repeat(30));
    expect(summaryOf(`${'boats '.repeat(200)}`)).toMatch(/^(?:boats ){60,66}boats…$/);
  });

  test('that has no ends nor blanks is cut anywhere', () => {
    expect(summaryOf(`北京 ${'桥'.repeat(600)}`)).toBe(`北京 ${'桥'.repeat(397)}…`);
    expect(summaryOf(`เมือง ${'ก'.repeat(600)}`)).toBe(`เมือง ${'ก'.repeat(394)}…`);
  });

  test.each([
    ['according to Gov. Smith of the river', false],
    ['according to Sen. Ted Cruz of the river', false],
    ['in all of Iran. The council waits', true],
    ['said old Bob. He waits', true],
  ])('ends behind the short word of "%s": %s', (text, isEnd) => {
    const before = 'boats '.repeat(52);
    const long = `${before}${text} ${'waits '.repeat(50)}`;
    expect(summaryOf(long)?.endsWith('.')).toBe(isEnd);
  });

  const sentence = 'The council met on Tuesday in the old hall by the river, and voted for the new bridge.';
  const half = ' Boats have to wait for as long as the builders are at work, since the';

  test.each([
    '...',
    '…',
    ' […]',
    ', Read more',
    '… Continue reading “Bridge”…',
    ',Weiterlesen',
    '… weiter lesen',
    '… Lesen fortsetzen →',
  ])('that is cut goes back to its last whole sentence: %s', (end) => {
    expect(summaryOf(sentence + half + end)).toBe(sentence);
  });

  test('that has no end mark is cut only where the page goes on', () => {
    expect(summaryOf(sentence + half)).toBe(sentence + half);
    expect(summaryOf(sentence + half, '', `<p>First.</p><p>${half} river is low</p>`)).toBe(sentence);
    // Its beginning may stand at that of another line, a few letters anywhere.
    const near = `${sentence} Boats wait since then at the old`;
    expect(summaryOf(`${sentence} ${near}`, '', '<p>Boats wait since then at the old lock.</p>')).toBe(
      `${sentence} ${sentence}`,
    );
    const few = `${sentence} ${sentence} Boats`;
    expect(summaryOf(few, '', '<p>Boats wait.</p>')).toBe(few);
    const told = `${few} wait. It is told at the old hall by the river`;
    expect(summaryOf(`${told}. Then`, '', `<p>${told}. Then they go on</p>`)).toBe(`${told}.`);
    // Short ones are a writer's own.
    expect(summaryOf(`${sentence} And then...`)).toBe(`${sentence} And then...`);
  });

  test.each([
    ['He came on Monday.The man was late', 'He came on Monday. The man was late'],
    [
      'In all there were ten cases of COVID-19.Boats wait for the bridge',
      'In all there were ten cases of COVID-19. Boats wait for the bridge',
    ],
    ['في العالم.ودعا الناس', 'في العالم. ودعا الناس'],
    ['Written in Node.js, in St.Gallen, at Ahrefs.Com', 'Written in Node.js, in St.Gallen, at Ahrefs.Com'],
  ])('parts glued paragraphs: %s', (text, parted) => {
    expect(summaryOf(text)).toBe(parted);
  });

  test.each([
    'Learn what torch.Tensor stores, and how System.Text differs from it in the end of all',
    'All that you need to know of the new torch.Tensor, and of System.Text in short words',
    'What Amazon.De sells, and who buys',
    'This works in Node.Js too',
  ])('leaves names with points whole: %s', (text) => {
    expect(summaryOf(text)).toBe(text);
  });

  test.each([
    ['It has voted. Read more', 'It has voted.'],
    ['It has voted.Read more about boats »', 'It has voted.'],
    [`It has voted. Continue reading ${title} →`, 'It has voted.'],
    ['It has voted for the… read more', 'It has voted for the…'],
    ['It has voted for the [Read more]', 'It has voted for the…'],
    ['It has voted for theRead More', 'It has voted for the…'],
    ['市议会开会。阅读全文', '市议会开会。'],
  ])('has no words that lead on: %s', (text, bare) => {
    expect(summaryOf(text)).toBe(bare);
  });

  test.each([
    'Why you should read more books this year',
    'Every child should read more books.',
    'Por qué los niños deben leer más',
    'Warum wir mehr lesen sollten',
    'Sleep well. Read more.',
    'Sleep Well, Eat Less, Read More',
    'She has a plan... read more books this year',
    '子どもが本の続きを読む',
  ])('may speak of reading: %s', (text) => {
    expect(summaryOf(text)).toBe(text);
  });

  test.each([
    '【The Courier】The council has voted.',
    'The Courier - The council has voted.',
    'The council has voted. — The Courier.',
    'The council has voted. | The Courier',
  ])('does not name the site: %s', (text) => {
    expect(summaryOf(text, '<meta property="og:site_name" content="The Courier">')).toBe(
      'The council has voted.',
    );
    expect(summaryOf(text, '', '', 'The Courier')).toBe('The council has voted.');
    expect(summaryOf(text)).toBe(text);
  });

  test.each([
    '83,067 votes and 2,820 comments so far',
    '1,000 views',
    'Written by Jane Doe',
    '相关新闻：新桥通车',
    `${title},bridges,boats,rivers`,
    `${title} - bridges,boats,rivers`,
  ])('is none: %s', (text) => {
    expect(summaryOf(text)).toBeUndefined();
  });

  test.each([
    'Votes and comments, counted',
    '5 votes decided the election in the town.',
    '1,000 views of Mount Fuji by Hokusai',
    'Published by Penguin in 1984',
    'Written by candlelight in 1850',
    `${title} to the town, the river, the sea`,
    `${title} 市民欢呼，交通改善，经济发展，居民受益`,
    `${title} – slowly, surely, nicely`,
    'Written by hand: how the council votes. In short.',
    `${title}, at last, says the council, and soon.`,
  ])('is one: %s', (text) => {
    expect(summaryOf(text)).toBe(text);
  });
});
