import type { Line } from '../../evidence/lines';
import type { Mark } from '../../evidence/mark';
import type { Story } from '../story';
import type { DateCandidate } from './date-fact';
import { lowerCase } from '../../lower-case';
import { valuesOf } from './declared-dates';

const publishedMark = /publi|datecreated|pubdate|pub-date|pub_date|posted|created|issued|(?:^|\s)dateline/;
const dateMark = /date|time|publi|posted|created|issued|ctime/;
const updatedMark =
  /modif|updat|edited|upload|read-?time|reading|duration|event|expire|countdown|current|today|now|copyright/;
const updatedText =
  /^(?:(?:last )?updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|更新|最終更新|수정)/;
/** What else has a day: an account, a firm, a visit. */
const otherText =
  /建立于|注册|註冊|创建于|成立于|生日|出生|加入于|founded|established|joined|member since|registriert|mitglied seit|dabei seit|beigetreten/;
const mostNear = 40;

/** Marks and lines around the headline: those that say "published" before the others, updates last. */
export function* nearDates(story: Story): Generator<DateCandidate> {
  const { at, lines } = story;
  const isNear = (mark: Mark): boolean => !mark.isSide && mark.line >= at - 12 && mark.line <= at + 25;
  const own = dateMarks(story).filter(isNear).slice(0, mostNear);
  for (const mark of own.filter((each) => publishedMark.test(each.hint))) yield* valuesOf(mark, 'dom', 0.9);
  for (const mark of own.filter((each) => !updatedText.test(lowerCase(each.text))))
    yield* valuesOf(mark, 'dom', 0.85);
  const before = lines.slice(Math.max(0, at - 10), Math.max(at, 0)).reverse();
  const after = lines.slice(at + 1, at + 20);
  // Content without a headline begins below its day.
  if (!story.isPrinted && at >= 0) yield* lineDates(before, false, 0.75);
  yield* lineDates(after, true, 0.85);
  if (story.isPrinted) yield* lineDates(before, false, 0.8);
}

/** Everything farther down: the page's first full date is its article's more often than not. */
export function* distantDates(story: Story): Generator<DateCandidate> {
  const { at, lines } = story;
  for (const mark of dateMarks(story)
    .filter((each) => !each.isSide && each.name === 'time')
    .slice(0, mostNear))
    yield* valuesOf(mark, 'dom', 0.6);
  yield* lineDates(lines.slice(at + 20, at + 200), true, 0.45);
  yield* lineDates(lines.slice(0, Math.max(at - 10, 0)).slice(-100), false, 0.4);
}

/** The day that stands in the page's own address. */
export function* addressDates({ address }: Story): Generator<DateCandidate> {
  const path = address.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const match =
    /(?:^|[/_.-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/t_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$|\d{2,6}[/._])/.exec(path) ??
    /\/((?:19|20)\d\d)-?(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//.exec(path);
  if (match !== null) yield { text: `${match[1]}-${match[2]}-${match[3]}`, origin: 'url', confidence: 0.8 };
}

function dateMarks({ marks }: Story): Mark[] {
  return marks.filter(
    (mark) => (mark.name === 'time' || dateMark.test(mark.hint)) && !updatedMark.test(mark.hint),
  );
}

/** In a short line any date counts; in a paragraph only one at its start, where agencies print it. */
function* lineDates(lines: Line[], hasParagraphs: boolean, confidence: number): Generator<DateCandidate> {
  for (const line of lines) {
    const text = lowerCase(line.text);
    if (line.isSide || updatedText.test(text) || otherText.test(text)) continue;
    if (line.text.length <= 120) yield { text: line.text, origin: 'pattern', confidence };
    else if (hasParagraphs && /\d{4}/.test(line.text.slice(0, 60)))
      yield { text: line.text.slice(0, 60), origin: 'pattern', confidence: confidence - 0.2 };
  }
}
