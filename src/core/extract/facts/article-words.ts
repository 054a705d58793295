import { lowerCase } from '../lower-case';
import type { Story } from './story';

/** Endings differ: longer words are compared by so many letters. */
const stem = { shortest: 4, longest: 5 };
/** Shorter words beside others are in every text: "The …"; alone they are names. */
const shortest = { beside: 4, alone: 2 };
/** Shorter texts have few words of their topics. */
const shortestText = 200;
/** Sentences, no lists of tags; lines are cut at 400 characters. */
const sentence = /[.!?؟।。！？…]["'”’»)）」』]*$|^[^]{400}/;

/** Answers whether an article has a word of a tag; where it is short or not found in the page, every tag is said to have one. */
export function readArticleWords(story: Story, title: string): (tag: string) => boolean {
  const { lines, at, end } = story;
  if (at < 0) return () => true;
  const own = lines
    .slice(at, end > at ? end + 1 : undefined)
    .filter((line) => !line.isSide && sentence.test(line.text));
  const text = lowerCase([title, ...own.map((line) => line.text)].join(' '));
  if (text.length < shortestText) return () => true;
  return (tag) => {
    const words = lowerCase(tag).split(/[^\p{L}\p{M}\p{N}]+/u);
    const least = words.length > 1 ? shortest.beside : shortest.alone;
    return words.some((word) =>
      /[\u3040-\u9fff]/.test(word)
        ? text.includes(word)
        : word.length >= least && text.includes(word.slice(0, stemOf(word))),
    );
  };
}

function stemOf({ length }: string): number {
  return Math.min(Math.max(length - 1, stem.shortest), stem.longest);
}

/** Whether an article is written in the letters of its tags: what is not cannot have their words. */
export function sharesScript(story: Story, tags: readonly string[]): boolean {
  const shareOf = (texts: readonly string[]): number => {
    const text = texts.join('');
    return (text.match(/[a-z]/gi)?.length ?? 0) / Math.max(text.length, 1);
  };
  const text = story.lines.slice(Math.max(story.at, 0), Math.max(story.end, 0) + 1).map((line) => line.text);
  return Math.abs(shareOf(tags) - shareOf(text)) < 0.5;
}
