/** A letter of any script, in a text in lower case: classes of Unicode cost milliseconds to compile. */
export const letter = /[a-z\u00c0-\u1fff\u3040-\ud7ff]/;
