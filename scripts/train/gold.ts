import { compareShingles, countShingles, type PageScore, tokensFor } from './shingles';

/** The answer to one page, as far as the body goes. */
export interface Gold {
  url?: string | null;
  set: string;
  lang: string;
  text?: string;
  /** Also right: with or without the standfirst. */
  textVariants?: string[];
  /** Paragraphs that may be there or not. */
  optionalLines?: string[];
}

/** Scores a body's text by the kindest of the right answers, as the judge does. */
export function scoreText(gold: Gold, text: string): PageScore {
  const tokens = tokensFor(gold.lang, gold.set);
  const found = countShingles(tokens(text));
  const absent = new Set(
    (gold.optionalLines ?? []).filter((line) => !isFound(countShingles(tokens(line)), found)),
  );
  const answers = [gold.text ?? '', ...(gold.textVariants ?? [])].map((answer) =>
    answer
      .split('\n')
      .filter((line) => !absent.has(line))
      .join('\n'),
  );
  const scores = answers.map((answer) => compareShingles(countShingles(tokens(answer)), found));
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best));
}

function isFound(line: Map<string, number>, text: Map<string, number>): boolean {
  let [hits, all] = [0, 0];
  for (const [key, count] of line) {
    all += count;
    if (text.has(key)) hits += count;
  }
  return all > 0 && hits / all >= 0.5;
}
