/**
 * A browser needs an address even for a page that has none. This one is made up (RFC 2606 keeps `.invalid` free), deep enough for
 * `../../` and with segments that no page uses, so that what was resolved against it can be told apart and undone.
 */
const folders = ['no-address-1', 'no-address-2', 'no-address-3', 'no-address-4'];
const origin = 'https://frontclip.invalid';

/** The address that stands in for a missing one. */
export const madeUpAddress = `${origin}/${folders.join('/')}/no-address-page`;

const ownFolder = `${origin}/${folders.join('/')}/`;

/** Longest first: the page itself, its folder alone, what is in its folder, the folders above, the top. */
const spellings: [RegExp, string][] = [
  [new RegExp(`${escapeDots(madeUpAddress)}(?![\\w/.-])`, 'g'), ''],
  [new RegExp(`${escapeDots(ownFolder)}(?![^\\s"'<>()?#/])`, 'g'), './'],
  ...folders.map((_folder, up): [RegExp, string] => {
    const folder = `${origin}/${folders.slice(0, folders.length - up).join('/')}/`;
    return [new RegExp(escapeDots(folder), 'g'), '../'.repeat(up)];
  }),
  // Two slashes at the front would name a host.
  [new RegExp(`${escapeDots(origin)}(?=//)`, 'g'), '/.'],
  [new RegExp(`${escapeDots(origin)}(?=/)`, 'g'), ''],
];

/** Whether a text was made with the address that stands in for a missing one. */
export function hasMadeUpAddress(text: string): boolean {
  return text.includes(origin);
}

/** Puts addresses that were resolved against the made-up one back to relative ones, as the page had them. */
export function undoMadeUpAddress(text: string): string {
  if (!hasMadeUpAddress(text)) return text;
  return spellings.reduce((undone, [spelling, relative]) => undone.replace(spelling, relative), text);
}

function escapeDots(text: string): string {
  return text.replaceAll('.', '\\.');
}
