const eras = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['民國', 1911],
  ['民国', 1911],
]);

/** A year in our count: Japanese eras, the Republic of China's and the Buddhist one are converted. `元` is an era's first. */
export function convertYear(year: string, era: string | undefined): number {
  const number = year === '元' ? 1 : Number(year);
  const start = era === undefined ? undefined : eras.get(era);
  if (start !== undefined) return start + number;
  return number >= 2400 && number < 2700 ? number - 543 : number;
}

/** Made when they are first needed: loading a calendar takes longer than all else that runs while the script is loaded. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** Month and day of an instant, `1/1`, in a calendar of `Intl`. */
function formatIn(calendar: 'persian' | 'islamic-umalqura', instant: number): string {
  const format =
    calendars.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
  calendars.set(calendar, format);
  return format.format(instant).replace(/[^\d/]/g, '');
}

/** A day of the Persian calendar (year 1300 to 1499) in ours. The first of Farvardin falls on 19 to 22 March. */
export function fromPersian(year: number, month: number, day: number): [number, number, number] {
  const march =
    [19, 20, 21, 22].find((each) => formatIn('persian', Date.UTC(year + 621, 2, each)) === '1/1') ?? 21;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return toParts(Date.UTC(year + 621, 2, march + before + day - 1));
}

const dayLength = 86_400_000;
const islamicEpoch = Date.UTC(622, 6, 19);
const islamicYear = 354.36707;
const islamicMonth = 29.530588;

/** A day of the Islamic calendar of Umm al-Qura (year 1300 to 1499) in ours. */
export function fromIslamic(year: number, month: number, day: number): [number, number, number] {
  const days = Math.floor((year - 1) * islamicYear + (month - 1) * islamicMonth + day - 1);
  const guess = islamicEpoch + days * dayLength;
  const wanted = `${month}/${day}`;
  const shift = [0, -1, 1, -2, 2, -3, 3].find(
    (each) => formatIn('islamic-umalqura', guess + each * dayLength) === wanted,
  );
  return toParts(guess + (shift ?? 0) * dayLength);
}

function toParts(instant: number): [number, number, number] {
  const date = new Date(instant);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
