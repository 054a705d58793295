import { resolveEmphasis, runAt } from './emphasis';
import type { Piece } from './emphasis';
import { characterOf, reference } from './entities';
import { linkTargetAt } from './link-target';
import { plainTags } from './tree';
import type { Inline } from './tree';

/** A `[`, `![` or `<tag>` that waits for its end. */
interface Opening {
  /** Index in the pieces of the first one inside. */
  from: number;
  /** How it is written, when it turns out to open nothing. */
  written: string;
}

interface Line {
  text: string;
  at: number;
  pieces: Piece[];
  openings: Opening[];
}

const tag = new RegExp(`<(/?)(${plainTags.join('|')})>`, 'y');
const lineBreakTag = /<br ?\/?>/y;
const autolink = /<([a-zA-Z][a-zA-Z\d+.-]{1,31}:[^\s<>]*)>/y;
const bareLink = /https?:\/\/[^\s<>*_~"'[\]{}|\\^`\u3000-\u303f\uff00-\uffef]+/y;
const noteReference = /\[\^([^\]\s]+)\]/y;
const formula = /\$(?!\s)((?:[^$\\\n]|\\.)+?)(?<!\s)\$(?!\d)/y;
const escape = /\\([!-/:-@[-`{-~])/y;
const hardBreak = /(?: {2,}|\\)\n[ \t]*/y;
const softBreak = /[ \t]*\n[ \t]*/y;
const plainText = /[^\\`*_~[\]!<&$\nh ]+|[ h]/y;

/**
 * Reads a paragraph's text as what is drawn: CommonMark's inlines with strikethrough, footnotes, formulas and the few
 * tags that our Markdown writes. Any other HTML stays visible text.
 */
export function readInline(text: string): Inline[] {
  const line: Line = { text, at: 0, pieces: [], openings: [] };
  while (line.at < text.length) {
    if (!readPiece(line)) pushText(line, text[line.at] ?? '', 1);
  }
  for (const opening of line.openings.reverse()) {
    line.pieces.splice(opening.from, 0, { kind: 'text', text: opening.written });
  }
  return joinText(resolveEmphasis(line.pieces));
}

/** Readers by the character they start at; each moves on and answers true when it has read something. */
const readers: Record<string, (line: Line) => boolean> = {
  '\\': (line) => readBreak(line) || match(line, escape, ([, mark = '']) => ({ kind: 'text', text: mark })),
  ' ': (line) => readBreak(line),
  '\n': (line) => readBreak(line),
  '`': readCode,
  '*': readRun,
  _: readRun,
  '~': readRun,
  $: (line) => match(line, formula, ([, source = '']) => ({ kind: 'math', text: source })),
  '&': readReference,
  '[': (line) => match(line, noteReference, ([, label = '']) => ({ kind: 'note', label })) || open(line, '['),
  '!': (line) => line.text[line.at + 1] === '[' && open(line, '!['),
  ']': closeLink,
  '<': readAngle,
  h: readBareLink,
};

function readPiece(line: Line): boolean {
  const reader = readers[line.text[line.at] ?? ''];
  if (reader?.(line) === true) return true;
  return match(line, plainText, ([text]) => ({ kind: 'text', text }));
}

function match(line: Line, pattern: RegExp, make: (found: RegExpExecArray) => Piece): boolean {
  pattern.lastIndex = line.at;
  const found = pattern.exec(line.text);
  if (found === null) return false;
  line.at += found[0].length;
  line.pieces.push(make(found));
  return true;
}

function readBreak(line: Line): boolean {
  return (
    match(line, hardBreak, () => ({ kind: 'break' })) ||
    match(line, softBreak, () => ({ kind: 'text', text: '\n' }))
  );
}

function readCode(line: Line): boolean {
  const { text, at } = line;
  const marks = /`+/y;
  marks.lastIndex = at;
  const opening = marks.exec(text)?.[0] ?? '`';
  const closing = new RegExp(`(?<!\`)${opening}(?!\`)`, 'g');
  closing.lastIndex = at + opening.length;
  const end = closing.exec(text);
  if (end === null) return pushText(line, opening, opening.length);
  const code = text.slice(at + opening.length, end.index).replaceAll('\n', ' ');
  const isPadded = /^ .* $/.test(code) && code.trim() !== '';
  line.pieces.push({ kind: 'code', text: isPadded ? code.slice(1, -1) : code });
  line.at = end.index + opening.length;
  return true;
}

function readRun(line: Line): boolean {
  const run = runAt(line.text, line.at);
  line.pieces.push(run);
  line.at += run.length;
  return true;
}

function readReference(line: Line): boolean {
  const found = reference.exec(line.text.slice(line.at, line.at + 12));
  const character = found === null ? null : characterOf(found);
  return found !== null && character !== null && pushText(line, character, found[0].length);
}

function readAngle(line: Line): boolean {
  if (match(line, lineBreakTag, () => ({ kind: 'break' }))) return true;
  if (
    match(line, autolink, ([, url = '']) => ({
      kind: 'link',
      url,
      title: '',
      children: [{ kind: 'text', text: url }],
    }))
  )
    return true;
  tag.lastIndex = line.at;
  const found = tag.exec(line.text);
  if (found === null) return false;
  return found[1] === '' ? open(line, found[0]) : closeTag(line, found[0]);
}

function readBareLink(line: Line): boolean {
  if (/[\p{L}\p{N}]/u.test(line.text[line.at - 1] ?? '')) return false;
  bareLink.lastIndex = line.at;
  const url = bareLink.exec(line.text)?.[0].replace(/[?!.,:;)]+$/, '');
  if (url === undefined || line.openings.some(({ written }) => written === '[')) return false;
  line.at += url.length;
  line.pieces.push({ kind: 'link', url, title: '', children: [{ kind: 'text', text: url }] });
  return true;
}

function open(line: Line, written: string): boolean {
  line.openings.push({ from: line.pieces.length, written });
  line.at += written.length;
  return true;
}

/** Ends the innermost opening: what was opened inside it and never closed becomes text. */
function take(line: Line, place: number): Inline[] {
  const [opening, ...left] = line.openings.splice(place);
  if (opening === undefined) return [];
  for (const inner of left.reverse())
    line.pieces.splice(inner.from, 0, { kind: 'text', text: inner.written });
  return joinText(resolveEmphasis(line.pieces.splice(opening.from)));
}

function closeTag(line: Line, written: string): boolean {
  const place = line.openings.findLastIndex((opening) => opening.written === written.replace('/', ''));
  const name = plainTags.find((known) => written === `</${known}>`);
  if (place === -1 || name === undefined) return false;
  line.at += written.length;
  line.pieces.push({ kind: 'element', tag: name, children: take(line, place) });
  return true;
}

function closeLink(line: Line): boolean {
  const place = line.openings.findLastIndex(({ written }) => written === '[' || written === '![');
  const opening = line.openings[place];
  if (opening === undefined) return false;
  const target = linkTargetAt(line.text, line.at + 1);
  if (target === null) {
    line.openings.splice(place, 1);
    line.pieces.splice(opening.from, 0, { kind: 'text', text: opening.written });
    for (const later of line.openings.slice(place)) later.from += 1;
    return false;
  }
  const children = take(line, place);
  line.at = target.end;
  const { url, title } = target;
  line.pieces.push(
    opening.written === '!['
      ? { kind: 'picture', url, alt: wordsOf(children) }
      : { kind: 'link', url, title, children },
  );
  return true;
}

/** The text of inlines without their marks, as a picture's description needs it. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'link' || inline.kind === 'element') return wordsOf(inline.children);
      if (inline.kind === 'picture') return inline.alt;
      return 'text' in inline ? inline.text : ' ';
    })
    .join('');
}

function pushText(line: Line, text: string, length: number): true {
  line.pieces.push({ kind: 'text', text });
  line.at += length;
  return true;
}

/** Neighbouring texts become one, so that a line is a handful of nodes. */
function joinText(inlines: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}
