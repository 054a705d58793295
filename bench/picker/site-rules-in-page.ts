import { extractArticle } from '../../src/core/extract/extract';
import type { Article, Guide, ReadRequest } from '../../src/core/model';
import { locate } from '../../src/core/pick/locate';
import type { MadeRule } from '../../src/core/site-rules/made-rule';
import { makeRule } from '../../src/core/site-rules/make-rule';
import { type Gold, scoreText } from '../../scripts/train/gold';
import { toBlockLines } from './block-lines';
import { findShown } from './find-shown';
import { type CheckedFact, checkedFacts, type FactAnswers, isRight, knownFacts } from './right-facts';

const request: ReadRequest = { now: '2026-11-28T08:00:00Z', timeZone: 'UTC', scope: 'article' };

/** What a page gives, read by a rule or without one. */
export interface RuledReading {
  /** `null`: the body's answer is not known. */
  f1: number | null;
  /** For each fact whose answer is known and that the page shows: whether it is right. */
  right: Partial<Record<CheckedFact, boolean>>;
}

/** Makes a rule of what was picked in this page and of where it shows the facts. */
function makeSiteRule(answers: FactAnswers, picked: Guide): MadeRule {
  const guide: Guide = { ...picked };
  for (const fact of knownFacts(answers)) {
    const element = findShown(fact, answers, request);
    const selector = element === null ? null : locate(element);
    if (selector !== null) guide[fact] = selector;
  }
  return makeRule(document, location.hostname, guide);
}

/** The facts that the page shows, of those whose answer is known. */
function listShown(answers: FactAnswers): CheckedFact[] {
  return knownFacts(answers).filter((fact) => findShown(fact, answers, request) !== null);
}

function readByRule(answers: Gold & FactAnswers, shown: CheckedFact[], rule: Guide | null): RuledReading {
  const article = read(rule === null ? request : { ...request, rule });
  const right = checkedFacts
    .filter((fact) => shown.includes(fact))
    .map((fact) => [fact, article !== null && isRight(fact, article, answers)]);
  const f1 = (answers.text ?? '') === '' ? null : scoreText(answers, toBlockLines(article?.html ?? '')).f1;
  return { f1, right: Object.fromEntries(right) as RuledReading['right'] };
}

function read(wanted: ReadRequest): Article | null {
  try {
    return extractArticle(document, wanted);
  } catch {
    return null;
  }
}

Object.assign(globalThis, { frontclipRules: { makeSiteRule, listShown, readByRule } });
