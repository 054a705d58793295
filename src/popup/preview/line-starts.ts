/** A line without any character that shows. */
export const blank = /^[ \t]*$/;

/** The opening of a code fence: its marks, and the language. A back-quote fence has no back-quote after its marks. */
export const fence = /^ {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$/;

/** `# Heading #`: the marks, the text. */
export const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;

/** `Heading` underlined by `===` or `---`. */
export const underline = /^ {0,3}(=+|-+)[ \t]*$/;

/** A thematic break. */
export const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/** A quoted line: what follows its mark. */
export const quote = /^ {0,3}> ?(.*)$/;

/** A list item: indentation, mark, the spaces after it, the text. */
export const listItem = /^( {0,3})([-+*]|\d{1,9}[.)])(?:([ \t]+)(.*))?$/;

/** A footnote's text: label, text. */
export const note = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;

/** A displayed formula's delimiter, alone or with the formula on the same line. */
export const math = /^ {0,3}\$\$(?:(.+)\$\$)?[ \t]*$/;

/** The second line of a table. */
export const tableDelimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Code by indentation. */
export const indented = /^(?: {4}|\t)(.*)$/;

/** Whether a line ends the paragraph before it (CommonMark §4.8): an empty item or one that does not start at 1 does not. */
export function interruptsParagraph(line: string): boolean {
  if (blank.test(line) || fence.test(line) || heading.test(line) || rule.test(line)) return true;
  if (quote.test(line) || note.test(line) || math.test(line)) return true;
  const item = listItem.exec(line);
  return (
    item !== null &&
    (item[4] ?? '') !== '' &&
    (/^[-+*]$/.test(item[2] ?? '') || /^1[.)]$/.test(item[2] ?? ''))
  );
}
