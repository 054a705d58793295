/** The part of domino that we use: its own types name the module it was forked from. */
declare module '@mixmark-io/domino' {
  /** Parses a whole HTML document; `force` makes an empty string a document too. */
  export function createDocument(html: string, force: boolean): Document;
  const domino: { createDocument: typeof createDocument };
  export default domino;
}
