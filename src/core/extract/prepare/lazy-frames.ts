import { resolveWeb } from '../address';
import { attributeNames } from '../attribute-names';

/** "data-src", "data-lazy-src", "nitro-lazy-src", "data-cfsrc"; not sets of pictures. */
const lazyName = /src$|^data-(?:lazy|original)$/;

/** A name that only those who made the film know, of one word or with low lines; a title of words may end in the name of a file, or of a second version. */
const fileName = /^(?:\S+|(?=[^._]*_)[^.]*[^.\s])\.(?:mp4|m4v|mov|webm|avi|mkv)$|^\S+_v\d+$/i;

/** Gives frames, films and sounds the address that a lazy loader keeps for them; the name of a file is no title of theirs. */
export function loadLazyFrames(root: Element, base: string): void {
  for (const frame of Array.from(root.querySelectorAll('iframe, video, audio'))) {
    const title = (frame.getAttribute('title') ?? '').trim();
    if (title !== '' && fileName.test(title)) frame.removeAttribute('title');
    const source = frame.getAttribute('src') ?? '';
    if (source !== '' && !source.startsWith('about:')) continue;
    for (const name of attributeNames(frame)) {
      const value = frame.getAttribute(name) ?? '';
      const address = lazyName.test(name) && /[/.]/.test(value) ? resolveWeb(value, base) : null;
      if (address === null) continue;
      frame.setAttribute('src', address);
      break;
    }
  }
}
