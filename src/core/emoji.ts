/** Pictographs, with what joins them and gives them a colour, and flags. */
const emoji = /^(?:[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}\u200d\ufe0f]|\s)+$/u;
/** UTF-16 units of a sign or two with all that joins them. */
const longest = 16;

/** Whether a text is an emoji or a few, and nothing else. Its ends are trimmed. */
export function isEmoji(text: string): boolean {
  // The first of all of them, as characters go, is ©.
  return text >= '©' && text.length <= longest && emoji.test(text);
}
