import browser from 'webextension-polyfill';
import { ClipError } from '../core/model';
import { copyText } from './copy-text';

/**
 * Puts text on the clipboard after a context menu or a shortcut, without any permission: for some five seconds browsers
 * take those as a gesture, Firefox in the extension's event page, Chromium in the page they were used on.
 * @param tabId The tab that was clipped.
 * @throws ClipError `clipboard-needs-popup` when the moment has passed
 */
export async function copyWithoutPopup(text: string, tabId: number | undefined): Promise<void> {
  const isCopied = HAS_BACKGROUND_DOCUMENT ? await copyHere(text) : await copyInPage(text, tabId);
  if (!isCopied) throw new ClipError('clipboard-needs-popup');
}

function copyHere(text: string): Promise<boolean> {
  return copyText(text).then(
    () => true,
    () => false,
  );
}

async function copyInPage(text: string, tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, func: answerCopyEvent, args: [text] })
    .catch(() => []);
  return answers[0]?.result === true;
}

/**
 * Serialised and run in the page's isolated world: it may use nothing from this module.
 * Answers the copy event that it causes itself, so that neither the page nor its selection is touched.
 */
function answerCopyEvent(text: string): boolean {
  let isAnswered = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isAnswered = event.clipboardData !== null;
  };
  window.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && isAnswered;
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
}
