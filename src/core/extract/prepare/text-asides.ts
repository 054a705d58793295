import { findFirst } from '../../find-first';
import { linkDensity } from '../clean/link-density';
import { readShortText } from '../clean/short-text';
import { foreignName } from '../foreign-name';
import { holdsMark } from '../guided/marks';
import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { rename } from '../rename';
import { isSentenceEnd } from '../text-measure';

/** Characters of a paragraph of the text, of a sentence in a box, and of all that a box says. */
const [paragraphSize, sentenceSize, boxSize] = [60, 40, 3_000];
/** Sentences without which a box says too little to be more than a pointer. */
const fewest = 2;
/** Elements above and below a box among which paragraphs are looked for. */
const nearest = 6;
/** The share of a box that leads elsewhere, at most. */
const mostLinked = 0.2;
/** What no box of facts holds: what is to be filled in, played or quoted, and what is called an article of its own. */
const others = 'form, input, iframe, video, audio, blockquote, article, nav, h1';
/** What boxes of facts are called, and how their headings say what they are. Others are as often the page's own: offers, writers, stories. */
const ofFacts =
  /(?:^|[\s_-])(?:facts?|fact-?(?:box|file)|info(?:-?box)?|box-?out|box-?info|background|hintergrund|explain(?:er|ed)?|kasten|encadre|encart|despiece|scheda|kader\w*|feiten|fakta\w*|tietolaatikko|ramka|incut|spravka|glossary|glossar|lexikon|chronolog\w*)(?:$|[\s_-])/i;
const toldFacts =
  /(?:^|\s)(?:facts?|figures|numbers|explained|what (?:is|are)|how|who|why|key|timeline|background|at a glance|history|if you go|hintergrund|zahlen|fakten|was ist|so (?:funktioniert|geht|läuft)|wie|wer|warum|steckbrief|stichwort|chronik|zur person|repères|chiffres|comment (?:ça|faire|est|le|la|les|se|on)|contexte|chronologie|claves|datos|qué es|el proyecto|cómo|cifras|numeri|come|chi è|feiten|cijfers|wat is|hoe|achtergrond|fakta|siffror|lukuina|liczbach|číslech|bakgrund|bakgrunn|baggrund|tausta|vad är|hva er|hvad er|fakty|czym|справка|entenda|o que (?:é|são)|saiba mais|contexto|ne (?:oldu|olmuştu|demek)|nedir|kimdir|arka plan|háttér|mi az|что|как|факты|цифры)(?:$|[\s:?])|qu['’]est|cos['’]è|背景|资料|資料|是什么|概要|とは|用語|무엇인가|이란|배경|용어|ما هو|ما هي|خلفية|چیست|پیشینه/;
/** Whom a page speaks of when it speaks of itself. */
const ourselves =
  /(?<!\p{L})(?:we|us|our|wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}*|nós|noss\p{L}*|noi|nostr\p{L}*|wij|ons|onze|vi|oss|våra?|мы|нас|наш\p{L}*)(?!\p{L})/u;
/** Buttons that only fold the box. */
const folding = '[aria-expanded]';

/**
 * Makes plain boxes of the asides that go on with the text among its paragraphs, headed and in sentences of their own: boxes of facts,
 * explanations. Readability takes every `aside` out. Those that point to other pages, or ask for something, stay what they are.
 */
export function openTextAsides(root: Element): void {
  for (const aside of Array.from(root.getElementsByTagName('aside')))
    if (isOfText(aside) && !holdsMark(aside)) rename(aside, 'div');
}

function isOfText(aside: Element): boolean {
  const called = `${aside.getAttribute('class') ?? ''} ${aside.id}`;
  if (aside.hasAttribute('type') || foreignName.test(called)) return false;
  if (!isBeside(aside, 'previousElementSibling') || !isBeside(aside, 'nextElementSibling')) return false;
  const heading = findFirst(aside, 'h2, h3, h4, h5, h6');
  if (heading === null || findFirst(aside, others) !== null) return false;
  const name = lowerCase((heading.textContent ?? '').trim());
  if (!(ofFacts.test(called) || toldFacts.test(name)) || ourselves.test(name)) return false;
  if (words.profile.test(name) || words.support.test(name)) return false;
  if (Array.from(aside.getElementsByTagName('button')).some((button) => !button.matches(folding)))
    return false;
  const lines = Array.from(aside.querySelectorAll('p, li'));
  if (lines.filter(isSentence).length < fewest || linkDensity(aside) > mostLinked) return false;
  const said = lowerCase((aside.textContent ?? '').slice(0, boxSize));
  return !words.request.test(said) && !words.consent.test(said) && !words.call.test(said.trimStart());
}

/** Whether a paragraph of the text, or a box that begins with one, stands a little above or below. */
function isBeside(aside: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let next = aside[side];
  for (let count = 0; next !== null && count < nearest; count++, next = next[side]) {
    const line = next.localName === 'div' ? next.firstElementChild : next;
    if (line?.localName === 'p' && isLong(line, paragraphSize)) return true;
  }
  return false;
}

function isSentence(line: Element): boolean {
  const text = (line.textContent ?? '').trimEnd();
  return isLong(line, sentenceSize) && isSentenceEnd(text.charCodeAt(text.length - 1));
}

function isLong(line: Element, size: number): boolean {
  return readShortText(line, size) === null;
}
