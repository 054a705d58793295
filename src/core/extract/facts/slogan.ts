import { squash } from '../text';
import { readArticleWords, sharesScript } from './article-words';
import type { Story } from './story';

const shortest = 4;
/** Fewer words are too few to tell. */
const few = { named: 2, unnamed: 6 };
/** The article has so many of the words of what speaks of its site. */
const most = { named: 0.6, unnamed: 0.1 };
/** Nothing parts the words. */
const unparted = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;

/** Tells what says of a site what it is, and nothing of the article: the slogan that stands on all of its pages. */
export function readSlogans(story: Story, title: string, site: readonly string[]): (text: string) => boolean {
  const hasWord = readArticleWords(story, title);
  const names = site.map(squash).filter((name) => name.length >= shortest);
  return (text) => {
    if (unparted.test(text) || !sharesScript(story, [text])) return false;
    const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= shortest);
    const own = words.filter((word) => !names.some((name) => name.includes(squash(word))));
    const share = own.filter(hasWord).length / Math.max(own.length, 1);
    const isNamed = names.some((name) => squash(text).includes(name));
    const saysTitle = own.some((word) => squash(title).includes(squash(word).slice(0, shortest + 1)));
    return isNamed
      ? own.length >= few.named && !saysTitle && share < most.named
      : own.length >= few.unnamed && share <= most.unnamed;
  };
}
