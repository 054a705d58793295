import type { ArticleDate } from '../../../model';
import { keepDistinct, type Choice, type Choices } from '../choice';
import type { PageState } from '../page-state';
import type { Story } from '../story';
import { collectDates, isDoubted, type DateRules } from './date-fact';
import { declaredDates } from './declared-dates';
import { dayOf, isMidnight, toFiner } from './finer-time';
import { localize } from './localize';
import { findRealMoment, inOwnOffset } from './own-offset';
import { addressDates } from './address-date';
import { boxedDates, distantDates, lowerDates, nearDates } from './printed-dates';

/**
 * The moment of publication: declared, else as the page prints it beside the headline, else the day in its address, else that
 * of the last change. The best first.
 */
export function readPublished(
  story: Story,
  state: PageState | null,
  modified: Choices<ArticleDate>,
  rules: DateRules,
): Choices<ArticleDate> {
  const declared = collectDates(declaredDates(story, state), rules);
  const address = collectDates(addressDates(story), rules);
  const around = [...nearDates(story, rules)];
  const beside = inYearOf(address, collectDates(around, rules));
  const below = [...lowerDates(story)];
  // Other lines speak of other moments: "The strike began on 2 April 2024 at 10:00 EST". Bylines have names, days and clocks, no words of a sentence.
  const stamps = collectDates(
    [...around, ...below].filter(
      ({ label, origin, text }) =>
        label === 'published' || origin === 'dom' || !/(?:^|\s)\p{Ll}{3}/u.test(text),
    ),
    rules,
  );
  const lower = collectDates(below, rules);
  const named = collectDates(
    below.filter(({ label }) => label === 'published'),
    rules,
  );
  const changed = modified.map((date) => ({ ...date, confidence: Math.min(date.confidence, 0.4) }));
  // What stands below the text is weaker.
  const printedChanges = changed.filter(
    ({ origin }, index) =>
      (origin === 'dom' || origin === 'pattern') && (modified[index]?.confidence ?? 0) > 0.5,
  );
  const near = [...beside, ...lower];
  const known = [...declared, ...beside].filter((date) => !isDoubted(date));
  const found = [...known, ...(known.length > 0 ? [] : printedChanges), ...lower].filter(
    (date) => !isDoubted(date),
  );
  const distant =
    found.length > 0
      ? []
      : [
          ...collectDates(boxedDates(story, rules), rules),
          ...collectDates(distantDates(story, rules), rules),
        ];
  const all = [...found, ...address, ...distant, ...(found.length > 0 ? [] : changed), ...declared, ...near];
  const [best, ...others] = all;
  if (best === undefined) return [];
  const real = findRealMoment(best.value, all, near);
  const isDeclared = real === undefined && declared.includes(best);
  const chosen = isDeclared
    ? (findOtherDay(best, { near, likely: [...beside, ...named] }, modified) ??
      refine(best, near, stamps, rules))
    : (real ?? best);
  const finer = toFiner(chosen, all);
  const own = { ...finer, value: inOwnOffset(finer.value, all) };
  return keepDistinct(
    [confirm(own, [...near, ...address, ...declared]), best, ...others],
    ({ value }) => value,
  );
}

/** Printed days that are the address's but for the year, which pages print apart or not at all. */
function inYearOf([address]: Choices<ArticleDate>, printed: Choices<ArticleDate>): Choices<ArticleDate> {
  if (address === undefined || address.value.value.length < 10) return printed;
  const [year, day] = [address.value.value.slice(0, 4), address.value.value.slice(4, 10)];
  return printed.map((date) =>
    date.value.value.slice(4, 10) === day
      ? { ...date, value: { ...date.value, value: `${year}${date.value.value.slice(4)}` } }
      : date,
  );
}

const month = 31 * 86_400_000;
const week = 7 * 86_400_000;
const mostDays = 2;
/** Between two zones. */
const farthest = 14 * 3_600_000;

/**
 * A day that is printed beside the headline and lies within a month of the declared one, but is neither that nor the day of the
 * last change: systems declare when a page was made or planned. Measured, the printed day is right three times in four.
 * `likely`: those of `near` that are the article's own.
 */
function findOtherDay(
  declared: Choice<ArticleDate>,
  { near, likely }: { near: Choices<ArticleDate>; likely: Choices<ArticleDate> },
  modified: Choices<ArticleDate>,
): Choice<ArticleDate> | null {
  const exact = near.filter((date) => !date.value.approximate && !isDoubted(date));
  // The last change, declared as the publication: the page's marks have it too.
  const isLastChange = modified.some(({ value }) => value.value === declared.value.value);
  const own = isLastChange ? exact.filter(({ value }) => value.value !== declared.value.value) : exact;
  const [printed] = own;
  if (printed === undefined || own.some((date) => dayOf(date) === dayOf(declared))) return null;
  const days = new Set(exact.map(dayOf)).size;
  // Farther down other articles begin: their days have no word before them, and one that is marked is not alone.
  const isMarkedAlone = printed.origin === 'dom' && days === 1;
  if (!isMarkedAlone && !likely.some(({ value }) => value.value === printed.value.value)) return null;
  // Many days beside the headline are those of other articles in a list.
  if (days > mostDays) return null;
  const distance = Math.abs(Date.parse(dayOf(printed)) - Date.parse(dayOf(declared)));
  const lead = Date.parse(declared.value.value) - Date.parse(printed.value.value);
  const isFirst = isLastChange && printed.value.precision !== 'day' && lead > farthest && lead < week;
  // "04/03/2024" read as those of other countries would.
  if (dayOf(printed).replace(/-(\d\d)-(\d\d)$/, '-$2-$1') === dayOf(declared)) return null;
  // A day's difference is that of two zones.
  const isOther = own.length === exact.length && distance <= month && distance > month / 31;
  if (!isFirst && !isOther) return null;
  const isChange = modified.some((date) => dayOf(date) === dayOf(printed));
  return isChange ? null : { ...printed, confidence: Math.min(printed.confidence, 0.6) };
}

/** A declared moment in the words of the page: the printed time of the same day where it is finer, the offset that the page prints in. */
function refine(
  declared: Choice<ArticleDate>,
  near: Choices<ArticleDate>,
  stamps: Choices<ArticleDate>,
  rules: DateRules,
): Choice<ArticleDate> {
  const printed = near.find(({ value }) => !value.approximate);
  const value = localize(declared.value, near, stamps, rules);
  if (printed === undefined || printed.value.precision === 'day') return { ...declared, value };
  const isSameDay = dayOf(printed) === dayOf({ value });
  const isCoarse = value.precision === 'day' || isMidnight(value);
  // Chinese and Japanese portals print the moment of publication; what they declare is the system's.
  const isOther = rules.isPrintTrusted && printed.value.value.slice(0, 16) !== value.value.slice(0, 16);
  return isSameDay && (isCoarse || isOther) ? printed : { ...declared, value };
}

/** Days that stand in two kinds of places are nearly always right; where the page prints another day than it declares, one in four is. */
function confirm(best: Choice<ArticleDate>, others: Choices<ArticleDate>): Choice<ArticleDate> {
  if (isDoubted(best)) return best;
  const day = dayOf(best);
  const elsewhere = others.filter((other) => other.origin !== best.origin && !other.value.approximate);
  const isSame = elsewhere.some((other) => dayOf(other) === day);
  if (isSame) return { ...best, confidence: Math.max(best.confidence, 0.95) };
  const isPrinted = best.origin === 'dom' || best.origin === 'pattern';
  return elsewhere.length > 0 && !isPrinted ? { ...best, confidence: Math.min(best.confidence, 0.25) } : best;
}
