import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesReferences } from '../../../src/core/extract/lines/reference-names';

/** The same as a pattern, which takes longer to compile than to look up. */
const pattern =
  /^(?:references?(?: (?:and|&) (?:notes|further reading))?|(?:article )?sources|bibliography|works cited|literature(?: cited)?|end ?notes|footnotes|(?:verwendete )?quellen(?:angaben?|verzeichnis|nachweise?)?|quellen (?:und|&) literatur|literatur(?:verzeichnis|angaben|hinweise|nachweise?|quellen)?|literatur (?:und|&) quellen|einzelnachweise|fußnoten|r[ée]f[ée]rences(?: bibliographiques)?|bibliographie|fuentes|referencias(?: bibliográficas)?|bibliograf[ií]a|fonti|riferimenti(?: bibliografici)?|fontes|refer[êe]ncias(?: bibliográficas)?|bronnen|literatuur(?:lijst)?|källor|referenser|kilder|referans(?:er|e)|litteratur|lähteet|źródła|przypisy|zdroje|literatura|források|irodalom|surse|bibliografie|πηγές|βιβλιογραφία|источники|литература|список литературы|примечания|джерела|література|kaynaklar|kaynakça|المصادر|المراجع|منابع|מקורות|संदर्भ|อ้างอิง|tài liệu tham khảo|daftar pustaka|referensi|参考文献|参考[资資]料|参考|出典|注[释釋]|참고 ?문헌|참고 ?자료)(?: ?\([^)]{1,12}\))?\s*[:：]?$/;

const word = fc.constantFrom(
  ...'references|reference|and|&|notes|further reading|article|sources|quellen|angaben|verwendete|literatur|réferences'.split(
    '|',
  ),
  ...'bibliographiques|referencias|bibliográficas|fonti|works|cited|참고|자료|参考|資料|источники|список|end|others'.split(
    '|',
  ),
);
const gap = fc.constantFrom('', ' ', '  ', '\n');
const tail = fc.constantFrom(
  '',
  '(3)',
  ' (3)',
  '  (3)',
  ':',
  ' :',
  '：',
  ' (12): ',
  '()',
  ' (more than twelve)',
  '(a) (b)',
  '::',
  '.',
);

test('the names are those of the pattern', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 3 }), tail, (parts, end) => {
      const text = (parts.flat().join('').trim() + end).trim();
      expect(namesReferences(text)).toBe(pattern.test(text));
    }),
    { numRuns: 20_000 },
  );
});
