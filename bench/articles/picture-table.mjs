import { makeTable } from '../table.mjs';

/**
 * @typedef {{ name: string, results: readonly import('./clip-pages.mjs').Result[] }} Read
 * @typedef {(answer: unknown, address: string) => string | null} ScoreImage `same` and `variant` are right; `null`: no answer is known.
 */

/**
 * What bodies show: the lead picture where it is known, and how many of their pictures are links to other pages of the same site, as
 * those of teasers are (and a paper's own larger views: less is better, none is not).
 * @param {readonly Read[]} read
 * @param {readonly import('./choose-pages.mjs').SavedPage[]} pages In the order of the results.
 * @param {readonly unknown[]} answers The lead picture of each page.
 * @param {ScoreImage} scoreImage
 * @returns {string}
 */
export function makePictureTable(read, pages, answers, scoreImage) {
  const bodies = read.map(({ results }) =>
    results.map((result, index) => readPictures(result, pages[index]?.url ?? null)),
  );
  const known = answers.flatMap((answer, index) => (scoreImage(answer, '') === null ? [] : [index]));
  const shown = bodies.map(
    (all) =>
      known.filter((index) =>
        (all[index] ?? []).some(({ address }) =>
          /^(?:same|variant)$/.test(scoreImage(answers[index], address) ?? ''),
        ),
      ).length,
  );
  const counts = bodies.map((all) => all.flat().length);
  const elsewhere = bodies.map((all) => all.flat().filter(({ leadsElsewhere }) => leadsElsewhere).length);
  return makeTable(
    ['pictures in bodies', 'pages', ...read.map(({ name }) => name)],
    [
      [
        'lead picture shown, %',
        String(known.length),
        ...shown.map((count) => ((100 * count) / known.length).toFixed(1)),
      ],
      ['pictures', String(pages.length), ...counts.map(String)],
      ['of them links to other pages of the site', '', ...elsewhere.map(String)],
    ],
  );
}

const link = /<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)<\/a>/gs;
const picture = /<img\b[^>]*?\ssrc="([^"]*)"/g;

/**
 * @param {import('./clip-pages.mjs').Result} result
 * @param {string | null} page
 */
function readPictures({ html }, page) {
  if (typeof html !== 'string') return [];
  const linked = new Map(
    Array.from(html.matchAll(link), ([, target = '', inner = '']) =>
      Array.from(inner.matchAll(picture), ([, address = '']) => /** @type {const} */ ([address, target])),
    ).flat(),
  );
  return Array.from(html.matchAll(picture), ([, address = '']) => ({
    address: resolve(address, page)?.href ?? address,
    leadsElsewhere: isElsewhere(linked.get(address), page),
  }));
}

/**
 * @param {string | undefined} target
 * @param {string | null} page
 */
function isElsewhere(target, page) {
  const [from, to] = [resolve(page ?? '', null), target === undefined ? null : resolve(target, page)];
  if (from === null || to === null || from.hostname !== to.hostname) return false;
  return from.pathname !== to.pathname && !/\.(?:jpe?g|png|webp|gif|avif)$/i.test(to.pathname);
}

/**
 * @param {string} address
 * @param {string | null} base
 */
function resolve(address, base) {
  const plain = address.replace(/&amp;/g, '&');
  return URL.canParse(plain, base ?? undefined) ? new URL(plain, base ?? undefined) : null;
}
