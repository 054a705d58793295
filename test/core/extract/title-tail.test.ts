import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SiteWords } from '../../../src/core/extract/facts/site-words';
import { splitTitle, type SplitTitle } from '../../../src/core/extract/facts/title/title-tail';
import { squash } from '../../../src/core/extract/text';

const site: SiteWords = {
  names: ['Courier - News'],
  host: 'courier',
  isSite: (text) => ['courier', 'couriernews', '信使网'].includes(squash(text)),
  isSection: (text) => squash(text) === 'politics',
};

const lastPart =
  /^(.{2,}?)(\s*[|｜丨_»›·•]\s*|\s+[-–—:]{1,2}\s+|\s*[-–—]{1,2}(?=[^-–—\s]*\p{Script=Han}[^-–—]*$))((?:(?!\s*[|｜丨_»›·•]\s*|\s+[-–—]\s+|--).)+)$/su;
const afterColon = /^(.{2,}?)(\s*：\s*)((?:(?!\s*[|｜丨_»›·•]\s*|\s+[-–—]\s+|--).)+)$/su;
const twoParts = /^(.{2,}?)\s+[|｜»·•–—-]\s+((\S.{1,60}?)\s[|｜»·•–—-]\s.{2,60})$/su;
const firstPart =
  /^([^|｜丨:：›»–—-]{2,40}?)(?:\s*[|｜丨›»]\s*|\s*::\s*|\s+[-–—:]{1,2}\s+|-(?=[\u2e80-\ufaff]))(.+)$/su;

const isSiteKind = (part: string): boolean => part.length <= 24 && /(?:网|news)$/i.test(part.trim());

/** What is cut where every pattern is asked. */
function splitByAll(text: string): SplitTitle {
  let [title, tail] = [text, ''];
  const [, before = '', name = '', start = ''] = twoParts.exec(title) ?? [];
  const isNamed = squash(name) === 'couriernews' || squash(start) === 'couriernews';
  if (name !== '' && (isNamed || (/^\S+\.\S+$/.test(start) && site.isSite(start))))
    return { title: before.trim(), tail: name.trim() };
  for (const pattern of [lastPart, afterColon])
    for (let match = pattern.exec(title); match !== null; match = pattern.exec(title)) {
      const [, head = '', sign = '', part = ''] = match;
      const isCut = site.isSite(part) || site.isSection(part) || sign.trim() === '_' || isSiteKind(part);
      if (!isCut) break;
      title = head.trim();
      tail = tail === '' ? part.trim() : tail;
    }
  if (tail !== '' && site.isSite(title) && !site.isSite(tail)) tail = title;
  const [, first = '', rest = ''] = firstPart.exec(title) ?? [];
  return rest !== '' && site.isSite(first)
    ? { title: rest.trim(), tail: tail || first.trim() }
    : { title, tail };
}

it('cuts what it would cut if every pattern were asked', () => {
  const signs = [
    '-',
    '–',
    '—',
    ' - ',
    ' – ',
    ' : ',
    ': ',
    '：',
    '::',
    '|',
    ' | ',
    '｜',
    '丨',
    '_',
    ' » ',
    '›',
    '·',
    ' ',
  ];
  const words = [
    'Courier',
    'Politics',
    'A bridge',
    'well',
    'News',
    '信使网',
    '大桥',
    'Straße',
    'café',
    '😀',
    '𠀀',
  ];
  const title = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...signs)), { maxLength: 5 });
  fc.assert(
    fc.property(title, fc.constantFrom(...words, ''), (parts, end) => {
      const text = parts.flat().join('') + end;
      expect(splitTitle(text, site, '')).toEqual(splitByAll(text));
    }),
    { numRuns: 3_000 },
  );
});
