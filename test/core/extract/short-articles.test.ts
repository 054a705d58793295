import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/core/text';
import { parseHtml } from '../../../src/core/dom';
import { cutBiography } from '../../../src/core/extract/lines/biography';
import { listLines } from '../../../src/core/extract/lines/line';
import { cutPage, linesLeft } from './blocks/cut-page';
import { nothingKnown } from './nothing-known';
import { extract } from './read-page';

/** News items of two sentences, by language. */
const items: Record<string, [title: string, ...lines: string[]]> = {
  en: [
    'Old bridge to close for eight months',
    'The council voted on Monday to close the old bridge for at least eight months, after engineers found cracks in two of its piers.',
    'Work is expected to begin in early May, once the spring floods have passed and the ferry runs again.',
  ],
  de: [
    'Alte Brücke wird acht Monate gesperrt',
    'Der Stadtrat hat am Montag beschlossen, die alte Brücke für mindestens acht Monate zu sperren, weil zwei ihrer Pfeiler Risse haben.',
    'Die Arbeiten sollen Anfang Mai beginnen, sobald das Frühjahrshochwasser abgeflossen ist.',
  ],
  ko: [
    '낡은 다리 여덟 달 폐쇄',
    '시의회는 월요일 탄강을 가로지르는 낡은 다리를 최소 여덟 달 동안 폐쇄하기로 의결했다. 정기 점검에서 두 개의 교각에서 균열이 발견됐기 때문이다.',
    '공사는 봄철 홍수가 지나간 뒤인 오월 초에 시작될 예정이라고 시장은 설명했다.',
  ],
  zh: [
    '老桥将封闭八个月',
    '市议会周一投票决定，将横跨塔恩河的老桥关闭至少八个月。工程师在今年一月的例行检查中发现，两座桥墩出现了裂缝。',
    '工程预计在五月初、春汛过后动工，期间车辆将绕行环城公路。',
  ],
};
const said = [
  'I have crossed that bridge every day for thirty years and I never saw anyone look at the piers.',
  'Eight months is a long time for those of us who live on the other bank, and nobody has asked us.',
  'They should have built a new one when they had the money, instead of the car park by the station.',
];
const names = ['ann', 'bo', 'cy', 'di', 'ed', 'flo'];

/** The lines that are left of such an item, of a page with something else around it. */
function linesOf(lang: string, around: (item: string) => string): string[] {
  const [title = '', ...lines] = items[lang] ?? [];
  const item = `<h1>${title}</h1><p class="meta"><span class="author">Nora Feldt</span> <time>02.05.2024</time></p><div class="text">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const page = `<!doctype html><html lang="${lang}"><head><title>${title} - Courier</title></head><body><nav><a href="/">Home</a><a href="/t">Town</a></nav>${around(item)}<footer>© Courier</footer></body></html>`;
  return toText(parseHtml(extract(page).html).body)
    .split('\n')
    .filter((line) => line !== '');
}

const linesIn = (lang: string): string[] => (items[lang] ?? []).slice(1);

describe.each(Object.keys(items))('a news item of two sentences (%s) is clipped alone', (lang) => {
  test('above more words of readers, in a list that is called after them', () => {
    const comments = names.map(
      (name, at) =>
        `<div class="c7"><b>${name}</b> <i>02.05.2024 14:0${at}</i><div>${said[at % 3]} ${said[(at + 1) % 3]}</div></div>`,
    );
    const box = `<div class="c5"><h3>Comments</h3>${comments.join('')}</div>`;
    expect(linesOf(lang, (item) => `<div class="c1">${item}${box}</div>`)).toEqual(linesIn(lang));
  });

  test('above the lines about its author', () => {
    const about =
      '<div class="who"><h4>Nora Feldt</h4><p>Nora Feldt has covered the town for the Courier since 2011, and she teaches reporting at its school.</p></div>';
    expect(linesOf(lang, (item) => `<div class="main">${item}${about}</div>`)).toEqual(linesIn(lang));
  });

  test('below headlines of others', () => {
    const teasers = said.map((text, at) => `<li><a href="/s/${at}"><h4>${text}</h4></a></li>`).join('');
    expect(
      linesOf(lang, (item) => `<div class="main">${item}</div><section><ul>${teasers}</ul></section>`),
    ).toEqual(linesIn(lang));
  });
});

test('lines about somebody stay who is named in no byline, or in the title', () => {
  const about = `<h4>Ada Holm</h4><p>Ada Holm runs the ferry that will cross the river until the bridge is open again.</p>`;
  const left = (byline: string, title: string, before = ''): string[] => {
    const verdicts = cutPage(`<p>${byline}</p><p>${said.join(' ')}</p>${before}${about}`);
    cutBiography(listLines(verdicts), verdicts, { ...nothingKnown, title });
    return linesLeft(verdicts);
  };
  expect(left('By Nora Feldt', 'The bridge')).toContain('Ada Holm');
  expect(left('By Ada Holm', 'Ada Holm and her ferry')).toContain('Ada Holm');
  expect(left('By Ada Holm', 'The bridge')).not.toContain('Ada Holm');
  // Somebody whom the standfirst names, and one of several in a list.
  expect(left('Ada Holm speaks of her ferry and of the bridge', 'The bridge')).toContain('Ada Holm');
  const other =
    '<h4>Bo Lund</h4><p>Bo Lund has mended the nets of the town for forty years, and will go on.</p>';
  expect(left('By Ada Holm', 'The bridge', other)).toContain('Ada Holm');
});

test('a box that holds headline and text is the article, whatever it is called', () => {
  const teasers = said
    .map((text, at) => `<div class="card"><a href="/s/${at}">${text}</a><p>${text} ${text}</p></div>`)
    .join('');
  const third =
    '<p>The shops on the east bank fear for their takings, and the town has promised them a fund for the summer.</p>';
  const lines = linesOf(
    'en',
    (item) =>
      `<div class="has-sidebar"><div class="inner">${item}${third}</div></div><div class="cards">${teasers}</div>`,
  );
  expect(lines.slice(0, 2)).toEqual(linesIn('en'));
});
