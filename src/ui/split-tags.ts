const separators = /[,，、;；\n\t]+/;

/** Whether a text ends a tag, so that it is added while typing. */
export function hasSeparator(text: string): boolean {
  return separators.test(text);
}

/**
 * Adds typed or pasted tags to a list: split at commas of any script, semicolons and line breaks, trimmed, a leading `#`
 * taken off, each once.
 */
export function addTags(tags: readonly string[], text: string): string[] {
  const added = text
    .split(separators)
    .map((tag) => tag.trim().replace(/^#(?=\S)/, ''))
    .filter((tag) => tag !== '');
  return [...new Set([...tags, ...added])];
}
