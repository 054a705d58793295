import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Hexo from 'hexo';
import type { Post } from '../../bench/engines/compare';
import { findActive, visibleText } from './read-html';

/** A post as Hexo holds it. */
interface HexoPost {
  source: string;
  title: string;
  date: { toDate(): Date };
  tags: { toArray(): { name: string }[] };
  path: string;
  _content: string;
  disableNunjucks?: boolean;
  author?: unknown;
  headimg?: unknown;
}

/** What real Hexo reads in posts, given by their paths below `source/_posts`, and shows of them. */
export async function readWithHexo(posts: ReadonlyMap<string, string>): Promise<Map<string, Post>> {
  const site = mkdtempSync(join(tmpdir(), 'frontclip-hexo-'));
  try {
    writeFileSync(join(site, '_config.yml'), 'title: T\nurl: http://e.example\n');
    writeFileSync(
      join(site, 'package.json'),
      '{"hexo":{"version":"8"},"dependencies":{"hexo-renderer-marked":"7"}}',
    );
    for (const [path, text] of posts) {
      const file = join(site, 'source/_posts', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const hexo = new Hexo(site, { silent: true });
    await hexo.init();
    await hexo.loadPlugin(join(import.meta.dirname, '../../node_modules/hexo-renderer-marked/index.js'));
    await hexo.load();
    const found = hexo.model('Post').toArray() as unknown as HexoPost[];
    const read = new Map<string, Post>();
    for (const post of found) read.set(post.source.replace('_posts/', ''), await readPost(hexo, post, site));
    return read;
  } finally {
    rmSync(site, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function readPost(hexo: Hexo, post: HexoPost, site: string): Promise<Post> {
  const facts = {
    title: post.title,
    date: post.date.toDate().toISOString().replace('.000Z', 'Z'),
    tags: post.tags.toArray().map(({ name }) => name),
    author: post.author,
    image: post.headimg ?? null,
  };
  try {
    const data = {
      content: post._content,
      source: post.source,
      disableNunjucks: post.disableNunjucks === true,
    };
    const { content } = (await hexo.post.render(join(site, 'source', post.source), data as never)) as {
      content: string;
    };
    return { ok: true, ...facts, text: visibleText(content), active: findActive(content) };
  } catch (error) {
    return { ok: false, error: String(error), ...facts, text: null, active: [] };
  }
}
