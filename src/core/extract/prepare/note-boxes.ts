/** A box named after one note. */
const note = /(?:^|\s)(?:foot|end)-?note(?:$|\s)/i;

/**
 * Gives the name of a note's number to the box around it: the number beside the note's words is put into a paragraph of its own by
 * Readability, and its link would lead to that.
 */
export function nameNoteBoxes(root: Element): void {
  for (const number of Array.from(root.querySelectorAll('a[id][href*="#"]'))) {
    const box = number.parentElement;
    if (box === null || box.localName === 'p' || box.firstElementChild !== number) continue;
    const id = number.getAttribute('id') ?? '';
    if (id === '' || box.getAttribute('id') !== null || !note.test(box.getAttribute('class') ?? '')) continue;
    number.removeAttribute('id');
    box.setAttribute('id', id);
  }
}
