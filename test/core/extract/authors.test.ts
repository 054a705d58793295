import { describe, expect, test } from 'vitest';
import { findBracketedNames } from '../../../src/core/extract/facts/authors/bracketed-names';
import { splitNames, turnAround } from '../../../src/core/extract/facts/authors/names';
import { findLabelledAuthor, findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { extract, storyPage } from './read-page';

describe('an author line', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Von Max Müller, Eva Klein und Ali Can', ['Max Müller', 'Eva Klein', 'Ali Can']],
    [
      'Trine Juncher Jørgensen og Tôrtia Reimer-Johansen',
      ['Trine Juncher Jørgensen', 'Tôrtia Reimer-Johansen'],
    ],
    ['Jane Doe, Senior Political Correspondent', ['Jane Doe']],
    ['Elena Oberholzer (obe), Oliver Maksan (oma)', ['Elena Oberholzer', 'Oliver Maksan']],
    ['By Jane Doe | November 18, 2019 at 2:26 PM', ['Jane Doe']],
    ['Dr. Max Kolter', ['Dr. Max Kolter']],
    ['Sammy Davis Jr.', ['Sammy Davis Jr.']],
    ['https://www.facebook.com/paper', []],
    ['jane@paper.test', []],
    ['@jane', []],
    ['Staff Writer', []],
    ['Staff Writers', []],
    ['anónimo', []],
    ['anonyme', []],
    ['Ana Anónima', ['Ana Anónima']],
    ['Follow us', ['Follow us']],
    ['Posted on May 2, 2020 by Jane Doe', ['Jane Doe']],
    ['Erstellt von Andri Bryner', ['Andri Bryner']],
    ['Interview: Julia Lauter', ['Julia Lauter']],
    ['حسام أبو العلا - القاهرة', ['حسام أبو العلا']],
    ['12:20pm', []],
    ['هدى منصور وكريم صالح', ['هدى منصور', 'كريم صالح']],
    ['أحمد وليد', ['أحمد وليد']],
    ['लेखक: रोहित नेगी | संपादन: सीमा रावत', ['रोहित नेगी']],
    ['Autor: Henryk Sowa, dodano 14.09.2023', ['Henryk Sowa']],
    ['Von Petra Vogelsang, Köln, und Marc Dupont', ['Petra Vogelsang', 'Marc Dupont']],
    ['Cooper am', ['Cooper']],
    ['作者：贲新星', ['贲新星']],
    ['本报记者 陆一夫、裴剑飞', ['陆一夫', '裴剑飞']],
    ['文／黄　宇', ['黄宇']],
    ['Posted by Jane Doe, John Roe and Kim Li - Bridge Safety Desk', ['Jane Doe', 'John Roe', 'Kim Li']],
    ['作者：未知 责任编辑：王明', []],
    ['作者：李华 责任编辑：王明', ['李华']],
    ['发布日期', []],
    ['更新', []],
    ['March 16', []],
    ['Em São Paulo', []],
    ['Super User', []],
    ['Powered By', []],
    ['Last Updated: January 7, 2025', []],
    ['Second Edition Edited by Jane Doe', []],
    ['Copyright Courier Ltd. & Co. - all rights reserved', []],
    ['Theresa May', ['Theresa May']],
    ['Em Griffin', ['Em Griffin']],
    ['In Hwan Kim', ['In Hwan Kim']],
    ['Words and photos: Jane Doe', ['Jane Doe']],
    ['', []],
  ])('%s', (line, names) => {
    expect(splitNames(line)).toEqual(names);
  });

  test('of a library is turned around', () => {
    expect(turnAround('Tollefson, Jeff')).toBe('Jeff Tollefson');
    expect(turnAround('Jane Doe')).toBe('Jane Doe');
  });
});

