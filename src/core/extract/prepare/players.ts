import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';

/** Levels from a film or sound up to the box of its controls, at most. */
const highest = 4;
/** Characters of all that stands in a player: its title, and what it says of itself. */
const longest = 200;
/** What is pressed or pushed to play something. */
const controls = 'button, [role="button"], input[type="range"], [role="slider"], progress';
/** What a player says of itself: times, their share, its speed. */
const reading = /^[\d:./\s×x%–-]{1,20}$/;
/** What a box holds beside a film or sound for it not to be the player's own. */
const other = 'img, picture, iframe, table, pre, input, button';

/**
 * Leaves of the players of films and sounds the film or sound: their controls say how far it is played, and Readability drops boxes
 * of controls and boxes that say nothing.
 */
export function unboxPlayers(root: Element): void {
  for (const medium of Array.from(root.querySelectorAll('video, audio'))) {
    const player = findPlayer(medium, root);
    if (player !== null) dropControls(player);
    unboxMedium(medium, root);
  }
}

/** The nearest box around a medium with controls in it, and hardly any text. */
function findPlayer(medium: Element, root: Element): Element | null {
  let box = medium.parentElement;
  for (let level = 0; level < highest && box !== null && box !== root; level++) {
    if (readShortText(box, longest) === null) return null;
    if (findFirst(box, controls) !== null) return box;
    box = box.parentElement;
  }
  return null;
}

function dropControls(player: Element): void {
  for (const control of Array.from(player.querySelectorAll(controls))) control.remove();
  // Boxes of times come after what is in them: "0:00" and "/" and "0:42".
  for (const part of Array.from(player.getElementsByTagName('*')).reverse())
    if (reading.test(readShortText(part, longest) ?? '')) part.remove();
}

/** Puts a medium in the place of the boxes that hold nothing else, inside a figure, which Readability keeps. */
function unboxMedium(medium: Element, root: Element): void {
  let box = medium;
  for (;;) {
    const around = box.parentElement;
    if (around === null || around === root || !/^(?:div|span)$/.test(around.localName)) break;
    const isOwn = readShortText(around, 0) !== null && findFirst(around, other) === null;
    if (!isOwn || around.querySelectorAll('video, audio').length > 1) break;
    box = around;
  }
  if (box === medium) return;
  const figure = medium.ownerDocument.createElement('figure');
  box.replaceWith(figure);
  figure.appendChild(medium);
}
