declare module '@11ty/eleventy' {
  /** Only what the tests use. */
  export class Eleventy {
    constructor(input: string, output: string, options: object);
    toJSON(): Promise<unknown>;
  }
}
