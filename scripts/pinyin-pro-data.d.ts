declare module 'pinyin-pro/dist/esm/data/*' {
  const words: Record<string, string>;
  export default words;
}
