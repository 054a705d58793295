/** Where a paragraph may begin behind one that nothing parts from it: "on Monday.The man". Names of programs and addresses look the same. */
const glued = /(?<=(?:\p{Ll}{2}|\d\d)[.!?]["”»)]?)\p{Lu}\p{Ll}+(?=[\s,])/gu;
const pointed = /\p{Ll}\.(\p{Lu}\p{Ll}+)/gu;
/** Words that begin sentences, and no part of a program's or address's name. */
const opener =
  /^(?:The|Th(?:is|at|ese|ose|ey|ere)|When|While|After|But|And|She|Her|His|For|You|D(?:er|ie|as)|Eine?|Auch|Nach|Sie|Wir|Mit|Für|Doch|Les|Une|Des|Dans|Pour|Mais|Elle|Selon|Cette|L[ao]s|Una|Por|Para|Pero|Según|Est[ae])$/;
/** A sentence has so many words, and so many of the next one follow. */
const long = { before: 7, behind: 4 };
/** Arabic has no capitals, and writes no addresses. */
const gluedArabic = /(?<=[\u0620-\u06d3]{3}[.؟!])(?=[\u0620-\u06d3]{2})/g;

/** A text with a blank between its glued paragraphs. */
export function partParagraphs(text: string): string {
  const others = Array.from(text.matchAll(pointed)).filter(([, word = '']) => !opener.test(word));
  return text
    .replace(glued, (word, index: number) => {
      const before = countWords(
        text
          .slice(0, index)
          .split(/[.!?]\s/)
          .at(-1) ?? '',
      );
      const behind = text.slice(index + word.length, index + 200);
      const isLong =
        others.length < 2 &&
        (word.length > 2 || /^(?:In|It|He|We)$/.test(word)) &&
        before >= long.before &&
        /^,?\s\p{Ll}/u.test(behind) &&
        countWords(behind) >= long.behind;
      return (opener.test(word) && before > 1) || isLong ? ` ${word}` : word;
    })
    .replace(gluedArabic, ' ');
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}
