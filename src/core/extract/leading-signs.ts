/** Brackets and arrows before the words that announce another article: "[Lee también: …]", "☞ 관련기사 …". */
export const leadingSigns = /^[[(（【☞▶►➤→👉■◆▲※»>]+\s?/u;
