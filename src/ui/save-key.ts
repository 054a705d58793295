/** Whether a key press asks to save: Ctrl or Cmd with S or Enter. */
export function isSaveKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && /^(?:enter|s)$/i.test(event.key);
}
