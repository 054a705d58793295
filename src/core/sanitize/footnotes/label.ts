/** A note's number or sign, alone or in brackets: `1`, `[a]`, `(iv)`, `†`, `注1`, `[note 2]`, `①`. */
const noteLabel =
  /^[[(（【［〔]?\s*(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶※]{1,4}|[①-⓿²³¹⁰⁴-⁹]{1,3}|(?:note|n\.?b|fn|注|註|脚注|訳注|※|\*)\s*\d{0,3})\s*[\])）】］〕]?[.:)]?$/iu;

/** What stands before a note's own words when its way back is gone: its label again, brackets that held it, an arrow. */
const leadingLabel =
  /^\s*(?:[\^↑↩⤴]\s*)*(?:[[(（【［〔]\s*([^\s[\](){}（）【】［］〔〕]{0,8})\s*[\])）】］〕]|(\d{1,3}|[a-z](?=[.)])|[*†‡§¶※]{1,4}|[①-⓿²³¹⁰⁴-⁹]{1,3}|(?:注|註|※)\s*\d{1,3})(?=[\s.:)、．*†]|\p{L}|$))?[.:)、．]?\s*(?:[\^↑↩⤴]\s*)*/iu;

/** Longest label and what stands around it, in UTF-16 units. */
const reach = 40;

/** Whether a text can be the label of a reference to a note. */
export function isNoteLabel(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= reach && noteLabel.test(trimmed);
}

/** Whether a text is the label in brackets of its own. */
export function isBracketed(text: string): boolean {
  return /^\s*[[(（【［〔].*[\])）】］〕]\s*$/u.test(text.slice(0, reach));
}

/**
 * Takes a label off the beginning of a note, however many elements it is spread over. `labels`: what the references to it say; a
 * number that none of them says is the note's own. Nothing goes of a note that is nothing else.
 */
export function stripLabel(note: Element, labels: readonly string[]): void {
  const texts = firstTexts(note);
  const own = texts.find((text) => text.data.trim() !== '');
  if (
    own !== undefined &&
    own !== note.lastChild &&
    isAlone(own) &&
    labels.some((other) => core(other) === core(own.data))
  ) {
    own.data = '';
  }
  const start = texts.map((text) => text.data).join('');
  const match = leadingLabel.exec(start);
  const label = match?.[1] ?? match?.[2] ?? '';
  const isOwn = label !== '' && !labels.some((other) => core(other) === core(label));
  if (match === null || isOwn || start.slice(match[0].length).trim() === '') return;
  let left = match[0].length;
  for (const text of texts) {
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}

/** A raised label has an element of its own. */
function isAlone(text: Text): boolean {
  return text.parentElement?.localName === 'sup' && text.parentElement.childNodes.length === 1;
}

/** What two spellings of one label share: `[note 2]` and `2.`. */
function core(label: string): string {
  const folded = label.normalize('NFKC');
  return /\d+/.exec(folded)?.[0] ?? folded.replace(/[\s[\](){}.:（）【】〔〕]+/gu, '').toLowerCase();
}

/** The first texts of a note, long enough to hold any label and the first of its words. */
function firstTexts(note: Element): Text[] {
  const texts: Text[] = [];
  let length = 0;
  let node: Node | null = note.firstChild;
  while (node !== null && length < reach && texts.length < reach) {
    if (node.nodeType === 3) {
      texts.push(node as Text);
      length += (node as Text).data.trim().length;
    }
    node = node.firstChild ?? following(node, note);
  }
  return texts;
}

function following(node: Node, root: Node): Node | null {
  let current: Node = node;
  while (current.nextSibling === null) {
    if (current.parentNode === null || current.parentNode === root) return null;
    current = current.parentNode;
  }
  return current.nextSibling;
}
