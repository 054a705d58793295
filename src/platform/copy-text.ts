import { ClipError } from '../core/model';

/**
 * Puts text on the clipboard from a document of ours.
 * @throws ClipError `clipboard-failed` with the browser's words
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // Where the new way is refused (a document without focus), the older one may still be allowed.
    if (!copyBySelection(text)) throw new ClipError('clipboard-failed', String(error), { cause: error });
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
