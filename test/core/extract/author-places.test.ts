import { describe, expect, test } from 'vitest';
import { partCredits } from '../../../src/core/extract/facts/part-credits';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { articleData, authorsOf, person } from './author-pages';
import { extract, storyPage } from './read-page';

const headline = '<h1>The bridge is coming</h1>';

test.each([
  ['（記者方郁婷攝）', undefined],
  ['（記者方郁婷／高雄報導）', '方郁婷'],
  ['시민기자 박하나', undefined],
  ['박하나 시민기자', '박하나'],
  ['박하나 기자', '박하나'],
  ['Author, Nora Lindqvist', 'Nora Lindqvist'],
  ['作者, 沈亦', '沈亦'],
  ['Автор, Анна Кузнецова', 'Анна Кузнецова'],
  ['Author, she said, of the book: a novel', undefined],
  ['The author, Nora Lindqvist', undefined],
  ['기자명 박하나 (교통 활동가)', '박하나'],
  ['기자명이 없는 기사', undefined],
  ['الأحد 12-05-2024 14:22 | كتب: سلمى منصور، يوسف حداد |', 'سلمى منصور، يوسف حداد'],
])('who is named in %s', (line, names) => {
  expect(findNamedAuthors(line)?.names).toBe(names);
});

describe('labels glued to what stands before them', () => {
  test('are parted', () => {
    expect(partCredits('发布日期：2025年04月14日 09:40来源：教务处文字：王明图片：李华编辑：张丽')).toBe(
      '发布日期：2025年04月14日 09:40\u3000来源：教务处\u3000文字：王明\u3000图片：李华\u3000编辑：张丽',
    );
  });

  test.each([
    '来源：教务处 文字：王明 图片：李华 编辑：张丽',
    '他说：“这段文字：没有来源：也没有作者。”',
    `来源：甲文字：乙图片：丙编辑：丁${'。'.repeat(300)}`,
  ])('are left in %s', (line) => {
    expect(partCredits(line)).toBe(line);
  });

  test('name the authors', () => {
    const line = '<p><i>来源：教务处</i><i>文字：王明 李华</i><i>图片：张丽</i><i>点击量：12</i></p>';
    const { authors, contributors } = extract(storyPage('', `${headline}${line}`));
    expect(authors).toEqual(['王明', '李华']);
    expect(contributors).toContainEqual({ role: 'photographer', name: '张丽' });
  });
});

test.each([
  [
    'a company is no person',
    articleData({ author: [person('株式会社リバー')] }),
    '<p class="author"><a href="/author/1/">三上俊</a></p>',
    ['三上俊'],
  ],
  [
    'a given name is the beginning of the one printed',
    articleData({ author: [person('Nora')] }),
    '<p>by <span class="entry-author">Nora Lindqvist</span> · 3 May 2024</p>',
    ['Nora Lindqvist'],
  ],
  [
    'a given name is not that of a commenter',
    articleData({ author: [person('Nora')] }),
    `${'<p>Line.</p>'.repeat(30)}<p class="comment-author">Nora Berg</p>`,
    ['Nora'],
  ],
  [
    'a share is none',
    '',
    '<div class="stock"><span class="stock-name">海衡</span><span>38.62</span></div>',
    [],
  ],
  [
    'a day beside a desk is none',
    '',
    '<div class="byline"><span>Redazione</span><span class="byline-date">25 ottobre 2022 09:04</span></div>',
    [],
  ],
  [
    'what somebody is is none',
    '',
    '<div class="authors"><span class="author-name">Madis Orav</span>, <span class="author-name">ajakirjanik</span></div>',
    ['Madis Orav'],
  ],
  [
    'several are parted by an Arabic comma',
    '',
    '<div class="pubdate">12-05-2024 14:22 | كتب: <a href="/e/1">سلمى منصور</a>، <a href="/e/2">يوسف حداد</a> |</div>',
    ['سلمى منصور', 'يوسف حداد'],
  ],
])('%s', (_what, head, below, authors) => {
  expect(authorsOf(head, below)).toEqual(authors);
});
