import { describe, expect, it } from 'vitest';
import { makeClip, renderBody, renderFile, renderHead, renderStart } from '../../src/core/clip';
import type { Article, Clip, Edits, RenderedField } from '../../src/core/model';
import type { Preset } from '../../src/core/plugins';
import { findPreset } from '../../src/presets';
import { emptyArticle, fullArticle } from '../articles';

const context = { clippedAt: '2022-02-21T02:24:18Z' };
const options = { categories: [], sections: {}, imageProxy: '', pinyin: null, timeZone: 'Asia/Shanghai' };
const untouched: Edits = { fields: {}, path: null };
const hexo = findPreset('hexo');

function clipOf(changes: Partial<Article>): Clip {
  return makeClip({ ...fullArticle, ...changes }, context);
}

function fieldOf(
  preset: Preset,
  key: string,
  edits = untouched,
  clip = clipOf({}),
): RenderedField | undefined {
  return renderHead(clip, preset, options, edits).fields.find((field) => field.key === key);
}

describe('makeClip', () => {
  it('counts over the safe text and lists each picture once', () => {
    const clip = clipOf({});
    expect(clip.images).toEqual(['https://img.paper.example/a_1024.jpg', 'https://img.paper.example/b.jpg']);
    expect(clip.statistics).toEqual({ words: 6, readingMinutes: 1, images: 2 });
    expect(clipOf({ html: `<p>${'字'.repeat(4_001)}</p>` }).statistics).toMatchObject({
      words: 4_001,
      readingMinutes: 11,
    });
    expect(clipOf({ html: `<p>${'word '.repeat(2_201)}</p>` }).statistics).toMatchObject({
      words: 2_201,
      readingMinutes: 11,
    });
  });

  it('makes the HTML safe', () => {
    const { html, images } = clipOf({
      html: '<p onclick="x()">a<script>alert(1)</script></p><img src="javascript:x()"><a href="javascript:x()">b</a>',
    });
    expect(html).not.toMatch(/script|onclick/i);
    expect(images).toEqual([]);
  });

  it('spells addresses as a browser does', () => {
    const clip = clipOf({ leadImage: 'http://u:p@IMG.example/图 1.jpg' });
    expect(clip.leadImage).toBe('http://img.example/%E5%9B%BE%201.jpg');
  });

  it('is plain JSON and the same every time', () => {
    const clip = clipOf({});
    expect(JSON.parse(JSON.stringify(clip))).toEqual(clip);
    expect(clipOf({})).toEqual(clip);
  });

  it('hashes title and text, nothing else', () => {
    const { contentHash } = clipOf({});
    expect(clipOf({ byline: 'x' }).contentHash).toBe(contentHash);
    expect(clipOf({ title: 'x' }).contentHash).not.toBe(contentHash);
    expect(clipOf({ html: '<p>x</p>' }).contentHash).not.toBe(contentHash);
  });

  it('cleans the facts of a hostile article', () => {
    const clip = clipOf({
      url: 'https://user:secret@paper.example/a',
      canonicalUrl: 'javascript:alert(1)',
      title: `a\u202e\nb\u0000${'x'.repeat(900)}`,
      authors: ['Ann\nLee', ' ', 'Ann Lee', ...Array.from({ length: 40 }, (_, index) => `A${index}`)],
      tags: ['#Machine Learning', 'C#', '#'],
      leadImage: 'data:text/html,x',
      published: { value: '2022-13-40', precision: 'day', zone: 'stated', approximate: false },
    });
    expect(clip.url).toBe('https://paper.example/a');
    expect(clip.canonicalUrl).not.toMatch(/javascript|secret/);
    expect(clip.title).toMatch(/^a bx+$/);
    expect(clip.title).toHaveLength(500);
    expect(clip.authors.slice(0, 2)).toEqual(['Ann Lee', 'A0']);
    expect(clip.authors).toHaveLength(20);
    expect(clip.tags).toEqual(['Machine Learning', 'C#']);
    expect([clip.leadImage, clip.published]).toEqual([null, null]);
    expect(Object.keys(clip.origins)).not.toContain('published');
  });
});

