import { readMonth } from './months';

/** Whether a text is a day without its year, or a month alone: "Jun 9", "9 juin". This year's days stand so. */
export function isDayAlone(text: string): boolean {
  const [, word = '', behind = ''] = /^(?:\d{1,2}\.?\s)?(\p{L}{3,10})\.?(\s\d{1,2})?$/u.exec(text) ?? [];
  return word !== '' && (behind === '') === /^\d/.test(text) && readMonth(word, null) !== null;
}
