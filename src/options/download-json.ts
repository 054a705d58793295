/** How long the address of the text lives, in milliseconds: Firefox loses the file when it goes too early. */
const lifetime = 60_000;

/** Hands a JSON text to the browser's downloads from the page that was clicked in. */
export function downloadJson(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), lifetime);
}
