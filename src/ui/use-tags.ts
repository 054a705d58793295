import { useRef, useState } from 'preact/hooks';
import { isSaveKey } from './save-key';
import { addTags, hasSeparator } from './split-tags';

/** The text that is typed into a list of tags, and what its keys do. */
export function useTags(tags: readonly string[], onChange: (tags: string[]) => void) {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const focusChip = (index: number) => {
    const chips = box.current?.querySelectorAll<HTMLElement>('.chip-remove') ?? [];
    (chips[index] ?? input.current)?.focus();
  };
  const add = (typed: string) => {
    const next = addTags(tags, typed);
    setText('');
    if (next.length !== tags.length) onChange(next);
  };
  const remove = (index: number) => {
    onChange(tags.filter((_tag, place) => place !== index));
    // The chip that had the focus is gone after the next drawing.
    requestAnimationFrame(() => focusChip(Math.min(index, tags.length - 2)));
  };
  const onChipKey = (event: KeyboardEvent, index: number) => {
    const step = stepOf(event);
    if (event.key === 'Backspace' || event.key === 'Delete') remove(index);
    else if (step !== 0) focusChip(Math.max(0, index + step));
    else return;
    event.preventDefault();
  };
  const onInputKey = (event: KeyboardEvent) => {
    // While an input method composes, Enter takes its candidate.
    if (event.isComposing) return;
    const hasText = text.trim() !== '';
    // A shortcut that saves finds the typed tag in the list, and goes on to the page.
    if (hasText && isSaveKey(event)) return add(text);
    const isAtStart = input.current?.selectionStart === 0 && input.current.selectionEnd === 0;
    const wantsChip = event.key === 'Backspace' || stepOf(event) === -1;
    if (hasText && event.key === 'Enter') add(text);
    else if (wantsChip && isAtStart && tags.length > 0) focusChip(tags.length - 1);
    else return;
    event.preventDefault();
  };
  return {
    text,
    box,
    input,
    remove,
    onChipKey,
    onInputKey,
    onType: (typed: string) => (hasSeparator(typed) ? add(typed) : setText(typed)),
    onLeave: () => text.trim() !== '' && add(text),
    onPaste: (event: ClipboardEvent) => pasteTags(event, add),
  };
}

/** Line breaks, which an input would swallow, part pasted tags. */
function pasteTags(event: ClipboardEvent, add: (text: string) => void): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!hasSeparator(pasted)) return;
  event.preventDefault();
  add(pasted);
}

function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  const isRightToLeft = event.target instanceof Element && getComputedStyle(event.target).direction === 'rtl';
  if (event.key === 'ArrowLeft') return isRightToLeft ? 1 : -1;
  if (event.key === 'ArrowRight') return isRightToLeft ? -1 : 1;
  return 0;
}
