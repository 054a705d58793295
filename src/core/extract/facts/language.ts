import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import { property } from '../evidence/json-ld';
import { chooseText, keepDistinct, type Choice, type Choices } from './choice';
import { countCommonWords } from './common-words';
import { findArticleNode, readText } from './json-ld-article';

const tag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.]|$)/i;
const rightToLeft = new Set('ar arc ckb dv fa he iw ks ku-arab nqo ps sd syr ug ur yi'.split(' '));
/** Characters that only one of the two Chinese spellings has. */
const simplified = /[这国们说时个对发会学来过还进动种东车长门问见让认记该总经产务华]/g;
const traditional = /[這國們說時個對發會學來過還進動種東車長門問見讓認記該總經產務華]/g;

/** The article's language, BCP 47. Templates often leave a wrong `lang` behind: letters of another script overrule it. */
export function readLanguage(evidence: Evidence, text: string): Choices<string> {
  const { metas } = evidence;
  const guess = guessLanguage(text);
  const stated = readText(property(findArticleNode(evidence), 'inLanguage'));
  const meta = metas.first('og:locale', 'content-language', 'language', 'dc.language');
  const declared = [
    ...chooseText(normalize(evidence.lang), 'dom', 0.95),
    ...chooseText(normalize(stated), 'json-ld', 0.9),
    ...chooseText(normalize(meta), 'meta', 0.85),
  ];
  if (guess === null) return keepDistinct(declared, (each) => each);
  const allowed = declared.filter((choice) => guess.allows.test(choice.value));
  const refused = declared.filter((choice) => !allowed.includes(choice));
  const guessed = chooseText(guess.tag, 'pattern', 0.9);
  const doubted = refused.map((choice) => ({ ...choice, confidence: 0.1 }));
  return keepDistinct([...allowed, ...guessed, ...doubted], (each) => each);
}

/** The direction of the text: declared, else that of the language's script. */
export function readDirection(
  evidence: Evidence,
  content: ContentSample | null,
  language: string | null,
): Choice<'ltr' | 'rtl'> {
  const declared = [content?.dir, evidence.dir].find((dir) => /^(?:ltr|rtl)$/i.test(dir ?? ''));
  const isRtl = rightToLeft.has((language ?? '').split('-')[0] ?? '');
  if (isRtl) return { value: 'rtl', origin: 'pattern', confidence: 0.98 };
  if (declared === undefined || declared === null)
    return { value: 'ltr', origin: 'pattern', confidence: 0.95 };
  return { value: declared.toLowerCase() === 'rtl' ? 'rtl' : 'ltr', origin: 'dom', confidence: 0.95 };
}

function normalize(value: string): string {
  const parts = tag.exec(value.trim())?.slice(1).filter(Boolean) ?? [];
  // Short where there are two letters for three: "guj" is "gu".
  return Intl.getCanonicalLocales(parts.length === 0 ? [] : parts.join('-'))[0] ?? '';
}

interface Guess {
  tag: string;
  /** Declared languages that this script can be. */
  allows: RegExp;
}

/** By the script that most letters belong to; `null` where the script is shared by many languages. */
function guessLanguage(text: string): Guess | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isMost = (script: RegExp, share: number): boolean =>
    letters > 20 && (text.match(script)?.length ?? 0) > letters * share;
  // Most pages: asked first, since every further script is a walk through the text.
  if (isMost(/[a-zà-ž]/gi, 0.5)) return guessByWords(text);
  if (isMost(/[\u3040-\u30ff]/g, 0.15)) return { tag: 'ja', allows: /^ja/ };
  if (isMost(/\p{Script=Hangul}/gu, 0.4)) return { tag: 'ko', allows: /^ko/ };
  if (isMost(/\p{Script=Han}/gu, 0.5))
    return { tag: guessChinese(text), allows: /^(?:zh|yue|wuu|ja|cmn|nan|gan|hak)/ };
  if (isMost(/\p{Script=Arabic}/gu, 0.5))
    return {
      tag: /[پچژگکی]/.test(text) ? 'fa' : 'ar',
      allows: /^(?:ar|fa|ur|ps|ckb|ku|ug|sd|ks|az|pnb|prs)/,
    };
  for (const each of ownScripts) {
    const [script = '', languages = ''] = each.split(':');
    // Engines make a pattern when it is first used.
    if (isMost(new RegExp(`\\p{Script=${script}}`, 'gu'), 0.5))
      return { tag: languages.slice(0, 2), allows: new RegExp(`^(?:${languages})`) };
  }
  return guessByWords(text);
}

/** Scripts that newspapers of one language write, or mostly so: the first. */
const ownScripts = (
  'Hebrew:he|iw|yi Thai:th Greek:el Devanagari:hi|mr|ne|sa|bho|kok|mai Bengali:bn|as Tamil:ta Telugu:te Kannada:kn ' +
  'Malayalam:ml Gujarati:gu Gurmukhi:pa Sinhala:si Myanmar:my Khmer:km Lao:lo Georgian:ka Armenian:hy'
).split(' ');

const fewest = 12;
const lead = 1.4;

/** Languages that share a script are told by their commonest words. Another one is refused only where it is known and its words are missing. */
function guessByWords(text: string): Guess | null {
  const counts = countCommonWords(text);
  const [best, second] = counts;
  if (best === undefined || best.count < fewest || best.count < (second?.count ?? 0) * lead) return null;
  const missing = counts.filter(({ count }) => count * 4 < best.count).map(({ language }) => language);
  return { tag: best.language, allows: new RegExp(`^(?!(?:${missing.join('|')})(?:-|$))`) };
}

function guessChinese(text: string): string {
  const simple = text.match(simplified)?.length ?? 0;
  const full = text.match(traditional)?.length ?? 0;
  return full > simple ? 'zh-Hant' : 'zh-Hans';
}
