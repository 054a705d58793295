/** What a page sets apart by its style sheet alone. */
const inline = /^(?:span|small|cite|em|i)$/;
/** UTF-16 units. A shorter first part may be a name whose words stand apart. */
const shortest = 12;

/**
 * Whether an element is what is said of a picture behind its caption, in most cases who took it, with no sign between the two: the
 * second of two parts that are all of a caption.
 */
export function isCreditOf(element: Element): boolean {
  const holder = element.parentElement;
  const caption = element.previousElementSibling;
  if (holder === null || caption === null || !inline.test(element.localName)) return false;
  if (holder.localName !== 'figcaption' && holder.parentElement?.localName !== 'figcaption') return false;
  if (holder.lastElementChild !== element || holder.firstElementChild !== caption) return false;
  const said = (caption.textContent ?? '').trim();
  const whole = (holder.textContent ?? '').trim();
  const credit = (element.textContent ?? '').trim();
  return (
    said.length >= shortest &&
    whole.replace(/\s+/g, '') === (said + credit).replace(/\s+/g, '') &&
    /[\p{L}\p{N}"“”»)]$/u.test(said) &&
    /^[\p{Lu}\p{Lt}\p{Lo}©]/u.test(credit)
  );
}
