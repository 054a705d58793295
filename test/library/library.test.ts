import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Clip, RenderedFile } from '../../src/core/model';
import { deleteClip, keepClip, listClips, readClip } from '../../src/library/clips';
import type { Draft } from '../../src/library/database';
import {
  changeDraft,
  findDraft,
  findNewestDraft,
  forgetOldDrafts,
  keepDraft,
  readWholeDraft,
} from '../../src/library/drafts';

const clip: Clip = {
  kind: 'article',
  url: 'https://news.example/a',
  canonicalUrl: 'https://news.example/a',
  title: 'A ferry',
  byline: null,
  authors: [],
  siteName: 'News',
  section: null,
  tags: [],
  excerpt: null,
  lang: 'en',
  dir: 'ltr',
  published: null,
  modified: null,
  leadImage: null,
  origins: {},
  contributors: [],
  traits: [],
  confidence: {},
  candidates: {},
  clippedAt: '2026-03-14T18:20:00.000Z',
  html: '<p>Text.</p>',
  images: [],
  statistics: { words: 1, readingMinutes: 1, images: 0 },
  hasTemplateSigns: false,
  contentHash: 'x',
};

function draftOf(id: string, touchedAt = 1): Draft {
  return {
    id,
    clip,
    preset: 'hexo',
    destination: 'download',
    edits: { fields: {}, path: null },
    receipts: [],
    touchedAt,
  };
}

function fileOf(text: string): RenderedFile {
  return {
    path: 'posts/a.md',
    frontMatter: '',
    body: text,
    foot: '',
    text,
    fields: [{ key: 'title', type: 'text', value: 'Edited', origin: 'user', approximate: false }],
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('drafts', () => {
  it('of earlier versions get the facts that came later', async () => {
    const old = draftOf('old');
    const {
      contributors: _contributors,
      confidence: _confidence,
      candidates: _candidates,
      traits: _traits,
      ...facts
    } = old.clip;
    await keepDraft(
      'old',
      () => ({ ...old, clip: facts as Clip }),
      (draft) => draft,
    );
    expect((await readWholeDraft('old')).clip).toMatchObject({
      contributors: [],
      traits: [],
      confidence: {},
      candidates: {},
    });
    expect((await findDraft('old'))?.clip.candidates).toEqual({});
  });

  it('come back whole', async () => {
    await keepDraft(
      'a',
      () => draftOf('a'),
      ({ id }) => id,
    );
    expect(await readWholeDraft('a')).toEqual(draftOf('a'));
  });

  it('are found without their text', async () => {
    await keepDraft(
      'a',
      () => draftOf('a'),
      ({ id }) => id,
    );
    expect((await findDraft('a'))?.clip).toEqual({ ...clip, html: '' });
    expect(await findDraft('b')).toBeUndefined();
  });

  it('give the newest that still has its text', async () => {
    expect(await findNewestDraft()).toBeUndefined();
    for (const [id, touchedAt] of [
      ['old', 1],
      ['new', 3],
      ['middle', 2],
    ] as const) {
      await keepDraft(
        id,
        () => ({ ...draftOf(id), touchedAt }),
        (draft) => draft,
      );
    }
    expect(await findNewestDraft()).toEqual({ ...draftOf('new'), touchedAt: 3 });
  });

  it('keep two changes made at once', async () => {
    await keepDraft(
      'a',
      () => draftOf('a'),
      ({ id }) => id,
    );
    const typeIn = (key: string) =>
      changeDraft('a', (draft) => ({
        ...draft,
        edits: { path: null, fields: { ...draft.edits.fields, [key]: key } },
      }));
    await Promise.all([typeIn('title'), typeIn('author')]);
    expect((await readWholeDraft('a')).edits.fields).toEqual({ title: 'title', author: 'author' });
  });

  it('that are gone say so', async () => {
    await expect(changeDraft('a', (draft) => draft)).rejects.toMatchObject({ code: 'draft-missing' });
    await expect(readWholeDraft('a')).rejects.toMatchObject({ code: 'draft-missing' });
  });

  it('lose their text after thirty others, their edits not', async () => {
    for (let number = 0; number < 32; number++)
      await keepDraft(
        `d${number}`,
        () => draftOf(`d${number}`, number),
        () => null,
      );
    await forgetOldDrafts();
    await expect(readWholeDraft('d1')).rejects.toMatchObject({ code: 'draft-missing' });
    expect(await findDraft('d1')).toBeDefined();
    expect((await readWholeDraft('d2')).id).toBe('d2');
  });
});

describe('kept clips', () => {
  it('are listed newest first and read back byte for byte', async () => {
    const first = await keepClip('a', clip, fileOf('one — 一\n'), '2026-03-14T18:20:00.000Z');
    const second = await keepClip('b', clip, fileOf('two'), '2026-03-14T18:21:00.000Z');
    expect((await listClips()).map((kept) => kept.id)).toEqual([second.id, first.id]);
    expect(await readClip(first.id)).toEqual({ path: 'posts/a.md', text: 'one — 一\n' });
    expect(first).toMatchObject({ title: 'Edited', size: 12 });
  });

  it('are kept once for the same text, and beside each other for another text of the same page', async () => {
    await keepClip('a', clip, fileOf('one'), '2026-03-14T18:20:00.000Z');
    await keepClip('a', clip, fileOf('one'), '2026-03-14T18:25:00.000Z');
    await keepClip('a', clip, fileOf('two'), '2026-03-14T18:26:00.000Z');
    expect((await listClips()).map((kept) => kept.savedAt)).toEqual([
      '2026-03-14T18:26:00.000Z',
      '2026-03-14T18:25:00.000Z',
    ]);
  });

  it('can be deleted', async () => {
    const { id } = await keepClip('a', clip, fileOf('one'), '2026-03-14T18:20:00.000Z');
    await deleteClip(id);
    expect(await listClips()).toEqual([]);
    await expect(readClip(id)).rejects.toMatchObject({ code: 'draft-missing' });
  });

  it('a full disk is said as such', async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await expect(keepClip('a', clip, fileOf('one'), '2026-03-14T18:20:00.000Z')).rejects.toMatchObject({
        code: 'store-full',
      });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});
