import { clean } from '../front-matter/clean';

/** Everything but letters, marks and digits of any script, `_`, `-`, `/` and emoji (https://help.obsidian.md/tags). */
const forbidden =
  /[^\p{L}\p{M}\p{N}_/\-\p{Extended_Pictographic}\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]+/gu;

function toHashtag(text: string): string {
  const levels = clean(text)
    .replace(forbidden, '-')
    .split('/')
    .map((level) => level.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''))
    .filter((level) => level !== '');
  const tag = levels.join('/');
  // A tag needs something that is no digit: `1984` alone is refused.
  return /^[\p{N}/_-]+$/u.test(tag) ? `y${tag}` : tag;
}

function findFree(tag: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? tag : `${tag}-${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * Tags as Obsidian takes them: no `#`, no spaces, at least one non-digit, `/` between levels. Tags that differ only in case are one;
 * different tags that come to the same name stay apart by a number (`C`, `C-2` of C++ and C#).
 */
export function toHashtags(tags: string[]): string[] {
  const seen = new Set<string>();
  const taken = new Set<string>();
  const result: string[] = [];
  for (const text of tags) {
    const tag = toHashtag(text);
    const source = clean(text).toLowerCase();
    if (tag === '' || seen.has(source)) continue;
    seen.add(source);
    const name = findFree(tag, taken);
    taken.add(name.toLowerCase());
    result.push(name);
  }
  return result;
}