describe('renderHead', () => {
  it('says where each value was read and whether it is approximate', () => {
    expect(fieldOf(hexo, 'author')).toMatchObject({
      value: 'Ann Lee, 贲新星',
      origin: 'pattern',
      approximate: false,
    });
    expect(fieldOf(hexo, 'date')).toMatchObject({
      value: '2022-02-21T09:24:18+08:00',
      origin: 'dom',
      approximate: true,
    });
    expect(fieldOf(hexo, 'comments')).toMatchObject({ value: false, origin: null });
    // Nobody is named: only the preset that has always said so takes the site for the author.
    const hugo = findPreset('hugo') ?? hexo;
    expect(fieldOf(hugo, 'author', untouched, clipOf({ authors: [] }))).toMatchObject({ value: null });
    expect(fieldOf(hexo, 'author', untouched, clipOf({ authors: [] }))).toMatchObject({
      value: 'The Paper',
      origin: 'meta',
    });
    const withField = (key: string, template: string): Preset => ({
      ...hexo,
      fields: [{ key, type: 'text', template }],
    });
    expect(fieldOf(withField('day', 'on {modified}'), 'day')).toMatchObject({
      value: 'on 2022-02-22',
      approximate: false,
    });
  });

  it('puts what the reader typed in the place of what the page said', () => {
    const edits: Edits = {
      fields: {
        title: 'Mine',
        categories: 'a, b，c',
        date: '2022-03-01T08:00',
        comments: 'true',
        thumbnail: null,
        other: 'x',
      },
      path: '../notes/Mine?',
    };
    const head = renderHead(clipOf({}), hexo, options, edits);
    expect(head.path).toBe('notes/Mine.md');
    expect(head.frontMatter).toBe(`---
title: "Mine"
categories:
  - "a"
  - "b"
  - "c"
headimg: "https://img.paper.example/a_1024.jpg"
author: "Ann Lee, 贲新星"
comments: true
date: 2022-03-01 08:00:00 +0800
source_url: "https://www.paper.example/world/a"
tags:
  - "C++"
  - "No"
  - "2022"
---

`);
    const origins = head.fields.filter(({ origin }) => origin === 'user').map(({ key }) => key);
    expect(origins).toEqual(['title', 'categories', 'comments', 'date', 'thumbnail']);
  });

  it('names the file by a corrected title and date, until the reader names it', () => {
    const path = (fields: Edits['fields']) =>
      renderHead(clipOf({}), hexo, options, { fields, path: null }).path;
    expect(path({ title: 'A/B: Corrected', date: '2022-03-01' })).toBe(
      'source/_posts/2022-03-01-a-b-corrected.md',
    );
    expect(path({ title: null, author: 'x' })).toBe(path({}));
    expect(path({ date: 'soon' })).toBe(path({}));
  });

  it('names the file by a typed date as the front matter has it, on the site’s clock', () => {
    const head = (preset: Preset, date: string | null, clip = clipOf({})) =>
      renderHead(clip, preset, options, { fields: { date }, path: null });
    const site = { ...hexo, siteTimeZone: 'America/New_York' };
    for (const typed of ['2024-05-01 02:00', '2024-05-01T02:00+0800', '2024-04-30 18:00:00 Z']) {
      const { path, frontMatter } = head(site, typed);
      expect(frontMatter).toContain('date: 2024-04-30 14:00:00\n');
      expect(path).toContain('/2024-04-30-');
    }
    expect(head(site, '2024-05-01').path).toContain('/2024-05-01-');
  });

  it('leaves what the reader clears out of the file’s name and the line that names the source', () => {
    const head = (preset: Preset, fields: Edits['fields']) =>
      renderHead(clipOf({}), preset, options, { fields, path: null });
    // The article is of 2022-02-21 at 09:24, the clip of an hour later.
    const clear = { ...hexo, path: '{published|clipped|date:YYYY-MM-DD-HH}' };
    expect(head(clear, {}).path).toBe('2022-02-21-09.md');
    expect(head(clear, { date: null }).path).toBe('2022-02-21-10.md');
    const twice = {
      ...clear,
      fields: [...clear.fields, { key: 'day', type: 'date', template: '{published}' }],
    };
    expect(head(twice as Preset, { day: null }).path).toBe('2022-02-21-09.md');
    expect(head(twice as Preset, { day: '', date: '' }).path).toBe('2022-02-21-10.md');
    const line = { ...hexo, sourceLine: '{title} · {tags}' };
    expect(head(line, {}).foot).toContain(' · C');
    expect(head(line, { tags: [] }).foot).not.toContain(' · ');
  });

  it('files a clip under its section once, where the preset files by sections', () => {
    const clip = clipOf({ tags: ['boats', 'Rivers'], section: 'Boats' });
    const tagsOf = (preset: Preset, more = {}): unknown =>
      renderHead(clip, preset, { ...options, ...more }, untouched).fields.find(({ key }) => key === 'tags')
        ?.value;
    expect(tagsOf(hexo)).toEqual(['Rivers']);
    expect(tagsOf(hexo, { categories: ['Rivers'] })).toEqual(['boats']);
    expect(tagsOf({ ...hexo, fields: hexo.fields.filter(({ key }) => key !== 'categories') })).toEqual([
      'boats',
      'Rivers',
    ]);
  });

  it('files only what the preset files, and tells tags apart by their signs', () => {
    const tagsOf = (
      section: string,
      tags: string[],
      template = '{categories|section}',
      more = {},
    ): unknown => {
      const fields = hexo.fields.map((field) =>
        field.key === 'categories' ? { ...field, template } : field,
      );
      const head = renderHead(
        clipOf({ tags, section }),
        { ...hexo, fields },
        { ...options, ...more },
        untouched,
      );
      return head.fields.find(({ key }) => key === 'tags')?.value;
    };
    expect(tagsOf('C', ['c', 'C++', '★'])).toEqual(['C++', '★']);
    expect(tagsOf('', ['★', 'Boats'])).toEqual(['★', 'Boats']);
    expect(tagsOf('★', ['☆', 'Boats'])).toEqual(['☆', 'Boats']);
    expect(tagsOf('Boats', ['Boats'], 'All of {section}')).toEqual(['Boats']);
    expect(tagsOf('Boats', ['Boats', 'Rivers'], '{section}', { categories: ['Rivers'] })).toEqual(['Rivers']);
  });

  it('names a site that is its own author once in the line that names the source', () => {
    const site = { ...hexo, sourceLine: '{title} · {siteName} · {authors}' };
    const footOf = (author: string): string | undefined =>
      renderHead(clipOf({ siteName: 'The Courier', authors: [author] }), site, options, untouched).foot;
    expect(footOf('THE COURIER')).toMatch(/\) · The Courier\n/);
    expect(footOf('The Couriers')).toMatch(/\) · The Courier · The Couriers\n/);
  });

  it('keeps the tag rules of Obsidian for tags that the reader adds', () => {
    const edits: Edits = { fields: { tags: ['#machine learning', '1997'], author: ['A B'] }, path: null };
    const obsidian = findPreset('obsidian');
    expect(fieldOf(obsidian, 'tags', edits)?.value).toEqual(['machine-learning', 'y1997']);
    expect(fieldOf(obsidian, 'author', edits)?.value).toEqual(['A B']);
  });

  it('is not fooled by keys that every object has', () => {
    const fields = [{ key: 'constructor', type: 'text', template: '{title}' }] as const;
    expect(fieldOf({ ...hexo, fields: [...fields] }, 'constructor')).toMatchObject({ origin: 'json-ld' });
  });

  it('never reads a page’s text as a template or a path', () => {
    const clip = clipOf({ title: '{url}/../{{x}}', authors: ['{title}'] });
    const head = renderHead(clip, { ...hexo, path: 'a/{title}' }, options, untouched);
    expect(head.fields[0]?.value).toBe('{url}/../{{x}}');
    expect(head.path.split('/')).toHaveLength(2);
  });

  it('names the field whose template is wrong', () => {
    const fields = [{ key: 'title', type: 'text', template: '{titel}' }] as const;
    expect(() => renderHead(clipOf({}), { ...hexo, fields: [...fields] }, options, untouched)).toThrow(
      'template-invalid: title: titel',
    );
  });

  it('gives nameless articles names that stay apart', () => {
    const preset = { ...hexo, path: '{title}' };
    const name = (url: string) =>
      renderHead(makeClip({ ...emptyArticle, url }, context), preset, options, untouched).path;
    expect(name('https://a.example/1')).toMatch(/^untitled-\w+\.md$/);
    expect(name('https://a.example/1')).not.toBe(name('https://a.example/2'));
  });
});

