import type { ErrorCode } from '../core/model';

/** What a reader can do about a failure from where it is shown. */
export type NextStep = 'retry' | 'pick' | 'whole-article' | 'options' | 'close' | 'copy-details';

/** The buttons of each failure, the most useful first; where there is none, the text says what to do outside. */
export const nextSteps = {
  'page-browser': [],
  'page-store': [],
  'page-pdf': [],
  'page-source': [],
  'page-reader': [],
  'page-file': ['retry'],
  'page-error': ['retry'],
  'page-not-html': [],
  'page-frameset': [],
  'page-too-large': [],
  'page-blocked': [],
  'page-timeout': ['retry'],
  'popup-refused': ['retry'],
  'tab-missing': ['retry'],
  'tab-closed': [],
  'tab-navigated': ['retry'],
  'page-login': ['retry', 'pick'],
  'page-absent': ['retry', 'pick'],
  'page-list': ['pick', 'retry'],
  'article-missing': ['pick', 'retry'],
  'selection-empty': ['whole-article'],
  'correction-invalid': ['close'],
  'part-failed': ['retry'],
  'draft-missing': ['retry'],
  'front-matter-invalid': ['retry', 'options'],
  'template-invalid': ['options', 'retry'],
  'path-invalid': ['retry'],
  'preset-unknown': ['options'],
  'destination-unknown': ['options'],
  'download-failed': ['retry'],
  'download-canceled': ['retry'],
  'clipboard-failed': ['retry'],
  'clipboard-needs-popup': ['retry'],
  'store-full': ['options', 'retry'],
  'store-failed': ['retry'],
  'permission-refused': ['retry'],
  'settings-invalid': [],
  'settings-newer': [],
  'settings-failed': ['retry'],
  'extension-updated': ['close'],
  unexpected: ['retry', 'copy-details'],
} satisfies Record<ErrorCode, NextStep[]>;

/** The next steps of one code. */
export function nextStepsOf(code: ErrorCode): readonly NextStep[] {
  return nextSteps[code];
}
