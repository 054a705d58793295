const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const pictureSchemes = new Set(['http:', 'https:']);

/** The address of a link that may be opened, or `null`: the preview shows its text only. */
export function safeLink(address: string): string | null {
  return allowed(address, linkSchemes);
}

/** The address of a picture that may be loaded when the reader asks for it, or `null`. */
export function safePicture(address: string): string | null {
  return allowed(address, pictureSchemes);
}

function allowed(address: string, schemes: Set<string>): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return schemes.has(url.protocol) ? url.href : null;
}
