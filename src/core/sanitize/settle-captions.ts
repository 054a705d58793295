import { findAllIn, type LightElement, type LightNode } from '../light-tree';

/** "1 of 4" above the name of who is shown, "2 of 12 |": a place in a gallery that is not there. */
const counter = /^\s*\d+\s?(?:of|von|de|sur|\/)\s?\d+(?:\s*\|\s*|(?=\p{Lu}))/u;
/** "CreditCredit..." before a name: labels for the ears, one of them in dots that stand for nothing. */
const label =
  /(?:(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{3,9})\1|(?<![\p{L}\p{N}])Credit)\.{3}\s*(?=[\p{Lu}\p{Lo}©])/gu;
/** UTF-16 units, with the space at both ends. */
const shortestCredit = 7;
/** More is no caption with its credit, and each is compared with all others. */
const mostParts = 40;
/** What begins and ends a line. */
const edge = /^(?:[bh]r|p|div|[uod]l|li|d[td]|h\d|table|blockquote)$/;

/** Takes out of the captions of a safe tree what they say twice, what counts the pictures of a gallery, and what is to be pressed. */
export function settleCaptions(root: LightElement): void {
  for (const caption of findAllIn(root, 'figcaption')) {
    for (let round = 0; round < mostButtons && dropButton(caption); round++);
    unbold(caption);
    dropRepeated(caption);
    dropLabels(caption);
    const last = caption.lastChild;
    if (last?.nodeType === 3) last.nodeValue = last.nodeValue.replace(/\s·\s*$/, '');
    const first = caption.firstChild;
    if (first?.nodeType === 3) first.nodeValue = first.nodeValue.replace(counter, '');
    trimStart(caption);
  }
}

function trimStart(caption: LightElement): void {
  let text = caption.firstChild;
  while (text?.nodeType === 3) {
    text.nodeValue = text.nodeValue.trimStart();
    text = text.nodeValue === '' ? text.nextSibling : null;
  }
}

/** All of a caption in bold stands out from nothing: it is set as other captions are. */
function unbold(caption: LightElement): void {
  const whole = wordsOf(caption.textContent);
  if (whole === '') return;
  const bolds = ['strong', 'b'].flatMap((name) => findAllIn(caption, name));
  for (const bold of bolds.slice(0, mostParts)) {
    if (wordsOf(bold.textContent) !== whole) continue;
    for (const node of bold.childNodes) bold.parentNode?.insertBefore(node, bold);
    bold.remove();
  }
}

function dropLabels(element: LightElement): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) node.nodeValue = node.nodeValue.replace(label, '');
    else dropLabels(node);
  }
}

/**
 * A box or a line that another part says too, and a credit that repeats how the words right before it end. Words in a sentence stay,
 * however often they come.
 */
function dropRepeated(caption: LightElement): void {
  const whole = textOf(caption);
  let holder = caption;
  // A picture's box has few boxes around its caption.
  for (let depth = 0; depth < 9; depth += 1) {
    const only = holder.firstElementChild;
    if (only === null || textOf(only) !== whole) break;
    holder = only;
  }
  const { childNodes } = holder;
  if (childNodes.length > mostParts) return;
  const parts = childNodes
    .map((node) => ({ node, text: textOf(node), isEdge: endsLine(node) }))
    .filter(({ node, isEdge }) => isEdge || rawText(node).trim() !== '');
  for (const { node } of parts) if (node.nodeType === 3) node.nodeValue = withoutTwin(node.nodeValue);
  parts.forEach((part, index) => {
    const { node, text, isEdge } = part;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const isWhole = isEdge || (before?.isEdge !== false && after?.isEdge !== false);
    const isRepeated = isWhole
      ? parts.some((other) => other !== part && other.text.includes(text))
      : after === undefined && before?.text.endsWith(text);
    if (text.length < shortestCredit || isRepeated !== true) return;
    part.text = '';
    if (node.nodeType === 3) node.nodeValue = '';
    else node.remove();
    if (after?.node.nodeType === 1 && after.node.localName === 'br') after.node.remove();
  });
}

/** Characters by which a twin's beginning is found. */
const startOfTwin = 12;
/** Characters. What is shorter may be said twice to be heard ("Never again! Never again!"), but a credit is not. */
const shortestTwin = 30;
const creditTwin = /^[^!?]*(?:©|\p{L}\/\p{L})[^!?]*$/u;

