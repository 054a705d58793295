import { describe, expect, test } from 'vitest';
import { extract } from './read-page';

describe('a Chinese page', () => {
  const text = '议会星期二开会，经过长时间的辩论，投票赞成在河上修建新的大桥，工程将于明年春天开始。';
  const authorsOf = (lines: string, tail = '', head = ''): [string[], number | undefined] => {
    const { authors, confidence } = extract(
      `<html lang="zh"><head><title>大桥今日正式通车</title>${head}</head><body><article><h1>大桥今日正式通车</h1>${lines}<p>${text.repeat(4)}</p><p>${text.repeat(3)}</p>${tail}</article></body></html>`,
    );
    return [authors, confidence.authors];
  };

  test('names its writers alone on a line', () => {
    expect(authorsOf('<p>赵延东、风笑天</p>')[0]).toEqual(['赵延东', '风笑天']);
    expect(authorsOf('<p>时事 财经</p>')[0]).toEqual([]);
  });

  test('names its writer as the source', () => {
    expect(authorsOf('', '<p>来源: 张娟</p>')[0]).toEqual(['张娟']);
    expect(authorsOf('', '<p>来源: 某某日报</p>')[0]).toEqual([]);
  });

  test('names an account whole, rather than the site', () => {
    const site = '<meta name="author" content="信使"><meta property="og:site_name" content="信使">';
    expect(authorsOf('<p>2019-05-17 · 河东城市报道</p>', '', site)[0]).toEqual(['河东城市报道']);
  });

  test.each([
    '<p>发布日期：2022-02-11 08:52</p>',
    '<p>【河东2022年02月11日报道】议会星期二开会</p>',
    '<p>大桥今日正式 2022-02-11 08:52</p>',
    '<p>更新时间 2012年12月10日</p>',
    '<p>12月10日 代表注册</p>',
  ])('names nobody in %s', (lines) => {
    expect(authorsOf(lines)[0]).toEqual([]);
  });

  test('names a medium beside the date with doubt', () => {
    expect(authorsOf('<div>河东网 2019-11-25 10:37:31</div>')).toEqual([['河东网'], 0.4]);
  });
});
