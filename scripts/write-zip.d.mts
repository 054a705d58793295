/** A folder as a zip archive; the same files always give the same bytes. */
export function zipFolder(folder: string): Buffer;
