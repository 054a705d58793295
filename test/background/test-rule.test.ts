import { beforeEach, describe, expect, it, vi } from 'vitest';
import { testRule } from '../../src/background/test-rule';

interface FakeTab {
  id: number;
  url?: string;
  lastAccessed: number;
}
interface Injection {
  target: { tabId: number };
  args: [Record<string, string[]>];
}

const fake = vi.hoisted(() => ({
  tabs: [] as FakeTab[],
  closed: new Set<number>(),
  asked: [] as Injection[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { query: async () => fake.tabs },
    scripting: {
      executeScript: async (injection: Injection) => {
        fake.asked.push(injection);
        if (fake.closed.has(injection.target.tabId)) throw new Error('Cannot access contents of the page');
        return [{ result: { content: 2, author: 0 } }];
      },
    },
  },
}));

const rule = { id: 'a', hosts: ['a.example'], content: ['.story', '.more'], author: '.by', zone: 'UTC' };
const tabs: FakeTab[] = [
  { id: 1, url: 'https://a.example/old', lastAccessed: 1 },
  { id: 2, lastAccessed: 9 },
  { id: 3, url: 'chrome-extension://frontclip/src/options/options.html', lastAccessed: 8 },
  { id: 4, url: 'https://a.example/new', lastAccessed: 5 },
];

describe('a rule that is tested', () => {
  beforeEach(() => {
    fake.tabs = tabs;
    fake.closed = new Set();
    fake.asked = [];
  });

  it('is asked of the newest page that we know the address of', async () => {
    expect(await testRule(rule)).toEqual({ content: 2, author: 0 });
    expect(fake.asked.map(({ target, args }) => [target.tabId, ...args])).toEqual([
      [4, { content: ['.story', '.more'], author: ['.by'] }],
    ]);
  });

  it('is asked of the next where the newest cannot be read any more', async () => {
    fake.closed = new Set([4]);
    expect(await testRule(rule)).toEqual({ content: 2, author: 0 });
    expect(fake.asked.map(({ target }) => target.tabId)).toEqual([4, 1]);
  });

  it('needs a page', async () => {
    fake.closed = new Set([1, 4]);
    await expect(testRule(rule)).rejects.toThrow('tab-missing');
    fake.tabs = [];
    await expect(testRule(rule)).rejects.toThrow('tab-missing');
  });
});
