import { lowerCase } from '../lower-case';
import { sentence } from './article-words';
import type { Story } from './story';
import { splitTagList } from './tag-text';

/** What announces the article's topics, alone or with the first of them in one line. For lower case. */
const label =
  /^(?:schlagw[oö]rter?|schlagworte|stichw[oö]rter|mehr lesen über|mots[- ]cl[ée]s|keywords|related topics|etiquetas|temas|(?:関連)?キーワード|関連タグ|关键词|關鍵[詞字])\s*(?:[:：]\s*|$|(?<=cl[ée]s)\s(?=.*,)|(?<=タグ)\s)/;
const most = 15;
const longest = 40;
const mostWords = 2;
/** The list stands above the first line of the text or not far below the last one. */
const near = { above: 12, below: 40 };

/** The topics in a list that only a word before it makes one of tags; `isOwn`: whether the article has a word of one, as it has of most. */
export function readLabelledTags({ lines, at, end }: Story, isOwn: (tag: string) => boolean): string[] {
  if (at < 0) return [];
  const first = Math.max(0, at - near.above);
  // What stands between its sentences is the text's own.
  const start = lines.findIndex(({ text }, index) => index > at && sentence.test(text));
  const last = lines.findLastIndex(
    ({ text, isSide }, index) => (end < 0 ? !isSide : index <= end) && sentence.test(text),
  );
  for (let index = first; index <= Math.min(Math.max(end, at) + near.below, lines.length - 1); index++) {
    if (index >= start && index <= last) continue;
    const text = lines[index]?.text ?? '';
    const sign = label.exec(lowerCase(text.slice(0, longest)))?.[0];
    if (sign === undefined) continue;
    const rest = text.slice(sign.length).trim();
    const tags = rest === '' ? itemsBehind(lines, index + 1) : splitTagList(rest.replaceAll(' / ', ','));
    const isShort =
      tags.length <= most && tags.every((tag) => tag.length <= longest && !sentence.test(tag.trim()));
    // One line of several words may be several topics that nothing parts.
    if (tags.length === 1 && (tags[0] ?? '').split(' ').length > mostWords) continue;
    if (isShort && tags.filter(isOwn).length * 2 > tags.length) return tags;
  }
  return [];
}

/** The lines from one on that are set alike. */
function itemsBehind(lines: Story['lines'], first: number): string[] {
  const name = lines[first]?.name;
  const behind = lines.slice(first, first + most + 1);
  const last = behind.findIndex((line) => line.name !== name || line.text.length > longest);
  const items = last < 0 ? behind : behind.slice(0, last);
  return items.flatMap(({ text }) => splitTagList(text)).filter((text) => text.trim() !== '');
}
