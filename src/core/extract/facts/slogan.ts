import { squash } from '../text';
import { readArticleWords, sharesScript, tellingText } from './article-words';
import { isCommonWord } from './common-words';
import type { Story } from './story';

const shortest = 4;
/** Fewer words are too few to tell. */
const few = { named: 5, unnamed: 6 };
/** The article has less of the words of what names its site: articles speak of their newspapers too. */
const most = 0.25;
/** The most words that a site's name is looked for in. */
const longestName = 6;
/** Nothing parts the words, or what other languages write apart stands at their beginning: Hebrew and Arabic. */
const unjudged = /[\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;

/** Tells what says of a site what it is, and nothing of the article: the slogan that stands on all of its pages. */
export function readSlogans(story: Story, title: string, site: readonly string[]): (text: string) => boolean {
  const hasWord = readArticleWords(story, title, tellingText);
  const names = site.map(squash).filter((name) => name.length >= shortest);
  return (text) => {
    if (unjudged.test(text) || !sharesScript(story, [text])) return false;
    const all = text.split(/[^\p{L}\p{M}\p{N}]+/u);
    const own = all.filter(
      (word) => word.length >= shortest && !names.some((name) => name.includes(squash(word))),
    );
    const telling = own.filter((word) => !isCommonWord(word));
    const found = own.filter(hasWord).length;
    const saysTitle = own.some((word) => squash(title).includes(squash(word).slice(0, shortest + 1)));
    return isNamed(all.map(squash), names)
      ? telling.length >= few.named && !saysTitle && found < own.length * most
      : own.length >= few.unnamed && found === 0;
  };
}

/** Whether a name is one or several whole words: "Stern" is not in "gestern". */
function isNamed(words: readonly string[], names: readonly string[]): boolean {
  return words.some((_, from) =>
    words
      .slice(from, from + longestName)
      .some((__, more) => names.includes(words.slice(from, from + more + 1).join(''))),
  );
}
