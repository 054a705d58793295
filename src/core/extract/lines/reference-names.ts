/**
 * The names of a list of works and pages that an article rests on, in lower case. A list that is looked up, not a pattern: one of this
 * size takes a browser half a millisecond to compile at every click.
 */
const names = new Set(
  (
    'reference|reference and notes|reference and further reading|reference & notes|' +
    'reference & further reading|references|references and notes|references and further reading|' +
    'references & notes|references & further reading|sources|article sources|bibliography|' +
    'works cited|literature|literature cited|endnotes|end notes|footnotes|quellen|quellenangabe|' +
    'quellenangaben|quellenverzeichnis|quellennachweis|quellennachweise|verwendete quellen|' +
    'verwendete quellenangabe|verwendete quellenangaben|verwendete quellenverzeichnis|' +
    'verwendete quellennachweis|verwendete quellennachweise|quellen und literatur|' +
    'quellen & literatur|literatur|literaturverzeichnis|literaturangaben|literaturhinweise|' +
    'literaturnachweis|literaturnachweise|literaturquellen|literatur und quellen|literatur & quellen|' +
    'einzelnachweise|fußnoten|références|références bibliographiques|réferences|' +
    'réferences bibliographiques|reférences|reférences bibliographiques|references bibliographiques|' +
    'bibliographie|fuentes|referencias|referencias bibliográficas|bibliografia|bibliografía|fonti|' +
    'riferimenti|riferimenti bibliografici|fontes|referências|referências bibliográficas|bronnen|' +
    'literatuur|literatuurlijst|källor|referenser|kilder|referanser|referanse|litteratur|lähteet|' +
    'źródła|przypisy|zdroje|literatura|források|irodalom|surse|bibliografie|πηγές|βιβλιογραφία|' +
    'источники|литература|список литературы|примечания|джерела|література|kaynaklar|kaynakça|المصادر|' +
    'المراجع|منابع|מקורות|संदर्भ|อ้างอิง|tài liệu tham khảo|daftar pustaka|referensi|参考文献|参考资料|参考資料|' +
    '参考|出典|注释|注釋|참고문헌|참고 문헌|참고자료|참고 자료'
  ).split('|'),
);

/** Whether a line, in lower case and trimmed, is the name of such a list and nothing else but their number in brackets or a colon. */
export function namesReferences(text: string): boolean {
  return names.has(text.replace(/(?: ?\([^)]{1,12}\))?\s*[:：]?$/, ''));
}
