import { squash } from '../text';

/** Words that lead on, as systems set them behind a text that they have cut; texts say the same of books. */
const more =
  /([\s,.…!?»›[\]"”。！？؟」]{0,8})(?:(continue reading|read more|weiter ?lesen|lesen fortsetzen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|ler mais|lees verder|läs mer)(?![a-zà-ÿ])|(続きを読む|阅读全文|閱讀全文|اقرأ المزيد))([^.!?…]{0,80}?)[\s.…»›→\]]*$/i;
const cut = /…|\.\.|[[»›]/;
const sentenceEnd = /^.*[.!?。！？؟]["”»」]?/s;
const about = /^\s(?:about|über|sobre|sur|su)\s/i;

/** A text without the words that lead on: behind a sign that it was cut, glued to it, or behind its last sentence with nothing but the title behind them. */
export function withoutMore(text: string, title: string): string {
  const match = more.exec(text);
  if (match === null) return text;
  const [whole, signs = '', words = '', caseless = '', behind = ''] = match;
  const start = text.slice(0, match.index);
  const isCapital = words !== '' && words[0] !== words[0]?.toLowerCase();
  const rest = squash(behind);
  // Nothing else was declared.
  if (start === '') return rest === '' ? '' : text;
  if (cut.test(signs)) return rest === '' || isCapital ? `${start}…` : text;
  const isAlone = rest === '' || about.test(behind) || rest === squash(title);
  if (!isAlone || (caseless === '' && !isCapital)) return text;
  // "Sleep more. Read more.": a sentence of the text's own.
  if (sentenceEnd.test(signs))
    return whole.endsWith('.') ? text : start + (sentenceEnd.exec(signs)?.[0] ?? '');
  const isGlued =
    caseless === ''
      ? signs === ',' || (signs === '' && /[a-zà-ÿ]$/.test(start)) || (signs === ', ' && / [a-z]/.test(words))
      : /^\s/.test(signs) && /[\u3040-\u9fff]/.test(caseless);
  return isGlued ? `${start}…` : text;
}
