/**
 * For a page's isolated world: defines `globalThis.enlarge(times)`, which repeats the blocks of the page's article until they stand
 * there so many times, and answers how many elements the page then has and how many paragraphs one time is. The article is taken
 * to be the element with the most text in paragraphs of its own.
 */
export const enlarge = `
globalThis.enlarge = (times) => {
  const lengths = new Map();
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    lengths.set(parent, (lengths.get(parent) ?? 0) + paragraph.textContent.length);
  }
  const [article] = [...lengths].sort((one, other) => other[1] - one[1])[0] ?? [document.body];
  const blocks = [...article.children];
  for (let time = 1; time < times; time += 1) article.append(...blocks.map((block) => block.cloneNode(true)));
  return {
    elements: document.getElementsByTagName('*').length,
    paragraphs: blocks.filter((block) => block.localName === 'p').length,
  };
};
`;
