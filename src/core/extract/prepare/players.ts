import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { eachText } from '../each-text';
import { hasMark } from '../guided/marks';
import { hasOwnText, standsInText } from '../own-text';
import { cleanText } from '../text';

/** Characters from which on a line is a paragraph. */
const paragraphSize = 80;
/** Levels from a film or sound up to the box of its controls, at most. */
const mostLevels = 4;
/** Characters of all that stands in a player, its title among it; of that title; of a control's name. */
const [playerSize, titleSize, controlSize] = [200, 100, 20];
/** Characters of "Listen to this article". */
const labelSize = 40;
/** Elements right in a player's box, at most. */
const mostParts = 12;
/** What may be the box of a player: a sentence, a cell or an item of a list holds its own words and numbers. */
const playerName = /^(?:div|span|figure)$|-/;
/** What is pressed or pushed to play something. */
const controls = 'button, [role="button"], input[type="range"], [role="slider"], progress';
/** Players that pages name so: their buttons may be drawn later. */
const namedPlayer = /(?:audio|media|video|sound|podcast)[a-z_-]*player|(?:^|\s)player(?:\s|$)/i;
/** What is pressed is called what it does, and headings are the text's. */
const noTitle = 'a, button, [role="button"], label, h1, h2, h3, h4, h5, h6';
/** Boxes in which a player says how far it is. */
const statusName = /^(?:div|span|time|output|label)$/;
/** How far it is, of how much, and how fast: "0:00 / 0:42", "/", "1×". */
const status = /^(?:[\d:./\s×x-]*(?:\d:\d\d|\d[×x])[\d:./\s×x-]*|\/)$/;
/** What is shown: no part of a player that holds some of it goes. */
const shown = 'video, audio, img, picture, iframe';
/** What a box holds beside a film or sound for it not to be the player's own. */
const notOfPlayer = 'img, picture, iframe, table, pre, input, button';
/** Boxes that a figure may stand in. */
const figurePlace = /^(?:div|section|article|main|body|figure)$/;

/**
 * Leaves of the players of films and sounds the film or sound: their controls say how far it is played, and Readability drops boxes
 * of controls and boxes that say nothing.
 */
export function unboxPlayers(root: Element): void {
  dropReadings(root);
  for (const sound of Array.from(root.getElementsByTagName('audio')))
    if (isSilent(sound, root)) sound.remove();
  for (const medium of Array.from(root.querySelectorAll('video, audio'))) {
    const player = findPlayer(medium, root);
    if (player !== null) dropControls(player);
    if (player !== null && medium.localName === 'audio') nameSound(medium, player);
    unboxMedium(medium, root);
  }
}

/** One sound above the text that the page plays by buttons of its own is the text read aloud. */
function dropReadings(root: Element): void {
  if (root.getElementsByTagName('audio').length === 0) return;
  const above: Element[] = [];
  let hasText = false;
  for (const element of Array.from(root.querySelectorAll('audio, p'))) {
    if (element.localName === 'audio') above.push(element);
    else hasText = isParagraph(element);
    if (hasText) break;
  }
  const [reading, ...more] = above;
  // More than one is what the page is about.
  if (!hasText || reading === undefined || more.length > 0) return;
  if (reading.hasAttribute('controls') || isOfText(reading) || hasMark(reading)) return;
  const player = findPlayer(reading, root);
  if (player !== null) dropControls(player);
  const label = player === null ? null : readShortText(player, labelSize);
  (player !== null && label !== null && findFirst(player, notOfPlayer) === null ? player : reading).remove();
}

/** Whether nobody can play a sound: pages ring with those. */
function isSilent(sound: Element, root: Element): boolean {
  const around = sound.parentElement;
  if (sound.hasAttribute('controls') || around === null || isOfText(sound) || hasMark(sound)) return false;
  if (!figurePlace.test(around.localName)) return false;
  // In a box of much text a control is another player's.
  if (readShortText(around, playerSize) !== null && findFirst(around, controls) !== null) return false;
  return findPlayer(sound, root) === null;
}

