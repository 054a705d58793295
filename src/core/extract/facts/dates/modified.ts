import type { ArticleDate } from '../../../model';
import { property } from '../../evidence/json-ld';
import { keepDistinct, type Choices } from '../choice';
import { findArticleNode, readText } from '../json-ld-article';
import type { PageState } from '../page-state';
import type { Story } from '../story';
import { collectDates, readDate, type DateCandidate, type DateRules } from './date-fact';
import { readDatedLines } from './dated-lines';
import { changeMarks, dateMarks, readDatedMark } from './dated-marks';

const modifiedNames = (
  'article:modified_time og:updated_time article:updated_time article:modified datemodified date_modified dateupdate ' +
  'dcterms.modified dc.date.modified weibo:article:update_at lastmod last-modified last_updated_date modified_time ' +
  'revised article:modified_date og:modified_time og:article:modified_time article:updated updated_time last_modified dc.modified ' +
  'mrf:modified_time cxenseparse:recs:modifiedtime'
).split(' ');

/** The moment of the last change, where the page names one. */
export function readModified(story: Story, state: PageState | null, rules: DateRules): Choices<ArticleDate> {
  const own = (state?.modified ?? []).map((text): DateCandidate => ({
    text,
    origin: 'pattern',
    confidence: 0.7,
  }));
  const dates = collectDates([...candidates(story, rules), ...own], rules);
  return keepDistinct(dates, ({ value }) => value);
}

function* candidates(story: Story, rules: DateRules): Generator<DateCandidate> {
  const { at, marks, metas } = story;
  const declared = readText(property(findArticleNode(story), 'dateModified'));
  yield { text: declared, origin: 'json-ld', confidence: 0.9 };
  for (const name of modifiedNames) yield { text: metas.first(name), origin: 'meta', confidence: 0.9 };
  for (const mark of marks) {
    if (!mark.isSide && /datemodified/.test(mark.hint))
      yield { text: mark.value || mark.text, origin: 'microdata', confidence: 0.85 };
  }
  for (const mark of dateMarks(story)) {
    if (mark.isSide || mark.line < at - lines.above || mark.line > at + lines.below) continue;
    yield* readDatedMark(mark, story).filter(({ label }) => label === 'updated');
  }
  yield* printedChanges(story, rules);
  for (const mark of changeMarks(story)) {
    if (mark.isSide || mark.line < at - lines.above || mark.line > at + lines.below) continue;
    for (const text of [mark.value, mark.text.slice(0, 100)]) yield { text, origin: 'dom', confidence: 0.8 };
  }
  if (story.end > at) yield* footChanges(story);
}

/** Lines around the content's last one, where institutions say it, and the longest such line. */
const foot = { above: 2, below: 4, line: 45 };

/** Lines that hold the word, the day and nothing else; right below a heading they are of another text. */
function footChanges(story: Story): DateCandidate[] {
  const { lines, at, end } = story;
  const parts = readDatedLines(story, Math.max(at, end - foot.above), end + foot.below, 0.5);
  return parts.filter(
    ({ label, line }) =>
      label === 'updated' &&
      parts.filter((part) => part.line === line).length === 1 &&
      (lines[line]?.text.length ?? 0) <= foot.line &&
      !lines
        .slice(Math.max(at + 1, Math.min(line - 2, end + 1)), line)
        .some(({ name }) => /^h\d$/.test(name)),
  );
}

/** Lines around the headline. */
const lines = { above: 6, below: 15 };
const clock = /(?<!\p{Nd})\p{Nd}{1,2}\s?[:.h時时点點]\s?\p{Nd}{2}/u;

/** What the page calls an update; a clock alone is of the day that is printed before it. */
function* printedChanges(story: Story, rules: DateRules): Generator<DateCandidate> {
  const { at } = story;
  let day = '';
  for (const part of readDatedLines(story, at - lines.above, at + lines.below, 0.75)) {
    const date = readDate(part.text, rules);
    const isClock = date === null && day !== '' && clock.test(part.text);
    if (part.label === 'updated') yield isClock ? { ...part, text: `${day} ${part.text}` } : part;
    day = date === null || date.approximate ? day : date.value.slice(0, 10);
  }
}
