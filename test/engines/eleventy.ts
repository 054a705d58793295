import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import type { Post } from '../../bench/engines/compare';
import { findActive, visibleText } from './read-html';

/** A page as Eleventy holds it. */
interface Page {
  inputPath: string;
  date: Date;
  data: { title?: unknown; tags?: unknown[]; author?: unknown; image?: unknown };
}

/** What real Eleventy reads in posts, given by their paths, and shows of them. One that cannot be built fails them all. */
export async function readWithEleventy(posts: ReadonlyMap<string, string>): Promise<Map<string, Post>> {
  const site = mkdtempSync(join(tmpdir(), 'frontclip-eleventy-'));
  const before = process.cwd();
  try {
    for (const [path, text] of posts) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    process.chdir(site);
    const pages = new Map<string, Page>();
    const eleventy = new Eleventy('.', '_site', {
      quietMode: true,
      config(config: { addCollection(name: string, make: (all: { getAll(): Page[] }) => unknown): void }) {
        config.addCollection('noted', (all) => {
          for (const page of all.getAll()) pages.set(page.inputPath.replace(/^\.\//, ''), page);
          return [];
        });
      },
    });
    const built = (await eleventy.toJSON()) as { inputPath: string; content: string }[];
    return new Map(
      built.map(({ inputPath, content }) => toPost(inputPath.replace(/^\.\//, ''), content, pages)),
    );
  } finally {
    process.chdir(before);
    rmSync(site, { recursive: true, force: true, maxRetries: 5 });
  }
}

function toPost(path: string, html: string, pages: ReadonlyMap<string, Page>): [string, Post] {
  const page = pages.get(path);
  const { title = null, tags = [], author = null, image = null } = page?.data ?? {};
  return [
    path,
    {
      ok: page !== undefined,
      title,
      date: page?.date.toISOString().replace('.000Z', 'Z') ?? null,
      tags,
      author,
      image,
      text: visibleText(html),
      active: findActive(html),
    },
  ];
}
