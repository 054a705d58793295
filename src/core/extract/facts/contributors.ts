import type { Contributor, ContributorRole } from '../../model';
import { listOf, property } from '../evidence/json-ld';
import { cutText, squash } from '../text';
import type { AuthorsFact } from './authors/authors';
import { isNameLike } from './authors/full-name';
import { splitNames } from './authors/names';
import { findArticleNode, readText } from './json-ld-article';
import type { Story } from './story';

const most = 20;
const longest = 100;

/** Two to four words with capitals, else what stands before the next blank or sign. */
const caseless = '[\\p{Script=Thai}\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]{2,}';
const person =
  `(?<name>\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+){1,3}|${caseless}(?:\\s${caseless}){1,2}|` +
  '[^\\s\\u3000:：/／|｜,，;；()（）[\\]【】。.]{2,12})';
const body =
  '(?<name>[^:：|｜,，;；()（）[\\]【】\\d\\u3000]{2,30}?)(?=$|\\s(?:作者|编辑|責任|责任|记者|時間|时间|发布|发表)|[:：|｜,，;；()（）[\\]【】\\d\\u3000])';
const blank = '[\\s\\u3000]?';

/** Words before a name, and the role that they give it. */
const labels: { role: ContributorRole; words: string; sign: '' | '?'; name: string }[] = [
  {
    role: 'editor',
    words:
      '责任编辑|責任編輯|责编|編輯|编辑|编审|校对|संपादन|עריכה|Edited by|Editing by|Editor:|Redaktion:|편집',
    sign: '?',
    name: person,
  },
  {
    role: 'photographer',
    words:
      '摄影|攝影|图片来源|Fotografía|Fotografia|Fotografie|Zdjęcia|ภาพ|צילום|تصوير|عکس|फोटो|사진|Fotos?(?: von)?|Photos?(?:graphs?)?(?: by)?|Bild(?:er)?|撮影',
    sign: '',
    name: person,
  },
  {
    role: 'translator',
    words:
      '译者|譯者|翻译|翻譯|Translated by|Übersetz(?:t|ung)(?: von| und Adaptierung)?|Traduit par|Traducción(?: de)?|翻訳',
    sign: '?',
    name: person,
  },
  { role: 'translator', words: '译|譯', sign: '', name: person },
  {
    role: 'source',
    words: '来源|來源|稿源|出处|Quelle|Source|Fuente|Fonte|Källa|Kilde|Źródło|Источник|المصدر|منبع|출처',
    sign: '',
    name: body,
  },
];

/** Most lines have no word of any label, and the patterns for whole labels are slow to make. */
const anyLabel = new RegExp(labels.map(({ words }) => words).join('|'));

/** `sign` is `?` where the words announce a name without a sign too. */
const patterns = labels.map(({ role, words, sign, name }): [ContributorRole, RegExp] => [
  role,
  new RegExp(`(?:${words})${blank}[:：/／|｜]${sign}${blank}${name}`, 'u'),
]);

/** Editors, photographers, translators, sources and agencies that the page names, each once. */
export function readContributors(story: Story, authors: AuthorsFact, ending: string[]): Contributor[] {
  const found = [...declaredContributors(story), ...printedContributors(story, ending)];
  const agencies = authors.agencies.map((name): Contributor => ({ role: 'agency', name }));
  const seen = new Set<string>();
  return [...found, ...agencies]
    .map(({ role, name }) => ({ role, name: cutText(name, longest) }))
    .filter(({ role, name }) => {
      const key = `${role} ${squash(name)}`;
      const isNew = squash(name) !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, most);
}

function declaredContributors(story: Story): Contributor[] {
  const { jsonLd, metas } = story;
  const node = findArticleNode(story);
  const roles: [ContributorRole, string][] = [
    ['editor', 'editor'],
    ['translator', 'translator'],
    ['source', 'sourceOrganization'],
  ];
  const declared = roles.flatMap(([role, name]) =>
    listOf(property(node, name))
      .slice(0, 5)
      .flatMap((each) => splitNames(readText(jsonLd.resolve(each))))
      .map((each): Contributor => ({ role, name: each })),
  );
  const source = metas.first('contentsource', 'source', 'news_source', 'original-source');
  const isName = source !== '' && !/^https?:|^\d/.test(source);
  return isName ? [...declared, { role: 'source', name: source }] : declared;
}

/** Lines around the headline and the last ones of the content. */
function printedContributors({ lines, at }: Story, ending: string[]): Contributor[] {
  const head = lines.slice(Math.max(0, at - 4), Math.max(at, 0) + 12).filter((line) => !line.isSide);
  const texts = [...head.map((line) => line.text), ...ending].filter(
    (text) => text.length <= 400 && anyLabel.test(text),
  );
  return texts.flatMap((text) =>
    patterns.flatMap(([role, pattern]): Contributor[] => {
      const name = readName(pattern.exec(text), text);
      return name === '' || !isNameLike(name) ? [] : [{ role, name }];
    }),
  );
}

/** A colon behind the name belongs to the next label, whose word was taken along: "来源：晚报 作者：…". */
function readName(match: RegExpExecArray | null, text: string): string {
  const name = match?.groups?.['name'] ?? '';
  const next = match === null ? '' : text.charAt(match.index + match[0].length);
  return (/[:：]/.test(next) ? name.replace(/[\s\u3000]+\S+$/, '') : name).trim();
}
