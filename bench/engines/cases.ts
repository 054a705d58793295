import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/model';
import { dangerousTexts } from './dangerous-texts';

/** One article whose file every engine must read as it is. */
export interface Case {
  id: string;
  article: Article;
  /** ISO 8601, UTC. */
  clippedAt: string;
}

/** A case of the list of nasty values. */
interface Nasty {
  id: string;
  kind: string;
  input: Record<string, unknown>;
}

const usual = '2024-06-01T00:00:00Z';

const plain: Article = {
  kind: 'article',
  url: 'https://www.paper.example/world/a',
  canonicalUrl: 'https://www.paper.example/world/a',
  title: 'A plain title',
  byline: null,
  authors: ['Ann Lee'],
  siteName: 'The Paper',
  section: 'World',
  tags: ['news'],
  excerpt: 'What it is about.',
  lang: 'en',
  dir: 'ltr',
  published: {
    value: '2022-02-21T01:24:18+08:00',
    precision: 'second',
    zone: 'stated',
    approximate: false,
  },
  modified: null,
  leadImage: 'https://img.paper.example/a.jpg',
  origins: {},
  contributors: [],
  traits: [],
  confidence: {},
  candidates: {},
  html: '<p>One paragraph.</p><p>Another.</p>',
};

/**
 * The golden articles, one article for each nasty value and each dangerous text.
 * @param root The project.
 * @param nastyFile The list of nasty values; null: only our own texts.
 */
export function makeCases(root: string, nastyFile: string | null): Case[] {
  const nasty = nastyFile === null ? [] : readNasty(nastyFile);
  return [
    ...readGoldens(root),
    ...dangerousTexts.map((text, index) => bodyCase(`text-${index + 1}`, text)),
    ...dangerousTexts.map((text, index) => fieldCase(`field-${index + 1}`, text)),
    ...nasty.flatMap(toCases),
  ];
}

function readNasty(file: string): Nasty[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: Nasty[] }).cases;
}

function readGoldens(root: string): Case[] {
  const pages = join(root, 'test/fixtures/pages');
  return readdirSync(pages)
    .filter((name) => existsSync(join(pages, name, 'article.json')))
    .map((name) => {
      const options = join(pages, name, 'options.json');
      const given = (existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {}) as {
        clippedAt?: string;
      };
      const article = JSON.parse(readFileSync(join(pages, name, 'article.json'), 'utf8')) as Article;
      return { id: `golden-${name}`, article, clippedAt: given.clippedAt ?? usual };
    });
}

function toCases({ id, kind, input }: Nasty): Case[] {
  const name = id.replaceAll('/', '-');
  if (kind === 'field') return [fieldCase(name, String(input['value']))];
  if (kind === 'filename') return [fieldCase(name, String(input['title']))];
  if (kind === 'body') return [bodyCase(name, String(input['text']))];
  if (kind === 'tags')
    return [{ id: name, article: { ...plain, tags: input['tags'] as string[] }, clippedAt: usual }];
  if (kind === 'codefence') return [codeCase(name, String(input['lang']), String(input['code']))];
  if (kind === 'date') return dateCases(name, String(input['published']));
  if (kind === 'dom' || (kind === 'document' && input['html'] !== undefined))
    return [
      { id: name, article: { ...plain, html: `<p>Start.</p>${String(input['html'])}` }, clippedAt: usual },
    ];
  return [];
}

function fieldCase(id: string, value: string): Case {
  const article = { ...plain, title: value, authors: [value], tags: [value, 'news'], excerpt: value };
  return { id, article, clippedAt: usual };
}

/** The text in every place of an article. */
function bodyCase(id: string, text: string): Case {
  const html = escapeHtml(text);
  const body = `<p>${html}</p><p>Then.</p><h2>${html}</h2><ul><li>${html}</li><li>b ${html} e</li></ul><blockquote><p>${html}</p></blockquote>\
<p>In <code>${html}</code>, <a href="https://e.com/">${html}</a> and <strong>${html}</strong>.</p>\
<table><tr><th>a</th><th>b</th></tr><tr><td>${html}</td><td>c</td></tr></table><pre><code class="language-js">${html}</code></pre><p>End.</p>`;
  return { id, article: { ...plain, html: body }, clippedAt: usual };
}

function codeCase(id: string, language: string, code: string): Case {
  const html = `<p>Start.</p><pre><code class="language-${escapeHtml(language)}">${escapeHtml(code)}</code></pre><p>End.</p>`;
  return { id, article: { ...plain, html }, clippedAt: usual };
}

function dateCases(id: string, value: string): Case[] {
  const instant = Date.parse(value);
  const isMoment = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  if (!isDay && (!isMoment || Number.isNaN(instant))) return [];
  const published: Article['published'] = {
    value: value.replace('Z', '+00:00'),
    precision: isDay ? 'day' : 'second',
    zone: 'stated',
    approximate: false,
  };
  return [{ id, article: { ...plain, published }, clippedAt: '2026-11-28T00:00:00Z' }];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
