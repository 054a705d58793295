/**
 * What keeps a program from acting on a file's text beyond what escapes can do. Text in the body is escaped already; code is as the
 * page has it, so what guards the body is about code.
 */
export interface Guard {
  /** Changes a text of the front matter. */
  text?: (text: string) => string;
  /** Changes the whole body; one that needs no guarding comes back as it is. */
  body?: (body: string) => string;
}
