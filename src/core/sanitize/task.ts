const marks = { done: 'task-done', open: 'task-open' };

/** Marks an item of a task list by an attribute that lives as long as the item, since its box does not. */
export function markTask(item: Element, isDone: boolean): void {
  item.setAttribute('type', isDone ? marks.done : marks.open);
}

/** Whether a marked item is done; `null`: it is no task. */
export function readTask(item: Element): boolean | null {
  const mark = item.getAttribute('type');
  if (mark === marks.done) return true;
  return mark === marks.open ? false : null;
}
