import type { Plugin } from 'vite';

/**
 * A step of the build that writes one of its scripts anew when all others are done with it.
 * @param name Of the step, behind `frontclip-`.
 */
export function rewriteScript(name: string, fileName: string, rewrite: (code: string) => string): Plugin {
  return {
    name: `frontclip-${name}`,
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle[fileName];
        if (file === undefined) this.error(`${fileName} is not in the build`);
        if (file.type === 'chunk') file.code = rewrite(file.code);
        else file.source = rewrite(String(file.source));
      },
    },
  };
}
