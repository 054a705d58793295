import { memoize } from '../../memoize';
import { safeName, treatmentOf, useOf, type Treatment, type Use } from './allowed';
import { isOwnName } from './own-elements';
import { hostOf, type Host } from './shadow-access';
import { sightOf, type Sight } from './visibility';

/** What the name of an element says of it. */
export interface Kind {
  name: string;
  /** Of an HTML element. */
  treatment: Treatment;
  /** The name of its copy. */
  safe: string;
  sight: Sight;
  host: Host;
  /** Whether the name is the page's own and says only how the page is built. */
  isOwn: boolean;
  /** What becomes of an attribute of such an element. */
  useOf(this: void, attribute: string): Use;
}

/** Answers what names say: a page has thousands of elements and attributes, but few names. */
export function makeKinds(): (name: string) => Kind {
  return memoize((name) => {
    const safe = safeName(name);
    const isOwn = safe === name && isOwnName(name);
    return {
      name,
      treatment: treatmentOf(name),
      safe,
      sight: sightOf(name),
      host: hostOf(name),
      isOwn,
      useOf: memoize((attribute) => useOf(isOwn ? 'div' : safe, attribute)),
    };
  });
}