describe('renderBody', () => {
  it('gives the same for a clip that comes back from a store, made safe again', () => {
    const clip = clipOf({});
    const stored = JSON.parse(JSON.stringify(clip)) as Clip;
    expect(renderBody(stored, hexo, options)).toBe(renderBody(clip, hexo, options));
    const tampered = renderBody({ ...stored, html: '<p>a</p><a href="javascript:x()">b</a>' }, hexo, options);
    expect(tampered).not.toContain('javascript');
  });

  it('leaves the clip’s tree as it is and ends in one line break', () => {
    const clip = clipOf({});
    const first = renderBody(clip, hexo, options);
    expect(renderBody(clip, hexo, options)).toBe(first);
    expect(first).toMatch(/[^\n]\n$/);
    expect(renderBody(makeClip(emptyArticle, context), hexo, options)).toBe('\n');
  });
});

describe('the standfirst that the metadata state', () => {
  const standfirst = 'Three *villages* have waited for the bridge.';
  const stated = clipOf({ standfirst, excerpt: `${standfirst} Now it comes.`, html: '<p>Text.</p>' });
  const escaped = 'Three \\*villages\\* have waited for the bridge.\n\nText.\n';

  it('comes first in a file whose front matter has no excerpt', () => {
    expect(renderBody(stated, hexo, options)).toBe(escaped);
    expect(renderStart(stated, hexo, options, 1_000)).toBe(escaped);
    expect(renderBody(clipOf({ standfirst, html: '' }), hexo, options)).toBe(
      escaped.replace('\nText.\n', ''),
    );
  });

  it('and in one whose excerpt says something else', () => {
    const other = { ...stated, excerpt: 'News from the shore.' };
    expect(renderBody(other, findPreset('obsidian'), options)).toContain(escaped);
  });

  it('stands once in a file, and never in the tree', () => {
    expect(renderBody(stated, findPreset('obsidian'), options)).not.toContain('villages');
    expect(renderBody(stated, hexo, options).match(/villages/g)).toHaveLength(1);
  });

  it('is one line, and counts where signs of templates are looked for', () => {
    const clip = clipOf({ standfirst: 'One\n\n{{ two }}', html: '<p>Text.</p>' });
    expect(clip.standfirst).toBe('One {{ two }}');
    expect(clip.hasTemplateSigns).toBe(true);
  });
});

