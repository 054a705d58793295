const turkish = /[İĞı]/;
/** Letters of Turkish and of Romanian as it used to be typed. */
const shared = /[Şş]/;
const romanian = /[ŢȚĂ]/;
/** Signs that a word with an I is no Turkish one: other vowels beside it, letters and pairs that Turkish lacks. */
const foreign = /[EÖÜQWX]|[AIOU]{2}|[TSCP]H|CK|^.{1,3}$/;

/**
 * Whether the capitals of a name are Turkish, whose I and İ are letters of two kinds; `null`: nobody can tell, and the name has an I.
 * Source: the case mappings of Unicode for `tr` and `az`.
 */
export function isTurkishCase(name: string, language: string | null): boolean | null {
  if (turkish.test(name)) return true;
  const isStated = /^(?:tr|az)\b/.test(language ?? '');
  if (shared.test(name) && !romanian.test(name) && !/^(?:ro|mo)\b/.test(language ?? '')) return true;
  if (!isStated || !name.includes('I')) return false;
  return name.split(' ').some((word) => word.includes('I') && foreign.test(word)) ? null : true;
}
