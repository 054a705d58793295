import browser from 'webextension-polyfill';

/** How a clip without a popup goes. */
export type BadgeState = 'working' | 'done' | 'failed';

const looks: Record<BadgeState, { text: string; color: string }> = {
  working: { text: '…', color: '#5b6472' },
  done: { text: '✓', color: '#1a7f4b' },
  failed: { text: '!', color: '#c0362c' },
};

/** Shows a state on the icon in one tab, with its words as the icon's title. It goes when the tab navigates or the popup opens. */
export async function showBadge(tabId: number | undefined, state: BadgeState, title?: string): Promise<void> {
  if (tabId === undefined) return;
  const { text, color } = looks[state];
  await quietly([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    ...(title === undefined ? [] : [browser.action.setTitle({ tabId, title })]),
  ]);
}

/** Takes the badge and its words off the icon in one tab. */
export async function clearBadge(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await quietly([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('extension_name') }),
  ]);
}

/** The tab may be gone: then there is no icon to change, and nothing to say to anybody. */
async function quietly(changes: Promise<void>[]): Promise<void> {
  await Promise.allSettled(changes);
}
