import { lowerCase } from '../../lower-case';
import { withoutDegrees } from './degrees';
import { isFamilyNamed } from './family-names';

const particle =
  /^(?:de|da|do|dos|das|di|del|della|du|des|van|von|vom|der|den|het|la|le|el|al|bin|ibn|ben|y|e|zu|zur|ten|ter|af|av|’t|'t)$/;
const word = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|Mc\p{Lu}\p{L}+|(?:Dr|Prof)\.)$/u;
/** Family names of two letters; other words of two end no name. */
const shortName = /^(?:An|Bo|Do|Du|He|Ho|Hu|Ko|Le|Li|Lo|Lu|Ma|Ng|Oh|Qi|Su|Vo|Vu|Wu|Xu|Ye|Yi|Yu)$/;
/** "VikJournalist": two words that nothing parts; "MacDonald" is one. */
const glued = /(?<!^(?:Mac|Fitz|Van|Von|Des|Del))(?<=\p{Ll}{2})\p{Lu}\p{Ll}{3}/u;
const acronym = /^\p{Lu}{2,3}$/u;
/** Words that stand alone under headlines and are nobody's name. */
const noName =
  /^(?:advertisement|aktualisiert|alle|all|analyse|analysis|anzeige|article|artikel|audio|autor|autorin|best|bild|bilder|breaking|business|by|comments?|copy|cortesía|courtesy|created|crédito|culture|der|die|das|exclusive|follow|foto|fotos|free|get|home|how|image|in|interview|kommentare?|kultur|latest|lesen|link|listen|live|local|login|mehr|more|new|news|newsletter|opinion|our|photo|photos|politics|politik|posted|powered|premium|press|pressemitteilung|pressemeldung|medienmitteilung|print|published|read|recipe|related|rezept|schlagworte|science|see|share|sport|sports|staff|stand|subscribe|tags|tech|teilen|the|themen|this|topics|update|updated|veröffentlicht|verwandte|video|view|von|was|weitere|what|why|wie|wirtschaft|world|your|zum|zur|euer|eure|dein|deine|ihr|ihre|votre|ton|tuo|vostro|tu|su|jouw)$/;

/** Words that begin no name, and can be a part of one. */
const noFirst =
  /^(?:after|against|gegen|keine?|nach|ohne|trotz|wegen|before|despite|without|depuis|après|avant|selon|contre|según|tras|contra|dopo|im)\s/;

/** Whether a text is a person's full name and nothing else, by its form: two to four words that begin with capitals. */
export function isFullName(text: string): boolean {
  if (text.length < 5 || text.length > 40 || noFirst.test(lowerCase(text))) return false;
  const words = text.trim().split(/\s+/);
  // "Jeanne LE GOFF": a family name in capitals.
  const isShouted = /^\p{Lu}\p{Ll}/u.test(text.trim()) && /^\p{Lu}{3,}$/u.test(words.at(-1) ?? '');
  const names = words.filter((each) => !particle.test(isShouted ? lowerCase(each) : each));
  if (names.length < 2 || names.length > 4 || words.length > 5) return false;
  const isCased = names.every(
    (each) =>
      word.test(each) &&
      !noName.test(lowerCase(each).replace(/\.$/, '')) &&
      !acronym.test(each) &&
      !glued.test(each),
  );
  return isCased && isLast(names.at(-1) ?? '') && (text !== text.toUpperCase() || names.length === 2);
}

function isLast(name: string): boolean {
  return name.length > 2 || shortName.test(name);
}

/** Whether every word of a name begins as names do; scripts without capitals always do. A single word can be an account's. */
export function isNameLike(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length === 1 || words.every((each) => !/^\p{Ll}/u.test(each) || particle.test(each));
}

const caselessName = /^[\p{Lo}\p{M}\u200c.'’-]{2,}(?:\s[\p{Lo}\p{M}\u200c.'’-]{2,}){1,3}$/u;
const longestCaseless = 40;

/** Whether a text can be a person's name by its form: with capitals, a Chinese one, or two to four words of a script without capitals. */
export function isWholeName(name: string): boolean {
  return (
    isFullName(withoutDegrees(name)) ||
    isFamilyNamed(name) ||
    (name.length <= longestCaseless && caselessName.test(name))
  );
}
