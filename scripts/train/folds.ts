/** Parts of a cross-validation. */
export const foldCount = 5;

/** The part that a site's pages belong to: the same on every run (FNV-1a). */
export function foldOf(site: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < site.length; index++)
    hash = Math.imul(hash ^ site.charCodeAt(index), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) % foldCount;
}
