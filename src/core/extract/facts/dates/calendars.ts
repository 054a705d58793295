const eras = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
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

/** Made when it is first needed: loading a calendar takes longer than all else that runs while the script is loaded. */
let persian: Intl.DateTimeFormat | null = null;

function formatPersian(instant: number): string {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  return persian.format(instant);
}

/** A day of the Persian calendar (year 1300 to 1499) in ours. The first of Farvardin falls on 19 to 22 March. */
export function fromPersian(year: number, month: number, day: number): [number, number, number] {
  const march = [19, 20, 21, 22].find((each) => formatPersian(Date.UTC(year + 621, 2, each)) === '1/1') ?? 21;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date(Date.UTC(year + 621, 2, march + before + day - 1));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
