import type { Plugin } from 'vite';

/** What stands in the place of a module: its text, or how its own text changes. Null: the text has not what is to be changed. */
export type StandIn = string | ((code: string) => string | null);

/**
 * A step of the build that leaves out of a library what never runs here. A module that is not loaded any more, or is not written as
 * it was, is an error of the build.
 * @param modules Finds the name of a module of the library in its path.
 * @param replaced What stands there instead, by the name of the module.
 * @param script Where a reader finds what stands in their place.
 */
export function standIns(
  library: string,
  modules: RegExp,
  replaced: Readonly<Record<string, StandIn>>,
  script: string,
): Plugin {
  /** The modules that were loaded. In a build that goes on watching the plug-in stays, and unchanged modules are not loaded again. */
  const met = new Set<string>();
  return {
    name: `frontclip-slim-${library}`,
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const name = modules.exec(id.split('?')[0] ?? '')?.[1];
      if (name === undefined) return null;
      met.add(name);
      const standIn = replaced[name];
      if (standIn === undefined) return null;
      const slim = typeof standIn === 'string' ? standIn : standIn(code);
      if (slim === null) this.error(`${library} writes its module ${name} in another way now: see ${script}`);
      return { code: slim, map: null };
    },
    buildEnd(error) {
      if (error !== undefined || met.size === 0) return;
      const missing = Object.keys(replaced).filter((name) => !met.has(name));
      if (missing.length > 0)
        this.error(`${library} has no module ${missing.join(', ')} any more: see ${script}`);
    },
  };
}
