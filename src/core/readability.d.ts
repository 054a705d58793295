/** Readability by itself: the package's index also brings its test of whether a page is worth it. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
