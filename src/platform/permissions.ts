import browser from 'webextension-polyfill';

/** Optional permissions and origins. */
export interface Wanted {
  permissions: string[];
  origins: string[];
}

/**
 * Asks the reader for optional permissions; answers at once when they are given already.
 * Has to be called inside a click: browsers refuse it elsewhere.
 */
export async function askPermissions(wanted: Wanted): Promise<boolean> {
  if (wanted.permissions.length === 0 && wanted.origins.length === 0) return true;
  // Asking for what is given already shows nothing, and a check before it would lose Firefox the click.
  return browser.permissions.request(wanted as Parameters<typeof browser.permissions.request>[0]);
}

/** Whether a permission is given now. */
export async function hasPermission(permission: 'downloads'): Promise<boolean> {
  return browser.permissions.contains({ permissions: [permission] });
}
