import { markTask, readTask } from '../../sanitize/task';

/** Marks the items of task lists: Readability takes every field out, and with it what says that something is done. */
export function markTaskItems(root: Element): void {
  for (const box of Array.from(root.getElementsByTagName('input'))) {
    if (box.getAttribute('type')?.toLowerCase() !== 'checkbox') continue;
    const item = box.closest('li');
    if (item === null || box.closest('form') !== null || readTask(item) !== null) continue;
    if (!isFirst(box, item)) continue;
    markTask(item, box.hasAttribute('checked'));
    box.remove();
  }
}

/** Whether nothing is said in an item before its box: others are of forms. */
function isFirst(box: Element, item: Element): boolean {
  for (let inner: Element | null = box; inner !== null && inner !== item; inner = inner.parentElement) {
    for (let before = inner.previousSibling; before !== null; before = before.previousSibling)
      if ((before.textContent ?? '').trim() !== '') return false;
  }
  return true;
}
