import { extractArticle } from '../../src/core/extract/extract';
import { squash } from '../../src/core/extract/text';
import type { Facts, ReadRequest } from '../../src/core/model';
import { locate } from '../../src/core/pick/locate';
import { findUnit } from '../../src/core/pick/units';
import { type CheckedFact, type FactAnswers, isRight } from './right-facts';

/** Places that are tried for one fact. */
const tried = 12;
const longest = { title: 400, author: 200, date: 160 };

/**
 * The element of the page in which a reader finds a fact, and at which it can be pointed: what is understood there is the answer.
 * `null`: the page does not show it.
 */
export function findShown(fact: CheckedFact, answers: FactAnswers, request: ReadRequest): Element | null {
  const places = fact === 'date' ? listDated() : listHolding(fact, answers);
  const units = [...new Set(places.flatMap((element) => [findUnit(element), element]))];
  for (const element of units.slice(0, tried)) {
    const selector = locate(element);
    if (selector === null) continue;
    const correction = { [fact]: selector };
    const facts = readFacts({ ...request, correction });
    if (facts !== null && facts.origins[nameOf(fact)] === 'user' && isRight(fact, facts, answers))
      return element;
  }
  return null;
}

function nameOf(fact: CheckedFact): 'title' | 'authors' | 'published' {
  return fact === 'title' ? 'title' : fact === 'author' ? 'authors' : 'published';
}

function readFacts(request: ReadRequest): Facts | null {
  try {
    return extractArticle(document, request);
  } catch {
    return null;
  }
}

/** The smallest elements whose text holds all the words of the answer, headings first. */
function listHolding(fact: 'title' | 'author', answers: FactAnswers): Element[] {
  const words = (fact === 'title' ? [answers.title ?? ''] : [answers.author ?? []].flat()).map(squash);
  const holds = (element: Element): boolean => {
    const text = element.textContent ?? '';
    if (text.length > longest[fact] * 4) return false;
    const squashed = squash(text);
    return squashed.length <= longest[fact] && words.every((word) => squashed.includes(word));
  };
  const found = Array.from(document.body.getElementsByTagName('*')).filter(
    (element) => isShown(element) && holds(element) && !Array.from(element.children).some(holds),
  );
  return found.toSorted(
    (one, other) => Number(/^h[12]$/.test(other.localName)) - Number(/^h[12]$/.test(one.localName)),
  );
}

/** Elements that look like a date, those that say so first. */
function listDated(): Element[] {
  const isDated = (element: Element): boolean => {
    const text = (element.textContent ?? '').trim();
    return (
      text.length > 0 &&
      text.length <= longest.date &&
      /\p{Nd}/u.test(text) &&
      /\p{Nd}{4}|\p{Nd}{1,2}/u.test(text)
    );
  };
  const times = Array.from(document.body.getElementsByTagName('time'));
  const named = Array.from(
    document.body.querySelectorAll('[class*=date], [class*=time], [class*=publish], [id*=date], [id*=time]'),
  );
  return [...times, ...named].filter((element) => isShown(element) && isDated(element));
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