/** A text without what it says again: all of it, or its beginning, cut off for narrow screens. */
function withoutTwin(text: string): string {
  const said = text.trimStart();
  const at = said.indexOf(said.slice(0, startOfTwin), startOfTwin);
  if (at < 0 || (at < shortestTwin && !creditTwin.test(said.slice(0, at)))) return text;
  const [whole, twin] = [said.slice(0, at), said.slice(at)].map(wordsOf);
  const isTwin =
    whole === twin || (/(?:…|\.\.\.)\s*$/.test(said) && whole?.startsWith(twin ?? whole) === true);
  return isTwin ? said.slice(0, at) : text;
}

/** What is pressed to see a picture larger, or more of what is said of it: a sentence of its own, or a line. */
const button =
  /(?:^\s*|[.!?…)\]”"»。！？）」\n]\s*)(?:(?:click|tap)\b.{0,12}\bto (?:enlarge|expand|zoom)|(?:enlarge|expand|view) (?:image|photo|picture)|buy (?:now|(?:this )?(?:photo|print)s?)|(?:bild|foto) vergrößern|zum vergrößern (?:bitte )?(?:an)?klicken|agrandir l['’]image|ampliar (?:la )?(?:imagen|imagem|foto)|(?:画像|写真)を(?:見る|拡大)(?:する)?(?:[(（]\d+枚[)）])?)\s*$/i;
/** What says by itself that it is pressed, behind a name too. */
const plainButton =
  /(?:^|(?<!sich)\s)(?:(?:Click|Tap)(?: here)? to (?:enlarge|expand|zoom)|[Zz]um Vergrößern (?:bitte )?(?:an)?klicken|この記事の(?:画像|写真)を見る(?:[(（]\d+枚[)）])?|点击查看大图|點擊放大)\s*$/;
const more = /^\s*(?:more|mehr|ver más|plus)\s*[>»›]+\s*$/i;
/** Characters at the end that are looked at. */
const longestButton = 60;
const sentenceEnd = /[.!?…)\]”"»。！？）」]\s*$/;
const mostButtons = 3;

/** Takes out what is pressed at the end of a caption, or its last link that is nothing else; `false`: there is none. */
function dropButton(caption: LightElement): boolean {
  let last: LightNode | null = lastOf(caption);
  while (last?.nodeType === 1 && !(last.localName === 'a' && isLabel(rawText(last)))) last = lastOf(last);
  if (last === null) return false;
  if (last.nodeType === 1) {
    last.remove();
    return true;
  }
  const text = last.nodeValue.trimEnd();
  if (text.trimStart() === '+' && isAtStart(last, caption)) {
    last.nodeValue = '';
    return true;
  }
  const end = text.slice(-longestButton);
  const rest = withoutButton(end);
  if (
    rest === end ||
    (rest === '' &&
      (text.length > longestButton || !(plainButton.test(end) || isAtStart(last, caption, sentenceEnd))))
  )
    return false;
  last.nodeValue = text.slice(0, -longestButton) + rest;
  return true;
}

function withoutButton(text: string): string {
  // The sign that ends the sentence before stays.
  return text.replace(plainButton, '').replace(button, (whole) => /^[^\p{L}\s]/u.exec(whole)?.[0] ?? '');
}

/** Whether nothing stands before a text in its line, or what ends in a sign. */
function isAtStart(text: LightNode, caption: LightElement, sign = /^$/): boolean {
  for (
    let node = text;
    node !== caption && !endsLine(node) && node.parentNode !== null;
    node = node.parentNode
  ) {
    let before = node.previousSibling;
    while (before !== null && rawText(before).trim() === '' && !endsLine(before))
      before = before.previousSibling;
    if (before !== null) return endsLine(before) || sign.test(rawText(before).slice(-longestButton));
  }
  return true;
}

function endsLine(node: LightNode): boolean {
  return node.nodeType === 1 && edge.test(node.localName);
}

/** Whether a link's text is nothing else; a plus sign opens the picture. */
function isLabel(text: string): boolean {
  return (
    text.length <= longestButton &&
    (more.test(text) || /^\s*\+?\s*$/.test(text) || withoutButton(text).trim() === '')
  );
}

/** The last child that says something. */
function lastOf({ childNodes }: LightElement): LightNode | null {
  return childNodes.findLast((node) => rawText(node).trim() !== '') ?? null;
}

/** Its words, with a space at both ends so that none is found in another. */
function textOf(node: LightNode): string {
  return ` ${wordsOf(rawText(node))} `;
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function rawText(node: LightNode): string {
  return node.nodeType === 3 ? node.nodeValue : node.textContent;
}
