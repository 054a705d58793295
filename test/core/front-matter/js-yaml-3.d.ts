declare module 'js-yaml-3' {
  export function load(text: string): unknown;
}
