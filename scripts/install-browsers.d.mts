/** Chromium's program: absolute path, `null` when there is none. */
export function findChromium(): string | null;
/** Firefox's program: absolute path, `null` when there is none. */
export function findFirefox(): string | null;
/** Installs what is missing, as root on Debian or Ubuntu. @throws Error with the command to run by hand. */
export function installBrowsers(wanted?: ('chromium' | 'firefox')[]): void;