describe('renderStart', () => {
  const paragraphs = Array.from(
    { length: 200 },
    (_, at) => `<p>Paragraph <em>${at}</em> of a long text.</p>`,
  );
  const clip = clipOf({ html: `<div>${paragraphs.join('')}</div>` });

  it('is what comes first, as the whole has it', () => {
    const whole = renderBody(clip, hexo, options);
    const start = renderStart(clip, hexo, options, 1_000);
    expect(whole.startsWith(start.trimEnd())).toBe(true);
    expect(start.length).toBeGreaterThan(900);
    expect(start.length).toBeLessThan(1_100);
    expect(renderBody(clip, hexo, options)).toBe(whole);
  });

  it('is the whole where that is no longer', () => {
    expect(renderStart(clip, hexo, options, 1_000_000)).toBe(renderBody(clip, hexo, options));
  });

  it.each([
    ['one long listing', `<pre><code>${'line of code 🗞\n'.repeat(10_000)}</code></pre>`],
    ['links alone', '<p><a href="https://a.example/with/a/long/address">a</a></p>'.repeat(10_000)],
    ['pictures alone', '<img src="https://a.example/with/a/long/address.jpg">'.repeat(10_000)],
  ])('is short of %s too', (_case, html) => {
    const start = renderStart(clipOf({ html }), hexo, options, 1_001);
    expect(start.length).toBeGreaterThan(500);
    expect(start.length).toBeLessThan(1_500);
    expect(start).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('is nothing of a body without text, and HTML where the body is', () => {
    expect(renderStart(makeClip(emptyArticle, context), hexo, options, 10)).toBe('\n');
    expect(renderStart(clip, { ...hexo, body: 'html' }, options, 100)).toContain('<p>Paragraph');
  });
});

it('renderFile is its head, its body and its foot', () => {
  const file = renderFile(clipOf({}), hexo, options, untouched);
  expect(file.text).toBe(file.frontMatter + file.body + file.foot);
});
