import { ClipError } from '../model';
import { type FrontMatterMap, toPlain } from './tree';

/** Front matter as a JSON object, dates as text, with a blank line after it. Hugo finds the body behind the closing brace. */
export function writeJson(tree: FrontMatterMap): string {
  return `${JSON.stringify(toPlain(tree), null, 2)}\n\n`;
}

/**
 * The values of a JSON front matter by key. A file without one has none.
 * @throws ClipError `front-matter-invalid` when the text is no JSON object
 */
export function readJson(frontMatter: string): Record<string, unknown> {
  const match = /^\{(?:\}|[\s\S]*?\n\})(?=\n|$)/.exec(frontMatter);
  if (match === null) return {};
  try {
    return JSON.parse(match[0]) as Record<string, unknown>;
  } catch (cause) {
    throw new ClipError('front-matter-invalid', '', { cause });
  }
}
