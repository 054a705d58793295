import { lowerCase } from '../lower-case';
import type { Story } from './story';

/** Endings differ: longer words are compared by so many letters. */
const stem = { shortest: 4, longest: 5 };
/** Shorter words beside others are in every text: "The …"; alone they are names. */
const shortest = { beside: 4, alone: 2 };
/** Shorter texts have few words of their topics. */
const shortestText = 200;
/** In shorter ones, often cut by a paywall, a missing word proves nothing. */
export const tellingText = 1_500;
/** Sentences, no lists of tags; lines are cut at 400 characters. */
export const sentence = /[.!?؟।。！？…]["'”’»)）」』]*$|^[^]{400}/;

/**
 * Answers whether an article has a word of a tag. Every tag is said to have one where the article is not found in the page, or has
 * fewer letters than `least`; Chinese, Japanese and Korean ones count four times, since they say more.
 */
export function readArticleWords(
  story: Story,
  title: string,
  least = shortestText,
): (tag: string) => boolean {
  if (story.at < 0) return () => true;
  // Most articles have nothing of which it is asked.
  let read: { text: string; size: number } | null = null;
  return (tag) => {
    const { text, size } = (read ??= readText(story, title));
    if (size < least) return true;
    const words = fold(tag).split(/[^\p{L}\p{M}\p{N}]+/u);
    const letters = words.length > 1 ? shortest.beside : shortest.alone;
    return words.some((word) =>
      unparted.test(word)
        ? Array.from(word).some(
            (_, from) => (from === 0 || from + 1 < word.length) && text.includes(word.slice(from, from + 2)),
          )
        : word.length >= letters && text.includes(word.slice(0, stemOf(word))),
    );
  };
}

function readText({ lines, at, end }: Story, title: string): { text: string; size: number } {
  const own = lines
    .slice(at, end > at ? end + 1 : undefined)
    .filter((line) => !line.isSide && sentence.test(line.text));
  const text = fold([title, ...own.map((line) => line.text)].join(' '));
  return { text, size: text.length + 3 * (text.match(allUnparted)?.length ?? 0) };
}

/** Words stand together in them: two letters are one. */
const unparted = /[\u3040-\u9fff\uac00-\ud7af]/;
const allUnparted = new RegExp(unparted, 'g');

/** Keywords are often written without the signs on their letters. */
function fold(text: string): string {
  return lowerCase(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();
}

function stemOf({ length }: string): number {
  return Math.min(Math.max(length - 1, stem.shortest), stem.longest);
}

/** Whether an article is written in the letters of its tags: what is not cannot have their words. */
export function sharesScript(story: Story, tags: readonly string[]): boolean {
  const text = story.lines.slice(Math.max(story.at, 0), Math.max(story.end, 0) + 1).map((line) => line.text);
  const [own, others] = [shares(tags), shares(text)];
  return own.every((share, script) => Math.abs(share - (others[script] ?? 0)) < 0.5);
}

/** The shares of Latin letters without signs, of kana and Han, and of Hangul. Counted by hand: a match for each letter of an article is dear. */
function shares(texts: readonly string[]): readonly number[] {
  const counts = [0, 0, 0] as [number, number, number];
  let length = 0;
  for (const text of texts) {
    length += text.length;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      const lower = unit | 0x20;
      if (lower >= 0x61 && lower <= 0x7a) counts[0]++;
      else if (unit >= 0x3040 && unit <= 0x9fff) counts[1]++;
      else if (unit >= 0xac00 && unit <= 0xd7af) counts[2]++;
    }
  }
  return counts.map((count) => count / Math.max(length, 1));
}