/** Whether a sound is a part of a sentence, or what a caption is about. */
function isOfText(sound: Element): boolean {
  return standsInText(sound) || sound.parentElement?.localName === 'p' || hasCaption(sound);
}

function hasCaption(sound: Element): boolean {
  const figure = sound.closest('figure');
  return figure !== null && findFirst(figure, 'figcaption') !== null;
}

function isParagraph(line: Element): boolean {
  return (line.textContent ?? '').length >= paragraphSize;
}

/** The nearest box around a medium with controls in it, no text of its own and no more than a title's. */
function findPlayer(medium: Element, root: Element): Element | null {
  let box = medium.parentElement;
  for (let level = 0; level < mostLevels && box !== null && box !== root; level++) {
    if (readShortText(box, playerSize) === null || !playerName.test(box.localName)) return null;
    const isNamed = namedPlayer.test(box.getAttribute('class') ?? '');
    if (isNamed || findFirst(box, controls) !== null) return hasOwnText(box) ? null : box;
    box = box.parentElement;
  }
  return null;
}

function dropControls(player: Element): void {
  const isPart = (element: Element): boolean => findFirst(element, shown) === null;
  for (const control of Array.from(player.querySelectorAll(controls))) {
    const isText = readShortText(control, controlSize) === null;
    if (!isText && control.localName !== 'a' && isPart(control)) control.remove();
  }
  // Boxes of times come after what is in them: "0:00" and "/" and "0:42".
  for (const part of Array.from(player.getElementsByTagName('*')).reverse()) {
    if (!statusName.test(part.localName) || !status.test(readShortText(part, controlSize) ?? '')) continue;
    if (isPart(part)) part.remove();
  }
}

/** A sound is called what its player says, where that is one line: as text of its own it would be taken for the page's. */
function nameSound(sound: Element, player: Element): void {
  if (sound.hasAttribute('title') || sound.hasAttribute('aria-label') || !hasAddress(sound)) return;
  let words = '';
  eachText(player, (node) => {
    if (!sound.contains(node)) words += node.nodeValue ?? '';
    return words.length <= playerSize;
  });
  words = cleanText(words);
  const title = Array.from(player.getElementsByTagName('*')).find(
    (part) =>
      part.firstElementChild === null && !sound.contains(part) && cleanText(part.textContent ?? '') === words,
  );
  if (words === '' || words.length > titleSize || title === undefined || title.closest(noTitle) !== null)
    return;
  sound.setAttribute('title', words);
  title.remove();
}

/** Whether a link to a sound can be written. */
function hasAddress(sound: Element): boolean {
  const address = sound.getAttribute('src') ?? findFirst(sound, 'source[src]')?.getAttribute('src') ?? '';
  return address !== '' && !/^(?:blob|data):/i.test(address);
}

/** Whether a box holds more than a player's: those of a whole page are not looked through for each of its films. */
function isWide(box: Element): boolean {
  let [parts, part] = [0, box.firstElementChild];
  for (; part !== null && parts <= mostParts; part = part.nextElementSibling) parts++;
  return parts > mostParts;
}

/** Puts a medium in the place of the boxes that hold nothing else, inside a figure, which Readability keeps. */
function unboxMedium(medium: Element, root: Element): void {
  let box = medium;
  for (;;) {
    const around = box.parentElement;
    if (around === null || around === root || !/^(?:div|span)$/.test(around.localName)) break;
    if (isWide(around) || readShortText(around, 0) === null || findFirst(around, notOfPlayer) !== null) break;
    if (around.querySelectorAll('video, audio').length > 1) break;
    box = around;
  }
  const place = box.parentElement;
  if (box === medium || place === null || !figurePlace.test(place.localName) || standsInText(box)) return;
  const figure = medium.ownerDocument.createElement('figure');
  box.replaceWith(figure);
  figure.appendChild(medium);
}
