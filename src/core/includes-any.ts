/** Whether a text holds one of some others. A cheap question, to be asked before a pattern that finds nothing without one of them. */
export function includesAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}
