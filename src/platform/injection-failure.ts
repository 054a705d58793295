import { ClipError, type ErrorCode } from '../core/model';
import { classifyAddress } from './classify-address';

/** The browsers' own words (Chromium 156, Firefox 153; measured) and what they mean. First match wins. */
const meanings: readonly [RegExp, ErrorCode][] = [
  [/extensions gallery/i, 'page-store'],
  [/chrome:\/\/|edge:\/\/|about:|chrome-extension:|devtools:/i, 'page-browser'],
  [/showing error page/i, 'page-error'],
  [/was removed|no tab with id|invalid tab id|tab.*closed|no frame with id/i, 'tab-closed'],
  [/file:\/\//i, 'page-file'],
  [/frame.*(navigat|unload)|document.*(unload|destroyed)|actor.*destroyed/i, 'tab-navigated'],
  [
    /cannot access|missing host permission|must request permission|cannot be scripted|policy/i,
    'page-blocked',
  ],
];

/** Turns a failed injection into the ClipError that its reader can do something with. */
export function injectionFailure(error: unknown, address: string): ClipError {
  if (error instanceof ClipError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const meaning = meanings.find(([pattern]) => pattern.test(words))?.[1];
  if (meaning === 'page-blocked') return new ClipError(blockedPage(address), words, { cause: error });
  return new ClipError(meaning ?? 'unexpected', words, { cause: error });
}

/** Firefox says the same for every page it protects, so the address has to tell them apart. */
function blockedPage(address: string): ErrorCode {
  if (address.startsWith('file:')) return 'page-file';
  return classifyAddress(address) ?? 'page-blocked';
}
