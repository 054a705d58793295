/** How long the address lives, in milliseconds: Firefox loses the file when it goes too early (facts: safety §0.13). */
export const blobLifetime = 60_000;

/** An address of the text that the browser's downloads can read, for a minute at most. */
export function blobAddress(text: string): string {
  // Chromium renames `.md` to `.txt` unless the type says Markdown.
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  setTimeout(() => URL.revokeObjectURL(address), blobLifetime);
  return address;
}

/** Hands text to the browser's downloads without any permission. The browser takes a bare name, and does not say how it ends. */
export function handToDownloads(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = blobAddress(text);
  link.download = name;
  link.click();
}
