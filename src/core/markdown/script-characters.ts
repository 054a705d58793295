const plain = '0123456789+-−=()';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';

/** A text in raised or lowered characters; null where one of its own has no such character. */
export function writeScript(name: 'sub' | 'sup', text: string): string | null {
  const characters = name === 'sup' ? raised : lowered;
  const places = Array.from(text, (character) => plain.indexOf(character));
  return places.includes(-1) ? null : places.map((place) => characters.charAt(place)).join('');
}
