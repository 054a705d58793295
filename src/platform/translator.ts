import type { ErrorCode, Origin, RejectionReason, RemovalReason } from '../core/model';
import type english from '../locales/en.json';

/** The texts of one locale by key. */
export type Messages = Readonly<Record<string, string>>;

/** A key of src/locales/en.json. */
export type MessageKey = keyof typeof english;

/** What fills the `{name}` places of a text; numbers are written in the locale's way. */
export type MessageValues = Readonly<Record<string, string | number>>;

type CountStem<Key extends string> = Key extends `${infer Stem}_other` ? Stem : never;
type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** Texts, numbers and dates in one language. */
export interface Translate {
  /** The text of a key. */
  (key: MessageKey, values?: MessageValues): string;
  /** The text of `stem_one`, `stem_other` … for a count, by the language's plural rules; `{count}` is filled in. */
  count(stem: CountStem<MessageKey>, count: number, values?: MessageValues): string;
  /** The text of a key that is put together at run time (a destination's field …); `null` when there is none. */
  find(key: string, values?: MessageValues): string | null;
  number(value: number): string;
  /** A day and time for readers, in the reader's own zone. */
  dateTime(instant: string): string;
  /** BCP 47 tag of the texts, for the `lang` attribute and Intl. */
  readonly language: string;
}

/**
 * Makes the translator of one locale.
 * @param messages texts by key; a key that is missing shows as itself, so that a gap is seen and nothing breaks
 * @param language BCP 47 tag
 */
export function createTranslator(messages: Messages, language: string): Translate {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const fill = (text: string, values: MessageValues): string =>
    text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? numbers.format(value) : (value ?? place);
    });
  const find = (key: string, values: MessageValues = {}): string | null => {
    const text = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return text === undefined ? null : fill(text, values);
  };
  const translate = (key: MessageKey, values?: MessageValues): string => find(key, values) ?? key;
  const count = (stem: string, amount: number, values?: MessageValues): string => {
    const all = { ...values, count: amount };
    return find(`${stem}_${plurals.select(amount)}`, all) ?? find(`${stem}_other`, all) ?? stem;
  };
  const dateTime = (instant: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
  return Object.assign(translate, {
    count,
    find,
    number: (value: number) => numbers.format(value),
    dateTime,
    language,
  });
}

/** The key of an error's title; `${errorKey(code)}_next` is that of its next step. */
export function errorKey<Code extends ErrorCode>(code: Code): `error_${Underscored<Code>}` {
  return `error_${code.replaceAll('-', '_') as Underscored<Code>}`;
}

/** The key of the text that names where a value came from. */
export function originKey<From extends Origin>(origin: From): `origin_${Underscored<From>}` {
  return `origin_${origin.replaceAll('-', '_') as Underscored<From>}`;
}

/** The key of the text that says why a part of the page is not in the clip. */
export function removalKey<Reason extends RemovalReason>(reason: Reason): `removed_${Underscored<Reason>}` {
  return `removed_${reason.replaceAll('-', '_') as Underscored<Reason>}`;
}

/** The key of the text that says why a value was not taken. */
export function rejectionKey<Reason extends RejectionReason>(
  reason: Reason,
): `rejected_${Underscored<Reason>}` {
  return `rejected_${reason.replaceAll('-', '_') as Underscored<Reason>}`;
}
