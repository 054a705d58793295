import { findAllIn, type LightElement, LightText } from '../../light-tree';
import { squeeze } from '../../extract/text';
import { isBlank } from '../blank';
import { marks } from '../marks';
import { ownText } from './own-text';

/**
 * Marks where the excerpt of a normal form ends: after the first paragraph that says something beside its links, has something below
 * it and is not said of a picture. What one shows, and where a film is, is no excerpt.
 */
export function markExcerptEnd(root: LightElement): void {
  for (let block = root.firstElementChild; block !== null; block = block.nextElementSibling) {
    const { nextSibling } = block;
    if (block.localName !== 'p' || block.hasAttribute('data-figure') || nextSibling === null) continue;
    if (isBlank(ownText(block)) || describesPicture(block)) continue;
    root.insertBefore(new LightText(marks.excerptEnd), nextSibling);
    return;
  }
}

/** What stands beside a picture and says no more than its description: a caption without an element of its own. */
function describesPicture({
  textContent,
  previousElementSibling: before,
  nextElementSibling: after,
}: LightElement): boolean {
  return [before, after].some(
    (beside) =>
      beside !== null &&
      findAllIn(beside, 'img').some((image) =>
        squeeze(image.getAttribute('alt') ?? '').includes(squeeze(textContent)),
      ),
  );
}
