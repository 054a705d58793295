import { expect, test } from 'vitest';
import { cleanFacts } from '../../src/core/clean-facts';
import type { Article } from '../../src/core/model';
import { fullArticle } from '../articles';

const clean = (changes: Partial<Article>) => cleanFacts({ ...fullArticle, ...changes });

test('other values are cleaned as the facts are, at most six', () => {
  const { candidates } = clean({
    candidates: {
      title: [...Array(9).keys()].map((index) => ({ value: `a\n${index}`, origin: 'meta', confidence: 0.5 })),
      leadImage: [
        { value: 'javascript:alert(1)', origin: 'meta', confidence: 0.5 },
        { value: 'https://me:secret@a.test/a.jpg', origin: 'dom', confidence: 0.5 },
      ],
      published: [
        {
          value: { value: 'never', precision: 'day', zone: 'assumed', approximate: false },
          origin: 'dom',
          confidence: 0.5,
        },
      ],
      authors: [{ value: ['Ann', ''], origin: 'dom', confidence: 0.5 }],
    },
  });
  expect(candidates.title).toHaveLength(6);
  expect(candidates.title?.[0]?.value).toBe('a 0');
  expect(candidates.leadImage).toEqual([{ value: 'https://a.test/a.jpg', origin: 'dom', confidence: 0.5 }]);
  expect(candidates).not.toHaveProperty('published');
  expect(candidates.authors?.[0]?.value).toEqual(['Ann']);
});

test('roles, traits and confidences that do not exist are dropped', () => {
  const facts = clean({
    contributors: [
      { role: 'editor', name: ' Ed ' },
      { role: 'king' as 'editor', name: 'Karl' },
    ],
    traits: ['list', 'odd' as 'list'],
    confidence: { title: 0.9, section: 7, excerpt: Number.NaN },
    section: 'World',
  });
  expect(facts.contributors).toEqual([{ role: 'editor', name: 'Ed' }]);
  expect(facts.traits).toEqual(['list']);
  expect(facts.confidence).toEqual({ title: 0.9 });
});
