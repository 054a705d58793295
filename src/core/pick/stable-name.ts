import { isPassingClass } from './passing-class';

/** A name that CSS takes as it stands. */
const plain = /^-{0,2}[A-Za-z_][\w-]*$/;
/** What tools put before the names that they make up. */
const madeUpPrefix =
  /^(?:css|sc|jsx|jss|emotion|svelte|astro|tns|ng|ember|yui|ext-gen|uid|uuid|guid|gpt|ad-slot|react-aria|radix|headlessui|makeStyles|r|x)[-_]?\d|^(?:css|sc|jsx|jss|emotion|svelte|astro|yui|ng|react-aria|radix|headlessui|makeStyles)[-_]/;
/** A readable head and a made-up tail, as bundlers of styles join them: `Title_title__x8Jk2`, `_title_x8jk2_12`. */
const joined = /^(.*[A-Za-z]{3}(?:_{2,3}|--)|_[A-Za-z-]{3,}_)([A-Za-z0-9+-]{4,10}(?:_\d+)?)$/;
/** Signs and words of a name; longer ones are headlines. */
const longest = 40;
const mostWords = 6;

/**
 * Whether a name of an element (id, class or the like) was given by a person and will stand in the next page too: no hash, no number
 * of an article, nothing that a tool has made up.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > longest || !plain.test(name)) return false;
  if (/\d{3}|[-_]\d+(?:[-_]|$)/.test(name) || madeUpPrefix.test(name)) return false;
  const pieces = name.split(/[-_]+/).filter((piece) => piece !== '');
  // `c_is`, `b-h7`: short for something, if for anything.
  const isTerse = pieces.length > 1 && pieces.every((piece) => piece.length < 3);
  return !isTerse && pieces.length <= mostWords && !pieces.some(isMadeUp);
}

/** Whether a class is a stable name that says what its element is: not how it looks, nor what it is doing just now. */
export function isStableClass(name: string): boolean {
  return isStableName(name) && !isPassingClass(name);
}

/** The readable head of a class that a bundler has made of one and a hash: `Title_title__` of `Title_title__x8Jk2`; else `null`. */
export function readStableHead(name: string): string | null {
  if (name.length > longest || isStableName(name)) return null;
  const [, head = '', tail = ''] = joined.exec(name) ?? [];
  const readable = head.replace(/[-_]+$/, '').replace(/^_/, '');
  return tail !== '' && isStableName(readable) ? head : null;
}

/** Whether a piece of a name, a run of letters and digits, reads like a hash. */
function isMadeUp(piece: string): boolean {
  // `x8Jk2`, `3xYz`: digits stand at the end of a word that a person has written.
  if (/\d[A-Za-z]/.test(piece)) return true;
  const letters = piece.replace(/\d+$/, '');
  if (letters !== piece && letters.length > 1 && !/[aeiouy]/i.test(letters.slice(1)))
    return letters.length > 3;
  // No word has six letters without a vowel, or eight consonants side by side.
  if (letters.length > 5 && !/[aeiouy]/i.test(letters)) return true;
  if (/[^aeiouy\d]{8}/i.test(letters)) return true;
  const words = letters.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  if (words.length < 2) return false;
  // `bdVaJa`: humps, but no words between them; `bokODS`.
  const hasAcronym = /[A-Z]{2}/.test(letters.replace(/^[A-Z]{2,4}(?=[A-Z][a-z]{2})|(?:ID|URL|TV)$/, ''));
  return letters.length / words.length < 3 || (letters.length < 8 && hasAcronym);
}
