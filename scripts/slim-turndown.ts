import type { Plugin } from 'vite';

/** What the build takes out of turndown, as it stands in version 7, and what stands there then. */
const changes: readonly (readonly [string, string])[] = [
  // It looks for a parser while it loads, which the Trusted Types of Firefox's event page refuse with a line in the console.
  ['var HTMLParser = canParseHTMLNatively() ? root.DOMParser : createHTMLParser();', 'var HTMLParser;'],
  // Its own walk, which reads HTML, copies the tree and folds its spaces.
  [
    `var output = process.call(this, new RootNode(input, this.options));
    return postProcess.call(this, output);`,
    `throw new Error('not in this build: write-tree.ts walks the tree');`,
  ],
  // Its own rules: ours, which are asked first, know every element of the normal form.
  ['rules: rules,', 'rules: {},'],
  // Its escapes by a table: a block escapes its text when all of it is known.
  ['return escapeMarkdown(string);', 'return string;'],
];

/**
 * The build leaves out of turndown what never runs: our walk calls its rules (`src/core/markdown/write-tree.ts`), and what its own
 * walk alone needs is two thirds of its code.
 */
export function slimTurndown(): Plugin {
  return {
    name: 'frontclip-slim-turndown',
    apply: 'build',
    transform(code, id) {
      if (!/turndown\/lib\/turndown[\w.]*\.js/.test(id)) return null;
      let slim = code;
      for (const [found, instead] of changes) {
        if (!slim.includes(found)) this.error(`turndown has changed: see scripts/slim-turndown.ts, ${found}`);
        slim = slim.replace(found, instead);
      }
      return { code: slim, map: null };
    },
  };
}
