import { expect, test } from 'vitest';
import { prose } from '../read-page';
import { rescue } from './rescue';

test('the sources that stand in a box of their own below the article come back, a list of links does not', () => {
  const page = (below: string): string =>
    `<main><div class="keep">${prose('One')}${prose('Two')}</div></main>${below}`;
  const apart = (name: string, sources: string): string => `<aside><div>${name}${sources}</div></aside>`;
  const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const work = 'Lind, <a href="https://else.test/a">Bridges of the North</a>, 1911';
  const name = '<h3>Sources:</h3>';
  const found = rescue(page(apart(name, list('Own research', work))), '.keep').rescued;
  expect(found).toEqual(['Sources:', 'Own research', 'Lind, Bridges of the North, 1911']);
  expect(rescue(page(apart(name, `<div><p>${work}</p><p>${work}.</p></div>`)), '.keep').rescued).toHaveLength(
    3,
  );
  const bare = '<a href="https://else.test/a">Bridges of the North</a>';
  const more = `<details>${list(`${work}, new`)}<summary>Show all sources</summary></details>`;
  expect(rescue(page(apart(name, list(work) + more)), '.keep').rescued).toHaveLength(3);
  const stated = list('Own research', `else.test: ${bare} (English)`, 'tide.test: Bridges of the South');
  expect(rescue(page(apart(name, stated)), '.keep').rescued).toHaveLength(4);
  for (const sum of ['raises $5 million', 'asks $4.25 bn', 'pays €500 a head', 'owes 5.000 € still']) {
    const money = `Lind, I. (2021): <a href="https://else.test/a">Harbor ${sum}</a>. Courier.`;
    expect(rescue(page(apart(name, list(money, money, money))), '.keep').rescued).toHaveLength(4);
  }
  for (const year of ['Lyon 2011.', 'Tide. 2011 Jan 7', '12 March 2011', 'Lyon 2011'])
    expect(rescue(page(apart(name, list(`${bare}, ${year}`, bare))), '.keep').rescued).toHaveLength(3);
  const titled = list(`Ida Lind, “${bare}”`, 'Interview with Ada Moor');
  expect(rescue(page(apart(name, titled)), '.keep').rescued).toHaveLength(3);
  for (const other of [
    apart(name, list(`${bare} order now, 12 Euro`, `${bare} order now`)),
    apart(name, list(`${bare}, 1911, $12`, `${bare}, 1912: 12,50 €`)),
    apart(name, list(`${bare} (1911), 12 €, order now`, `${bare} (1911) $12.50 buy now`)),
    apart(name, list(`${bare} edition 2021 order now`, `${bare}, 2022 edition, order now`)),
    apart(name, list(`Partner wire ${bare}`, `${bare} news feed of the day`)),
    apart(name, list(work, 'News feed of the day', 'Settings of advertisers')),
    apart(name, list(bare, bare)),
    apart(name, list(work)),
    apart('<h3>Reading</h3>', list(work, work)),
    apart(name, list(work.replace('https://else.test', ''), work.replace('https://else.test', ''))),
    apart('<h3><a href="/s">Sources</a></h3>', list(work, work)),
    `<nav>${apart(name, list(work, work))}</nav>`,
  ])
    expect(rescue(page(other), '.keep').rescued).toEqual([]);
  expect(rescue(apart(name, list(work, `${work}.`)) + page(''), '.keep').rescued).toEqual([]);
});
