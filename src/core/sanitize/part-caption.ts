/** What a page sets apart by its style sheet alone. */
const inline = /^(?:span|small|cite|em|i)$/;
/** UTF-16 units. A shorter first part may be a name whose words stand apart. */
const shortest = 12;
/** What the name of who took a picture begins with, or its class says. The name of a film stands behind a caption too. */
const credit =
  /^(?:©|\([Cc]\)|(?:[Pp]hotos?|[Ff]otos?|[Ii]mages?|[Ii]magen|[Bb]ild(?:er)?|[Cc]r[eé]dit[os]?|[Ss]ource|Quelle|Fuente|Fonte)\s?(?:[:：/]|by |par |von |de ))|^(?:(?:AP|AFP|EPA|Reuters|Getty) (?:Photos?|Images)|AP|AFP|EPA|dpa|Reuters)$|^(?:图|圖|来源|來源|写真|撮影|출처|사진|صورة)\s?[:：/／]/;
/** "Jane Doe/Agency". */
const agency = /\p{L}\/(?:via )?\p{Lu}/u;
const creditName = /credit|copyright|byline|photographer|source/i;

/**
 * Whether an element is what is said of a picture behind its caption, in most cases who took it, with no sign between the two: the
 * second of two parts that are all of a caption.
 */
export function isCreditOf(element: Element): boolean {
  if (!inline.test(element.localName)) return false;
  const holder = element.parentElement;
  if (holder === null) return false;
  if (holder.localName !== 'figcaption' && holder.parentElement?.localName !== 'figcaption') return false;
  const caption = element.previousElementSibling;
  if (caption === null) return false;
  if (holder.lastElementChild !== element || holder.firstElementChild !== caption) return false;
  const said = (caption.textContent ?? '').trim();
  const whole = (holder.textContent ?? '').trim();
  const name = (element.textContent ?? '').trim();
  const isNamed = credit.test(name) || creditName.test(element.getAttribute('class') ?? '');
  // White space and slanted letters are between and in any words.
  const isApart = element.previousSibling === caption || agency.test(name);
  if (!isNamed && !(isApart && /^(?:span|small)$/.test(element.localName))) return false;
  return (
    said.length >= shortest &&
    whole.replace(/\s+/g, '') === (said + name).replace(/\s+/g, '') &&
    /[\p{L}\p{N}"“”»)]$/u.test(said) &&
    /^[\p{Lu}\p{Lt}\p{Lo}©]/u.test(name)
  );
}
