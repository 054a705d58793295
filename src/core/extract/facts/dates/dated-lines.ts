import type { Line } from '../../evidence/lines';
import { lowerCase } from '../../lower-case';
import type { Story } from '../story';
import type { DateCandidate } from './date-fact';
import { readLabel, splitByLabels, type DatedPart } from './date-labels';

/** A text that the page prints and that may hold a date. */
export interface Printed extends DateCandidate {
  label: DatedPart['label'];
  /** Index in the page's lines. */
  line: number;
}

/** What else has a day: an account, a firm, a visit, a customer's opinion. */
const otherText =
  /建立于|注册|註冊|创建于|成立于|生日|出生|加入于|founded|established|joined|member since|registriert|mitglied seit|dabei seit|beigetreten|kundenbewertung|customer review|verified (?:buyer|purchase)|avis client/;
/** How what tells of a past day begins; "desde Madrid, 4 de agosto" is where somebody writes from. For lower case. */
const past =
  /^\s?(?:(?:seit|since|sinds|sedan)\s(?:\p{L}+[.,]?\s)?|(?:depuis|desde|dal|с)\s(?:[el][el]\s)?)\p{Nd}/u;
const longest = { distance: 80, line: 120, labelled: 400, part: 60 };

/** The parts of lines `from` to `to` that may hold a date, side boxes left out, in the page's order. */
export function readDatedLines(
  { lines, at }: Story,
  from: number,
  to: number,
  confidence: number,
): Printed[] {
  const start = Math.max(0, from);
  return lines.slice(start, Math.max(start, to + 1)).flatMap((line, index): Printed[] => {
    const number = start + index;
    const isBeside = Math.abs(number - at) <= beside;
    if ((line.isSide && !isBeside) || !mayHoldDate(line.text)) return [];
    const own = cutOther(line.text);
    if (own === '') return [];
    // A bar above the headline is called navigation where the article's own day stands in it, with its word. A caption says when the
    // picture was taken.
    const needsWord = line.isSide || line.name === 'figcaption';
    const parts = readLine(own, labelAbove(lines, number)).filter(
      ({ label }) => !needsWord || label !== 'none',
    );
    return parts.map(({ text, label, isVague }) => ({
      text,
      label,
      origin: 'pattern',
      confidence: isVague ? confidence - 0.2 : confidence,
      line: number,
    }));
  });
}

/** Of "13 July 2020 | 5 customer reviews" what stands before the sign. */
function cutOther(text: string): string {
  const start = lowerCase(text).search(otherText);
  return start < 0 ? text : text.slice(0, start).replace(/(?:^|[|｜·•])[^|｜·•]*$/, '');
}

const beside = 3;

/** Distances from now have no figure now and then ("yesterday"), but stand in short lines. */
function mayHoldDate(text: string): boolean {
  return text.length <= longest.distance || /\p{Nd}/u.test(text);
}

/** "Published" on a line of its own speaks of the next one. */
export function labelAbove(lines: Line[], index: number): DatedPart['label'] {
  return readLabel(lines[index - 1]?.text ?? '');
}

/** In a short line any date counts; in a paragraph only one at its start, where agencies print it, or behind its word. */
function readLine(text: string, above: DatedPart['label']): (DatedPart & { isVague: boolean })[] {
  const isShort = text.length <= longest.line;
  const parts = splitByLabels(isShort ? text : text.slice(0, longest.labelled));
  return parts.flatMap((part, index) => {
    const label = part.label === 'none' && parts.length === 1 ? above : part.label;
    if (index === 0 && past.test(lowerCase(part.text))) return [];
    if (isShort) return { text: part.text, label, isVague: false };
    const start = part.text.slice(0, longest.part);
    const isLikely = (index === 0 || /^\s?[:：]/.test(start)) && /\p{Nd}{4}/u.test(start);
    return isLikely ? { text: start, label, isVague: true } : [];
  });
}
