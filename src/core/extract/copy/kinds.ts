import { safeName, treatmentOf, useOf, type Treatment, type Use } from './allowed';
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
  /** What becomes of the attributes that were asked for. */
  uses: Map<string, Use>;
}

/** Answers what names say: a page has thousands of elements and attributes, but few names. */
export function makeKinds(): (name: string) => Kind {
  const kinds = new Map<string, Kind>();
  return (name) => {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const safe = safeName(name);
    const kind = {
      name,
      treatment: treatmentOf(name),
      safe,
      sight: sightOf(name),
      host: hostOf(name),
      uses: new Map(),
    };
    kinds.set(name, kind);
    return kind;
  };
}

/** What becomes of an attribute of an element of that kind. */
export function useIn({ safe, uses }: Kind, attribute: string): Use {
  const known = uses.get(attribute);
  if (known !== undefined) return known;
  const use = useOf(safe, attribute);
  uses.set(attribute, use);
  return use;
}
