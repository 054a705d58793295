// `node scripts/install-browsers.mjs`: finds Chromium and Firefox, and on Debian or Ubuntu, as root, installs what is missing.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const local = process.env['LOCALAPPDATA'] ?? 'C:\\Users\\Default\\AppData\\Local';
const programs = ['C:\\Program Files', 'C:\\Program Files (x86)', local];

/** Where each browser is looked for: environment variable, names on PATH, usual places of macOS and Windows, Debian packages. */
const browsers = {
  chromium: {
    variable: 'CHROMIUM',
    // Google Chrome itself refuses extensions from the command line, so Chromium comes first.
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    ],
    packages: ['chromium', 'chromium-sandbox'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    packages: ['firefox-esr'],
  },
};

/** Fonts with Chinese, Japanese and Korean glyphs: without them the Chinese pictures are boxes. */
const fonts = { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', package: 'fonts-noto-cjk' };

/**
 * Chromium's program.
 * @returns {string | null} Absolute path, `null` when there is none.
 * @throws {Error} when CHROMIUM names no program.
 */
export function findChromium() {
  return findBrowser(browsers.chromium);
}

/**
 * Firefox's program.
 * @returns {string | null} Absolute path, `null` when there is none.
 * @throws {Error} when FIREFOX names no program.
 */
export function findFirefox() {
  return findBrowser(browsers.firefox);
}

/**
 * Installs the browsers that are missing, where that can be done without asking.
 * @param {('chromium' | 'firefox')[]} wanted
 * @throws {Error} with the command to run by hand.
 */
export function installBrowsers(wanted = ['chromium', 'firefox']) {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (!isDebian() || process.getuid?.() !== 0) throw new Error(adviceFor(wanted, missing));
  console.error(`installing ${missing.join(' ')}`);
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...missing]);
  const left = wanted.filter((name) => findBrowser(browsers[name]) === null);
  if (left.length > 0) throw new Error(`still no ${left.join(', ')} after the installation`);
}

/** @param {typeof browsers.chromium} browser */
function findBrowser({ variable, names, places }) {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (isAbsolute(chosen) && isProgram(chosen)) return chosen;
    throw new Error(`${variable}=${chosen} is not an absolute path of a program`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {('chromium' | 'firefox')[]} wanted */
function missingPackages(wanted) {
  const absent = wanted.filter((name) => findBrowser(browsers[name]) === null);
  const packages = absent.flatMap((name) => browsers[name].packages);
  return isDebian() && !existsSync(fonts.file) ? [...packages, fonts.package] : packages;
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * @param {('chromium' | 'firefox')[]} wanted
 * @param {string[]} missing
 */
function adviceFor(wanted, missing) {
  const variables = wanted.map((name) => `${browsers[name].variable}=/path/to/${name}`).join(' ');
  const command = isDebian()
    ? `sudo apt-get update && sudo apt-get install ${missing.join(' ')}`
    : 'see https://www.chromium.org/getting-involved/download-chromium and https://www.mozilla.org/firefox';
  return `Missing: ${missing.join(', ')}.\n  ${command}\nor name what you have: ${variables}`;
}

/** @param {string[]} words */
function apt(words) {
  execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3', ...words], {
    // Standard output is kept for results (`npm start -- --headless`).
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    installBrowsers();
    console.error(`Chromium: ${findChromium()}\nFirefox: ${findFirefox()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
