const day = 86_400_000;
const threeWeeks = 21;
/** Months in whose first or last weeks clocks change somewhere, from January (0) on: March, April, September, October, November. */
const changing = new Set([2, 3, 8, 9, 10]);

/** Whether a place's offset of one moment holds at another one too, wherever the place is. */
export function isSameStretch(one: string, other: string): boolean {
  const [first = 0, last = 0] = [one, other].map((each) => Date.parse(each)).sort((a, b) => a - b);
  if ([summer, winter].some((isIn) => isIn(first) && isIn(last)) && last - first < 200 * day) return true;
  // Clocks change in the nights to Sundays, and in the far east on Saturdays of UTC.
  const [from = 0, to = 0] = [first, last].map((each) => Math.floor(each / day + 0.5));
  if (to - from > threeWeeks) return false;
  for (let each = from; each <= to; each++) {
    const date = new Date(each * day);
    const isMiddle = date.getUTCDate() > 14 && date.getUTCDate() < 24;
    if (date.getUTCDay() === 0 && changing.has(date.getUTCMonth()) && !isMiddle) return false;
  }
  return true;
}

function summer(moment: number): boolean {
  const month = new Date(moment).getUTCMonth();
  return month > 3 && month < 8;
}

function winter(moment: number): boolean {
  return [11, 0, 1].includes(new Date(moment).getUTCMonth());
}
