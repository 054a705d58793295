import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseHexo } from 'hexo-front-matter';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { runClip } from './clip-command';

const proxy = 'https://cors.zfour.workers.dev/?';
const pages = new URL('../fixtures/pages/', import.meta.url);

/** Two pages of the same construction: the sample itself, which is not ours to copy, and one of our own that is always there. */
const samples = [
  {
    name: 'zaker',
    page: fileURLToPath(new URL('../../../shared/seed/zaker-page.html', import.meta.url)),
    url: 'http://www.myzaker.com/article/621351b68e9f09172d2a6847/',
    title: '人民论坛网评 | 以奋斗之我勇担时代使命',
    author: '贲新星',
    picture: 'http://zkres1.myzaker.com/202202/620e56ce8e9f095d9b6db9d4_1024.jpg',
    tracker: 'link.php',
  },
  {
    name: 'lazy-zh',
    page: fileURLToPath(new URL('lazy-zh/page.html', pages)),
    url: 'http://www.shiguang.example/article/9f2c41d07a/',
    title: '青石时评 | 让老街的灯火照见新日子',
    author: '温以岚',
    picture: 'http://pic1.shiguang.example/202202/lamp-street-9f2c_1024.jpg',
    tracker: 'link.php',
  },
];

for (const { name, page } of samples) {
  if (!existsSync(page)) console.warn(`SKIPPED: the sample ${name} is not at ${page}`);
}

describe.each(samples)('the founding sample, $name', (sample) => {
  const isThere = existsSync(sample.page);
  let text = '';

  beforeAll(async () => {
    if (!isThere) return;
    const settings = ['--set', `imageProxy=${proxy}`, '--set', 'categories=新媒体,ZAKER,source'];
    const clock = ['--now', '2022-02-21T02:24:18Z', '--time-zone', 'Asia/Shanghai'];
    const { code, output, messages } = await runClip([
      sample.page,
      '--preset',
      'hexo',
      '--url',
      sample.url,
      ...clock,
      ...settings,
    ]);
    expect(code, messages).toBe(0);
    text = output;
  });

  const fields = () => parseHexo(text) as Record<string, unknown>;
  const whole = () => text.replace(/^---\n[^]*?\n---\n/, '').trim();
  /** Without the line that names the source. */
  const body = () => whole().split('\n\n***\n\n')[0] ?? '';
  const check = it.skipIf(!isThere);

  check('has the keys of the founding post, in its order, and its source', () => {
    const keys = Object.keys(parseYaml(text.split('---\n')[1] ?? '') as object);
    const founding = ['title', 'categories', 'headimg', 'author', 'comments', 'date', 'thumbnail'];
    expect(keys.slice(0, founding.length + 1)).toEqual([...founding, 'source_url']);
    expect(['', 'tags']).toContain(keys.slice(founding.length + 1).join());
    expect(fields()['source_url']).toBe(sample.url);
  });

  check('has the title as on the page', () => {
    expect(fields()['title']).toBe(sample.title);
  });

  check('has the three categories, and no comments', () => {
    expect(fields()).toMatchObject({ categories: ['新媒体', 'ZAKER', 'source'], comments: false });
  });

  check('has the author that the page names at its end', () => {
    expect(fields()['author']).toBe(sample.author);
  });

  check('has the same instant as the founding post, read from a distance', () => {
    expect(text).toContain('\ndate: 2022-02-21 09:24:18 +0800\n');
    expect(
      new Date(
        parseYaml(
          text
            .match(/^date: (.*)$/m)?.[1]
            ?.replace(' +', '+')
            .replace(' ', 'T') ?? '',
        ) as string,
      ),
    ).toEqual(new Date('Mon, 21 Feb 2022 01:24:18 GMT'));
  });

  check('has the picture behind the proxy: in both fields and in the body', () => {
    const address = proxy + sample.picture;
    expect(fields()).toMatchObject({ headimg: address, thumbnail: address });
    expect(body().startsWith(`![](${address})\n\n`)).toBe(true);
    expect(body().match(/!\[/g)).toHaveLength(1);
  });

  check('has every paragraph, in order, as Markdown', () => {
    const source =
      readFileSync(sample.page, 'utf8').match(/<div id="content">([^]*?)<div id="recommend_bottom">/)?.[1] ??
      '';
    const paragraphs = source
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(body().split('\n\n').slice(1)).toEqual(paragraphs);
  });

  check('names its source below the text, as a link', () => {
    expect(whole().slice(body().length)).toContain(`](${sample.url}) · `);
  });

  check('has none of the faults of the founding post', () => {
    expect(text).not.toContain(sample.tracker);
    expect(text).not.toMatch(/<div|<p>|<\/|data:image|(?<!!)\[\s*\]\(|opacity/);
  });

  check('equals its golden', () => {
    const golden = fileURLToPath(new URL(`${sample.name}/hexo.md`, pages));
    if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});
