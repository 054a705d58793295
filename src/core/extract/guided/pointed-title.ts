import type { PointedFacts } from '../article-reading';
import { keepDistinct } from '../facts/choice';
import type { TitleFact } from '../facts/title/title';
import { pointedOrigin } from './pointed-origin';

/** The title as a guide shows it, before what was found; without a guide what was found. */
export function pointedTitle(found: TitleFact, pointed: PointedFacts | undefined): TitleFact {
  const fact = pointed?.title;
  const value = fact?.texts[0]?.text ?? '';
  if (fact === undefined || value === '') return found;
  const { others, tail, ...best } = found;
  const origin = pointedOrigin(fact.by);
  const [, ...rest] = keepDistinct([{ value, origin, confidence: 1 }, best, ...others], (title) => title);
  return { value, origin, confidence: 1, others: rest, tail };
}
