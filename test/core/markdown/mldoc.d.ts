declare module 'mldoc' {
  /** The parser of Logseq, compiled to JavaScript. */
  export const Mldoc: {
    /** Parses a document; the answer and the configuration are JSON. */
    parseJson(text: string, config: string): string;
  };
}
