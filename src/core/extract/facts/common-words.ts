/** The commonest words of languages that share a script, each language with some that the others lack. */
const words = new Map(
  Object.entries({
    en: 'the of and to that is was for with it',
    de: 'der die und das den von mit ist nicht auf',
    fr: 'le les des et est dans une du que pour',
    es: 'el los las que y en por con una del',
    pt: 'o os da do que não uma em para com',
    it: 'il di che è per una del della non con',
    nl: 'de het een van en dat is niet op voor',
    sv: 'och att det som är på för inte av med',
    da: 'og det at er af på til ikke med som',
    nb: 'og det å er av på til ikke med som',
    fi: 'ja on ei että oli se hän myös mutta joka',
    pl: 'w i na się nie do że to jest z',
    cs: 'a se na je že v to ale si jsem',
    sk: 'a sa na je že v to ale si som',
    ro: 'și de la în cu pe că nu din o',
    hu: 'a az és hogy nem is egy meg ez de',
    hr: 'je i u na se da su za nije od',
    tr: 've bir bu için da de ile olarak çok en',
    id: 'yang dan di dengan untuk pada ini dari tidak itu',
    vi: 'và của là có được không các cho người những',
    ca: 'el els amb que per una dels és les del',
    ru: 'и в не на что с по это как из',
    uk: 'і в не на що з та це як у',
    bg: 'и на да се от за не е че са',
  }).map(([language, list]) => [language, new Set(list.split(' '))] as const),
);

/** Whether a word is among the commonest of any known language. */
export function isCommonWord(word: string): boolean {
  return [...words.values()].some((list) => list.has(word.toLowerCase()));
}

/** A language and how often its common words occur. */
export interface WordCount {
  language: string;
  count: number;
}

/** Counts the common words of every known language in a text, the most frequent language first. */
export function countCommonWords(text: string): WordCount[] {
  const found = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...words]
    .map(([language, list]) => ({ language, count: found.filter((word) => list.has(word)).length }))
    .sort((one, other) => other.count - one.count);
}
