/**
 * Which engine reads which preset, and the folder of its posts in the preset's paths.
 * @typedef {{ preset: string, engine: string, folder: string, zones: boolean }} Pair `zones`: the engine's answer hangs on the zone of
 * the machine that builds, and it has a zone of its own.
 */

/** @type {readonly Pair[]} */
export const pairs = [
  { preset: 'hexo', engine: 'hexo', folder: 'source/_posts/', zones: true },
  { preset: 'eleventy', engine: 'eleventy', folder: 'posts/', zones: false },
  { preset: 'vitepress', engine: 'vitepress', folder: 'posts/', zones: false },
  { preset: 'hugo', engine: 'hugo', folder: 'content/posts/', zones: true },
  { preset: 'hugo-toml', engine: 'hugo', folder: 'content/posts/', zones: true },
  { preset: 'jekyll', engine: 'jekyll', folder: '_posts/', zones: true },
  { preset: 'pandoc', engine: 'pandoc', folder: '', zones: false },
  { preset: 'astro', engine: 'astro', folder: 'src/content/blog/', zones: false },
  { preset: 'docusaurus', engine: 'docusaurus', folder: 'blog/', zones: false },
];
