/** What emoji plug-ins take for a code, `:tada:`; the minutes of `10:30:15` are none. */
export const emojiCode = /^:(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):/;
