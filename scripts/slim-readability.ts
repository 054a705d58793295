import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Methods and lists that nothing asks for: `QuickReadability` has its own, or what they do is turned off. */
const members = (
  '_cleanClasses _isUrl _fixRelativeUris _simplifyNestedElements _postProcessContent _isValidByline _getJSONLD ' +
  '_getArticleMetadata _isSingleImage _unwrapNoscriptImages _hasSingleTagInsideElement _isElementWithoutContent ' +
  '_hasChildBlockElement _getInnerText _cleanStyles _getLinkDensity _isProbablyVisible PRESENTATIONAL_ATTRIBUTES ' +
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS CLASSES_TO_PRESERVE _findNode'
).split(' ');

/** Patterns that those alone asked. */
const patterns =
  'extraneous byline replaceFonts nextLink prevLink hashUrl hasContent srcsetUrl jsonLdArticleTypes'.split(
    ' ',
  );

/** What else goes, and what stands there then. */
const changes: readonly (readonly [RegExp, string])[] = [
  // What it tells who looks for its mistakes.
  [/^ *this\.log\([^;]*\);\n/gm, ''],
  [/^( *)if \(this\._debug\) \{\n[\s\S]*?^\1\}(?: else \{[\s\S]*?^\1\})?\n/gm, ''],
  [/errs\.push\(\s*`[^`]*`\s*\)/g, 'errs.push(1)'],
  // A DOM of its own.
  [/^ *this\._docJSDOMParser = .*\n/m, ''],
  [/^( *)if \(this\._docJSDOMParser[\s\S]*?^\1\}\n/gm, ''],
  // What it is never told or asked to do.
  [/^ {2}this\._classesToPreserve = [\s\S]*?(?=^ {2}this\._disableJSONLD)/m, ''],
  [/^( *)if \(this\._maxElemsToParse > 0\) \{\n[\s\S]*?^\1\}\n/m, ''],
  [/var jsonLd = .*/, 'var jsonLd = {};'],
  // What is hidden is not in the copy.
  [/^( *)if \(!this\._isProbablyVisible\(node\)\) \{\n[\s\S]*?^\1\}\n/gm, ''],
  // Nine questions for a name, of each element of the page.
  [
    /\(node\.tagName === "DIV" \|\|[^()]*"H6"\) &&/g,
    '/^(?:DIV|SECTION|HEADER|H[1-6])$/.test(node.tagName) &&',
  ],
  // What `parse` answers with: `QuickReadability` ends it before.
  [/^ {4}this\._postProcessContent\(articleContent\);[\s\S]*?^ {2}\},\n/gm, '  },\n'],
  [/^if \(typeof module === "object"\) \{[\s\S]*/gm, 'export default Readability;\n'],
];

const library = '@mozilla/readability/Readability.js';

/**
 * The build leaves out of Readability what never runs: nearly half of its code, which a browser would compile at every click. It is
 * version 0.6.0, as for `QuickReadability`. By another address for the module: content scripts are built without our plug-ins.
 */
export function slimReadability(): Plugin {
  return {
    name: 'frontclip-slim-readability',
    apply: 'build',
    config() {
      const code = slim(readFileSync(createRequire(import.meta.url).resolve(library), 'utf8'));
      const slimmed = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
      return { resolve: { alias: { [library]: slimmed } } };
    },
    /** The whole library would be built in without a word where the alias is not asked for. */
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const code = file.type === 'chunk' ? file.code : file.source;
        if (typeof code === 'string' && code.includes('_getJSONLD'))
          this.error(`${file.fileName} holds the whole of Readability`);
      }
    },
  };
}

/** Readability's own code without what never runs. @throws Error where it is written in another way */
export function slim(code: string): string {
  const gone = [
    ...members.map(
      (name) => new RegExp(`^ {2}${name}(?:\\(.*\\) \\{|: \\[).*?(?:\\n[\\s\\S]*?^ {2}[}\\]])??,\\n`, 'm'),
    ),
    ...patterns.map((name) => new RegExp(`^ {4}${name}:\\s*/.*,\\n`, 'm')),
  ].map((pattern) => [pattern, ''] as const);
  return [...gone, ...changes].reduce((whole, [found, instead]) => {
    if (whole.search(found) < 0)
      throw new Error(`Readability has changed: see slim-readability.ts, ${found}`);
    return whole.replace(found, instead);
  }, code);
}
