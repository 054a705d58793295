import { describe, expect, test } from 'vitest';
import type { ArticleTrait } from '../../src/core/model';
import { findWarnings } from '../../src/popup/find-warnings';
import { sampleDraft } from '../browser/ui/sample-draft';

function warningsOf(traits: ArticleTrait[], words: number): string[] {
  return findWarnings({ ...sampleDraft(), traits, statistics: { words, readingMinutes: 1, images: 0 } });
}

describe('a reader is warned', () => {
  test('of one thing, the gravest', () => {
    expect(warningsOf(['paywalled', 'list', 'login-page'], 20)).toEqual(['login-page']);
    expect(warningsOf(['live-blog', 'paywalled'], 20)).toEqual(['live-blog']);
  });

  test('of a closed article only where its beginning is all there is', () => {
    expect(warningsOf(['paywalled'], 90)).toEqual(['paywalled']);
    expect(warningsOf(['paywalled'], 900)).toEqual([]);
  });

  test('of nothing on an agency’s text or on what was selected', () => {
    expect(warningsOf(['agency'], 20)).toEqual([]);
    expect(findWarnings({ ...sampleDraft(), traits: ['list'], kind: 'selection' })).toEqual([]);
  });
});
