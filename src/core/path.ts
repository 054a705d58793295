import { cut } from './graphemes';
import { hashText } from './hash';
import { isDeviceName, isReservedName } from './reserved-name';

/** Bytes of UTF-8: Chromium takes 244 for a whole name and drops longer ones without a word; engines add folders and hashes. */
const longest = { bytes: 120 };

const extension = /\.md$/i;

/** Writes what a system, a browser or an engine refuses or obeys in another way. */
function replaceForbidden(name: string): string {
  return (
    name
      .replace(/[\s\u0085]+/gu, ' ')
      // Invisible characters: both browsers refuse a name with any of them, and they can turn `gpj.exe` round.
      .replace(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\ufffd\u115f\u1160\u3164\uffa0\u2800]/gu, '')
      .replace(/ ?: /g, ' - ')
      .replace(/-*[:|]+[:|-]*/g, '-')
      .replace(/[*?"<>#^[\]%]/g, ' ')
      .replace(/ {2,}/g, ' ')
      .normalize('NFC')
  );
}

/** A leading dot hides a file, a leading `~` or `-` reads as a home folder or an option; Windows drops dots and spaces at an end. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.~-]+$/g, '');
}

function cleanFolder(segment: string): string {
  const name = trimEnds(cut(trimEnds(replaceForbidden(segment)), longest));
  return isDeviceName(name) ? `clip ${name}` : name;
}

/** Hexo skips a file, not a folder, with a leading underscore. */
function cleanStem(segment: string): string {
  const visible = trimEnds(replaceForbidden(segment).replace(/^[\s._~-]+/, ''));
  const name = trimEnds(cut(visible.replace(extension, ''), longest));
  return isReservedName(name) ? `clip ${name}` : name;
}

/** Repeats a step until it changes nothing, since what it takes away can bare what it forbids. */
function settle(text: string, step: (text: string) => string): string {
  const next = step(text);
  return next === text ? text : settle(next, step);
}

/** A name for what has none; different texts get different ones. */
function nameNothing(name: string): string {
  return name.trim() === '' ? 'untitled' : `untitled-${hashText(name).slice(-6)}`;
}

/**
 * A relative path of a Markdown file that every system, browser and engine takes as it is: no traversal, no reserved names, no
 * forbidden or invisible characters, at most 120 bytes of UTF-8 before `.md`; letters of every script stay.
 * A path that is safe comes back unchanged. Where no name is left: `fallback` (a safe one), else `untitled` and a hash.
 */
export function safePath(path: string, fallback?: string): string {
  const segments = path.toWellFormed().normalize('NFC').split(/[/\\]/);
  const last = (segments.pop() ?? '').trim().replace(extension, '');
  const folders = segments.map((segment) => settle(segment, cleanFolder)).filter((folder) => folder !== '');
  const stem = settle(last, cleanStem) || (fallback ?? nameNothing(last));
  return [...folders, `${stem}.md`].join('/');
}