describe('a line of text', () => {
  test.each([
    ['把工作做好、做优、做出彩。（作者：贲新星）', '贲新星'],
    ['新京报记者 陆一夫', '陆一夫'],
    ['（记者 裴剑飞）', '裴剑飞'],
    ['〔記者巫其倫／台北報導〕', '巫其倫'],
    ['（中央社記者王小明台北1日電）', '王小明'],
    ['本报记者裴剑飞报道', '裴剑飞'],
    ['文／黄宇', '黄宇'],
    ['整合 新华日报·交汇点记者 徐睿翔', '徐睿翔'],
    ['본지 홍길동 기자', '홍길동'],
    ['نویسنده: علی رضایی', 'علی رضایی'],
    ['By Jane Doe', 'Jane Doe'],
    ['ByJane Doe', 'Jane Doe'],
    ['von Dr. Max Kolter', 'Dr. Max Kolter'],
    ['yas! | By Cara Stiles | April 13, 2020', 'Cara Stiles'],
    ['(作者：方敏北京大学经济学院教授)', '方敏'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['【小磯島＝岡野航平】燃料の値上がりで休止していた', '岡野航平'],
    ['令和6年3月4日　文・小野寺澄', '小野寺澄'],
    ['מאת: נועה ברקן', 'נועה ברקן'],
    ['เรื่อง: ธนากร ใจเย็น', 'ธนากร ใจเย็น'],
    ['Haber: Onur Baykal', 'Onur Baykal'],
    ['نوشته نگار فرهمند ۱۴ اسفند ۱۴۰۲', 'نگار فرهمند'],
    ['03-04 12:30本报记者 葛晓棠阅读 2.3万', '葛晓棠'],
    ['By TNC, in News, Property · 31 Jan 2025', 'TNC'],
  ])('%s', (line, names) => {
    expect(findNamedAuthors(line)?.names).toBe(names);
  });

  test.each([
    '记者从现场了解到，大桥已经通车。',
    '记者日前采访了多位专家',
    '作者最新文章',
    'By the way, this is long',
    '【关闭】',
    '责任编辑：王明',
    '资料图：市民出行。某某社记者 王明 摄',
    '看见记者进来，她笑了。',
  ])('%s names nobody', (line) => {
    expect(findNamedAuthors(line)).toBeNull();
  });

  test('names in brackets at the very end, when they are names', () => {
    expect(findBracketedNames('祥和的新春佳节。（常书香 马丹阳 ）')).toBe('常书香、马丹阳');
    expect(findBracketedNames('全文。（完）')).toBe('');
    expect(findBracketedNames('全文。（未完待续）')).toBe('');
  });

  test('a label far from the headline names an account', () => {
    expect(findLabelledAuthor('作者:zboygirl 阅读(1660) 评论(5)')).toBe('zboygirl');
    expect(findLabelledAuthor('ggjjzhzz 发表于 2005-9-15 11:46:00')).toBe('ggjjzhzz');
    expect(findLabelledAuthor('The author of the book')).toBe('');
  });

  test.each(['（姚峰 上海报道）', '所有的改革？”（姚峰 上海报道）'])('%s is signed', (line) => {
    expect(findBracketedNames(line)).toBe('姚峰');
  });

  test('is read in time, whatever the page has written', () => {
    const lines = [
      '记者' + '一'.repeat(400),
      '记者 ' + '一 '.repeat(200),
      '（'.repeat(400),
      '作者：' + '一、'.repeat(200),
      'By ' + 'A '.repeat(200),
      '기자'.repeat(200),
    ];
    const start = performance.now();
    for (const line of lines) for (let round = 0; round < 20; round++) findNamedAuthors(line);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a page', () => {
  const ld = (author: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The bridge is coming', author })}</script>`;
  const title = '<title>The bridge is coming</title>';

  test('names people first, in order', () => {
    const { authors, origins } = extract(
      storyPage(
        title +
          ld([
            { '@type': 'Person', name: 'Jane Doe' },
            { '@type': 'Person', name: 'John Roe' },
          ]),
      ),
    );
    expect(authors).toEqual(['Jane Doe', 'John Roe']);
    expect(origins.authors).toBe('json-ld');
  });

  test.each([
    ['a list of names in one node', [{ '@type': 'Person', name: ['Jane Doe', 'John Roe'] }]],
    ['given and family names', [{ givenName: 'Jane', familyName: 'Doe' }, 'John Roe']],
    ['a list object', { '@list': [{ name: 'Jane Doe' }, { name: 'John Roe' }] }],
  ])('reads %s', (_case, author) => {
    expect(extract(storyPage(title + ld(author))).authors).toEqual(['Jane Doe', 'John Roe']);
  });

  test('is asked itself where the graph names no article', () => {
    const graph = `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-03-12","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jane Doe"},{"@type":"VideoObject","datePublished":"2020-01-01"}]}</script>`;
    expect(extract(storyPage(title + graph))).toMatchObject({
      authors: ['Jane Doe'],
      published: { value: '2024-03-12' },
    });
  });

  test.each([
    ['<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">'],
    ['<meta name="parsely-page" content=\'{"authors":["Jane Doe"],"pub_date":"2024-03-12"}\'>'],
    ['<meta name="mediator_author" content="Jane Doe">'],
    ['<span itemprop="author" itemscope><meta itemprop="name" content="Jane Doe"></span>'],
  ])('declares the author by %s', (head) => {
    expect(extract(storyPage(title + head)).authors).toEqual(['Jane Doe']);
  });

  test('prints whose page it links to: metadata name the same everywhere', () => {
    const byline = '<h1>The bridge is coming</h1><p><a href="/author/jane/">Jane Doe</a></p>';
    const head = `${title}<meta name="author" content="John Owner">`;
    expect(extract(storyPage(head, byline)).authors).toEqual(['Jane Doe']);
  });

  test('links to colleagues in its text', () => {
    const head = `${title}<meta name="author" content="Jane Doe">`;
    const about =
      'The council met on Tuesday, and after a long debate it voted for the bridge, as we wrote before. ';
    const link = '<a href="/author/john-roe/">John Roe</a>';
    const inText = `<h1>The bridge is coming</h1><p>${about.repeat(2)}${link} saw it too.</p>`;
    const inList = `<h1>The bridge is coming</h1><p>${about.repeat(2)}</p><h2>Who was there</h2><ul><li>${link}</li><li>Max Hill</li></ul>`;
    expect(extract(storyPage(head, inText)).authors).toEqual(['Jane Doe']);
    expect(extract(storyPage(head, inList)).authors).toEqual(['Jane Doe']);
  });

  test.each([
    ['/@jane', 'Jane Doe', ['Jane Doe']],
    ['/members/3141', 'jane_d', ['jane_d']],
    ['/users/login', 'Login', []],
    ['https://video.test/@paper', 'Our Films', []],
  ])('a link to %s that says %s', (href, text, authors) => {
    const header = `<h1>The bridge is coming</h1><div><a href="${href}">${text}</a></div>`;
    expect(extract(storyPage(title, header)).authors).toEqual(authors);
  });

  test('was published by an account, and written by who is named', () => {
    const header =
      '<h1>The bridge is coming</h1><p class="meta"><a class="author" href="/author/admin/">Bridges Desk</a> 12 March 2024</p>';
    expect(extract(storyPage(title, `${header}<p>JANE SITHOLE</p>`)).authors).toEqual(['Jane Sithole']);
    expect(extract(storyPage(title, header)).authors).toEqual([]);
  });

  test('names nobody who took the pictures', () => {
    const people =
      '<ul class="person-list"><li><a href="/profil/a">Jane Doe</a><b>Journalist</b></li><li><a href="/profil/b">John Roe</a><b>Fotograf</b></li></ul><p>12 March 2024</p>';
    expect(extract(storyPage(title, `<h1>The bridge is coming</h1>${people}`)).authors).toEqual(['Jane Doe']);
  });

  test('prints a name, not the one that somebody logs in with', () => {
    const header = '<h1>The bridge is coming</h1><p class="author">Jane Doe</p>';
    expect(extract(storyPage(title + ld({ name: 'jane-d' }), header)).authors).toEqual(['Jane Doe']);
    expect(extract(storyPage(title + ld({ name: 'jane-d' }))).authors).toEqual(['jane-d']);
  });

  test('names a person rather than the site or an agency', () => {
    const head = `${title}<meta property="og:site_name" content="Courier"><meta name="author" content="Courier">${ld({ '@type': 'Person', name: 'Reuters' })}`;
    const { authors, byline } = extract(
      storyPage(
        head,
        '<h1>The bridge is coming</h1><p class="byline">By <a rel="author" href="/jane">Jane Doe</a></p>',
      ),
    );
    expect(authors).toEqual(['Jane Doe']);
    expect(byline).toBe('By Jane Doe');
  });

  test('names an agency when nobody else is named', () => {
    expect(extract(storyPage(title + ld({ '@type': 'Organization', name: 'Reuters' }))).authors).toEqual([
      'Reuters',
    ]);
  });

  test('resolves references within JSON-LD', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'The bridge is coming', author: { '@id': '#jane' } },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    };
    expect(
      extract(storyPage(`${title}<script type="application/ld+json">${JSON.stringify(graph)}</script>`))
        .authors,
    ).toEqual(['Jane Doe']);
  });

  const header = (lines: string): string => `<h1>The bridge is coming</h1>${lines}`;

  test.each([
    ['under a label on a line of its own', '<p>Written by</p><p>Jane Doe</p>', '', ['Jane Doe']],
    [
      'behind a link to the page about the author',
      '<p><a href="https://news.test/author/jane/">jane7</a></p>',
      '',
      ['jane7'],
    ],
    [
      'whole, with a family name of two letters',
      '<p>Rui Ma, Jane Doe & John Roe</p><p>2 May 2020</p>',
      '<meta name="author" content="Rui Ma">',
      ['Rui Ma', 'Jane Doe', 'John Roe'],
    ],
    [
      'beside a team that is credited as one',
      '',
      ld([
        { '@type': 'Person', name: 'Jane Doe' },
        { '@type': 'Person', name: 'Bridge Team' },
      ]),
      ['Jane Doe', 'Bridge Team'],
    ],
    [
      'not those who reviewed it',
      '<p class="byline">Reviewed by John Roe</p>',
      ld({ '@type': 'Organization', name: 'The Desk Team' }),
      ['The Desk Team'],
    ],
    [
      'as the owner of a site that is called after him',
      '',
      `<meta property="og:site_name" content="Jane Doe - Bridges">${ld({ '@type': ['Person', 'Organization'], name: 'Jane Doe' })}`,
      ['Jane Doe'],
    ],
  ])('names an author %s', (_case, lines, head, authors) => {
    expect(extract(storyPage(title + head, header(lines))).authors).toEqual(authors);
  });

  test.each([
    ['an item of a list', '<ul><li>Bridge Repository</li></ul>'],
    ['a link', '<p><a href="https://other.test/">Bridge Repository</a></p>'],
    ['a heading', '<h3>Bridge Repository</h3>'],
    ['a cell', '<table><tr><td>A</td><td>Bridge Repository</td></tr></table>'],
    ['a caption', '<figure><img src="/a.jpg"><figcaption>Bridge Repository</figcaption></figure>'],
    ['a word for tags', '<p>Related Topics</p>'],
  ])('is not signed by %s', (_case, tail) => {
    expect(extract(storyPage(title, header(''), tail)).authors).toEqual([]);
  });

  test('is not signed by whom it is about', () => {
    const about = `<p>${'The council met on Tuesday and heard what Max Hill had to say about the bridge. '.repeat(3)}</p>`;
    expect(extract(storyPage(title, header(''), `${about.repeat(6)}<p>Max Hill</p>`)).authors).toEqual([]);
    expect(extract(storyPage(title, header(''), `${about.repeat(6)}<p>Ann Lake</p>`)).authors).toEqual([
      'Ann Lake',
    ]);
  });

  test.each([
    ['a label of tags', '<p>Schlagworte Wein Frankreich</p><p>12.03.2024</p>'],
    ['a word before a day', '<p>Published Wed, Feb 28 2024</p>'],
    [
      'the title of a report with its year',
      '<p>Klima / Berichte / Brücken Österreich Jahresbericht 2021</p>',
    ],
  ])('is not written by %s', (_case, lines) => {
    expect(extract(storyPage(title, header(lines))).authors).toEqual([]);
  });

  test.each(['<p>Falcon Valley - Bridge Town 12.03.2024</p>', '<p class="team-name">Falcon Valley</p>'])(
    'is not written by its subject: %s',
    (lines) => {
      const match = 'Falcon Valley - Bridge Town';
      expect(extract(storyPage(`<title>${match}</title>`, `<h1>${match}</h1>${lines}`)).authors).toEqual([]);
    },
  );

  test('is written by the agency, not by where it reports from', () => {
    const head = title + ld('Reuters, Washington');
    expect(extract(storyPage(head)).authors).toEqual(['Reuters']);
  });

  test('names who writes in its lines before an owner that the metadata call publisher', () => {
    const head = `${title}<meta name="dc.publisher" content="Bridge Weekly"><meta name="author" content="Bridge Weekly">`;
    expect(extract(storyPage(head, header('<p>By Jane Doe</p>'))).authors).toEqual(['Jane Doe']);
  });

  test('prints an account with figures only where it prints no name', () => {
    const byline = header('<p class="author">Jane Doe</p>');
    expect(extract(storyPage(title + ld({ name: 'JD7567' }), byline)).authors).toEqual(['Jane Doe']);
    expect(extract(storyPage(title + ld({ name: 'JD7567' }))).authors).toEqual(['JD7567']);
  });

  test('names its author under a label far below', () => {
    const far = `${'<p>A line of the text that says little.</p>'.repeat(40)}<h5>Autor:</h5>Jane Doe/SP-X`;
    expect(extract(storyPage(title, header(''), far)).authors).toEqual(['Jane Doe']);
  });

  test('is signed below its last line rather than by the site', () => {
    const head = `${title}<meta property="og:site_name" content="Courier"><meta name="author" content="Courier">`;
    expect(extract(storyPage(head, undefined, '<p>Jane Doe</p>')).authors).toEqual(['Jane Doe']);
    // What it is about stands there too.
    const about = head.replace('The bridge is coming', 'The bridge is Doe');
    expect(extract(storyPage(about, '<h1>The bridge is Doe</h1>', '<p>Jane Doe</p>')).authors).toEqual([]);
  });
});
