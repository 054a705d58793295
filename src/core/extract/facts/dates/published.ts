import type { ArticleDate } from '../../../model';
import { keepDistinct, type Choice, type Choices } from '../choice';
import type { Story } from '../story';
import { collectDates, isDoubted, type DateRules } from './date-fact';
import { declaredDates } from './declared-dates';
import { localize } from './localize';
import { addressDates, distantDates, nearDates } from './printed-dates';

/**
 * The moment of publication: declared, else as the page prints it beside the headline, else the day in its address, else that
 * of the last change. The best first.
 */
export function readPublished(
  story: Story,
  modified: Choices<ArticleDate>,
  rules: DateRules,
): Choices<ArticleDate> {
  const declared = collectDates(declaredDates(story), rules);
  const near = collectDates(nearDates(story), rules);
  const found = [...declared, ...near].filter((date) => !isDoubted(date));
  const distant = found.length > 0 ? [] : collectDates(distantDates(story), rules);
  const address = collectDates(addressDates(story), rules);
  const changed = modified.map((date) => ({ ...date, confidence: Math.min(date.confidence, 0.4) }));
  const all = [...found, ...distant, ...address, ...(found.length > 0 ? [] : changed), ...declared, ...near];
  const [best, ...others] = all;
  if (best === undefined) return [];
  const chosen = declared.includes(best) ? refine(best, near, rules) : best;
  return keepDistinct([confirm(chosen, [...near, ...address, ...declared]), ...others], ({ value }) => value);
}

function isMidnight({ value }: ArticleDate): boolean {
  return value.slice(11, 19) === '00:00:00';
}

/** A declared moment in the words of the page: the printed time of the same day where it is finer, the offset that the page prints in. */
function refine(
  declared: Choice<ArticleDate>,
  near: Choices<ArticleDate>,
  rules: DateRules,
): Choice<ArticleDate> {
  const printed = near.find(({ value }) => !value.approximate);
  const value = localize(declared.value, near, rules);
  if (printed === undefined || printed.value.precision === 'day') return { ...declared, value };
  const isSameDay = printed.value.value.slice(0, 10) === value.value.slice(0, 10);
  const isCoarse = value.precision === 'day' || isMidnight(value);
  // Chinese and Japanese portals print the moment of publication; what they declare is the system's.
  const isOther = rules.isPrintTrusted && printed.value.value.slice(0, 16) !== value.value.slice(0, 16);
  return isSameDay && (isCoarse || isOther) ? printed : { ...declared, value };
}

/** Days that stand in two kinds of places are nearly always right. */
function confirm(best: Choice<ArticleDate>, others: Choices<ArticleDate>): Choice<ArticleDate> {
  const day = best.value.value.slice(0, 10);
  const isConfirmed = others.some(
    (other) => other.origin !== best.origin && other.value.value.slice(0, 10) === day,
  );
  return isConfirmed && !isDoubted(best) ? { ...best, confidence: Math.max(best.confidence, 0.95) } : best;
}
