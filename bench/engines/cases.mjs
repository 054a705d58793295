import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dangerousTexts } from './dangerous.mjs';

/** @typedef {import('../../src/core/model').Article} Article */
/** @typedef {{ id: string, article: Article, clippedAt: string }} Case One article whose file every engine must read as it is. */

const usual = '2024-06-01T00:00:00Z';

/** @type {Article} */
const plain = {
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
 * @param {string} root The project.
 * @param {string | null} nastyFile The list of nasty values; null: only our own texts.
 * @returns {Case[]}
 */
export function makeCases(root, nastyFile) {
  const nasty = nastyFile === null ? [] : JSON.parse(readFileSync(nastyFile, 'utf8')).cases;
  return [
    ...readGoldens(root),
    ...dangerousTexts.map((text, index) => bodyCase(`text-${index + 1}`, text)),
    ...dangerousTexts.map((text, index) => fieldCase(`field-${index + 1}`, text)),
    ...nasty.flatMap(toCases),
  ];
}

/**
 * @param {string} root
 * @returns {Case[]}
 */
function readGoldens(root) {
  const pages = join(root, 'test/fixtures/pages');
  return readdirSync(pages)
    .filter((name) => existsSync(join(pages, name, 'article.json')))
    .map((name) => {
      const options = join(pages, name, 'options.json');
      const given = existsSync(options) ? JSON.parse(readFileSync(options, 'utf8')) : {};
      const article = JSON.parse(readFileSync(join(pages, name, 'article.json'), 'utf8'));
      return { id: `golden-${name}`, article, clippedAt: given.clippedAt ?? usual };
    });
}

/**
 * @param {{ id: string, kind: string, input: Record<string, any> }} nasty
 * @returns {Case[]}
 */
function toCases({ id, kind, input }) {
  const name = id.replaceAll('/', '-');
  if (kind === 'field') return [fieldCase(name, String(input.value))];
  if (kind === 'filename') return [fieldCase(name, String(input.title))];
  if (kind === 'body') return [bodyCase(name, String(input.text))];
  if (kind === 'tags') return [{ id: name, article: { ...plain, tags: input.tags }, clippedAt: usual }];
  if (kind === 'codefence') return [codeCase(name, String(input.lang), String(input.code))];
  if (kind === 'date') return dateCases(name, String(input.published));
  if (kind === 'dom' || (kind === 'document' && input.html !== undefined))
    return [{ id: name, article: { ...plain, html: `<p>Start.</p>${input.html}` }, clippedAt: usual }];
  return [];
}

/**
 * @param {string} id
 * @param {string} value
 * @returns {Case}
 */
function fieldCase(id, value) {
  const article = { ...plain, title: value, authors: [value], tags: [value, 'news'], excerpt: value };
  return { id, article, clippedAt: usual };
}

/**
 * The text in every place of an article.
 * @param {string} id
 * @param {string} text
 * @returns {Case}
 */
function bodyCase(id, text) {
  const html = escapeHtml(text);
  const body = `<p>${html}</p><p>Then.</p><h2>${html}</h2><ul><li>${html}</li><li>b ${html} e</li></ul><blockquote><p>${html}</p></blockquote>\
<p>In <code>${html}</code>, <a href="https://e.com/">${html}</a> and <strong>${html}</strong>.</p>\
<table><tr><th>a</th><th>b</th></tr><tr><td>${html}</td><td>c</td></tr></table><pre><code class="language-js">${html}</code></pre><p>End.</p>`;
  return { id, article: { ...plain, html: body }, clippedAt: usual };
}

/**
 * @param {string} id
 * @param {string} language
 * @param {string} code
 * @returns {Case}
 */
function codeCase(id, language, code) {
  const html = `<p>Start.</p><pre><code class="language-${escapeHtml(language)}">${escapeHtml(code)}</code></pre><p>End.</p>`;
  return { id, article: { ...plain, html }, clippedAt: usual };
}

/**
 * @param {string} id
 * @param {string} value
 * @returns {Case[]}
 */
function dateCases(id, value) {
  const instant = Date.parse(value);
  const isMoment = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  if (!isDay && (!isMoment || Number.isNaN(instant))) return [];
  const published = /** @type {Article['published']} */ ({
    value: value.replace('Z', '+00:00'),
    precision: isDay ? 'day' : 'second',
    zone: 'stated',
    approximate: false,
  });
  return [{ id, article: { ...plain, published }, clippedAt: '2026-11-28T00:00:00Z' }];
}

/** @param {string} text */
function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
