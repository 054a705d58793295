import { squash } from './extract/text';
import { elementOf, type LightElement } from './light-tree';
import type { Clip } from './model';
import type { Preset } from './plugins';

/**
 * Uses a clip's tree, in which its standfirst comes first where nothing else of the file says it: the metadata state it, and not
 * every preset writes what they state. The tree is as before afterwards. The clip alone decides, not what the reader makes of its
 * description: edits of a field never reach the body, so that one who empties the description has the standfirst nowhere.
 */
export function withStandfirst(
  tree: LightElement,
  { standfirst = '', excerpt }: Clip,
  { fields }: Preset,
  use: (tree: LightElement) => string,
): string {
  const isWritten = fields.some(({ template }) => /\{excerpt\b/.test(template));
  if (standfirst === '' || (isWritten && squash(excerpt ?? '').includes(squash(standfirst))))
    return use(tree);
  const line = elementOf('p', standfirst);
  if (tree.firstChild === null) tree.appendChild(line);
  else tree.insertBefore(line, tree.firstChild);
  try {
    return use(tree);
  } finally {
    line.remove();
  }
}
