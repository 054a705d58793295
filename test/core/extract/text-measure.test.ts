import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { readTexts } from '../../../src/core/extract/blocks/read-texts';
import { addText, inked, makeMeasure } from '../../../src/core/extract/text-measure';

describe('what is counted of a text', () => {
  it('is told by the pattern as by the count, for every unit', () => {
    const differing: number[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const measure = makeMeasure();
      const text = String.fromCharCode(unit);
      addText(measure, text);
      if (measure.size > 0 !== inked.test(text)) differing.push(unit);
    }
    expect(differing).toEqual([]);
  });

  it('has a hash of 32 bits that goes on from text to text', () => {
    const text = 'Zażółć gęślą jaźń, 东风夜放花千树 '.repeat(20);
    let hash = 0;
    for (const unit of Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)))
      if (unit > 0x20) hash = (Math.imul(hash, 31) + unit) | 0;
    const measure = makeMeasure();
    for (const part of text.split(/(?=,)/)) addText(measure, part);
    expect(measure.hash).toBe(hash);
  });
});

describe('the texts of a page', () => {
  it.each([
    '<p> a <b>b</b>\n<img src="x">c<br>\u00a0<i>\u2028</i></p>d<button>e<b>f</b></button><svg><title>g</title></svg>',
    '<div>\n<img>a <!-- b -->c<script>d</script><style>e</style></div><ul><li>f<ul><li>\u3000</ul>g</ul>',
    '<select><option>a</select><textarea>b</textarea><noscript>c</noscript><p></p><hr><math><mi>x</mi></math>',
  ])('%s are those of its blocks', (html) => {
    const { body } = parseHtml(html);
    expect(readTexts(body)).toEqual(readBlocks(body).blocks.flatMap(({ nodes }) => nodes));
  });

  it('a picture behind white space is none before the text', () => {
    const page = readBlocks(parseHtml('<p>\n<img src="a">b</p><p><img src="c">d</p>').body);
    expect(page.blocks.map(({ pictures }) => pictures)).toEqual([0, 1]);
  });
});
