import { isAgency } from './agency';

const known =
  /^(?:Ph\.?D|Psy\.?D|Pharm\.?D|Ed\.?D|M\.?D|D\.?O|D\.?D\.?S|D\.?V\.?M|D\.?P\.?T|DNP|DrPH|R\.?N|R\.?D|RDN|LDN?|M\.?S[cW]?|M\.?A|M\.?Ed|M\.?P\.?H|M\.?B\.?A|BSN?|MSN|LCSW|LMFT|J\.?D|LL\.?M|CPA|CF[AP]|CSCS|CPT|ESQ|Esq)\.?$/;
/** Titles that somebody has registered, and what stands in a row with a degree: "CEPF®", "FAND". */
const registered = /^\p{Lu}[\p{L}-]{1,7}[®™]$/u;
const capitals = /^[A-Z][A-Z-]{1,6}$/;
/** Degrees that are states too, and towns by their words: "Cape Cod, MA". */
const state = /^(?:MA|MD|MS)$/;
const town =
  /^(?:Cape|East|Fort|Lake|Mount|New|North|Ocean|Port|Saint|San|South|Spring|St\.|West)\s\p{Lu}\p{L}+$|\s(?:Beach|City|County|Falls|Harbor|Heights|Hills|Island|Lake|Park|Springs|Town|Township|Valley)$/u;

/** Whether a part of a list is a degree, by its letters. */
export function isDegree(part: string): boolean {
  return known.test(part.trim());
}

/** A list of names in which what stands behind the names of the learned ("Jane Doe", "MS", "RDN") is again a part of them; a town with its state behind a name goes. */
export function joinDegrees(parts: string[]): string[] {
  const joined: string[] = [];
  let isRow = false;
  for (const part of parts) {
    const text = part.trim();
    const last = joined.at(-1) ?? '';
    if (joined.length > 1 && state.test(text) && town.test(last.trim())) {
      joined.pop();
      isRow = false;
      continue;
    }
    isRow =
      last.includes(' ') &&
      !isAgency(text) &&
      (known.test(text) || registered.test(text) || (isRow && capitals.test(text)));
    if (isRow) joined[joined.length - 1] = `${last.trim()}, ${text}`;
    else joined.push(part);
  }
  return joined;
}

/** A name without them. */
export function withoutDegrees(name: string): string {
  const [bare = '', ...degrees] = name.split(', ');
  return degrees.length > 0 && joinDegrees([bare, ...degrees]).length === 1 ? bare : name;
}
