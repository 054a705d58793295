/** The place: with an ending that its language gives it, and a word between ("new browser tab"). */
const newTab =
  /(?:\b(?:new|neu|nouv|nuev|nov|nuov|nieuw|ny)\p{L}* (?:\p{L}+ )?(?:tab(?:blad)?|window|fenster|registerkarte|onglet|fenêtre|pestaña|ventana|aba|janela|guia|scheda|finestra|venster|fönster|flik)|нов\p{L}+ (?:окн|вкладк)\p{L})(?!\p{L})|新.{0,6}?(?:窗口?|标签页?|標籤頁?|分頁|タブ|ウィンドウ)/iu;
const opening = /\b(?:open|ouvr|a[bp]r(?:e|ire?|irá|i)(?!\p{L}))|ö(?:ff|pp)n|откр|打开|開/iu;
const alone = /^\P{L}*(?:(?:in|dans|e[nm]|i|в|на|在)(?: \p{L}{1,5})?\P{L}*)?$/iu;

/** Whether a title is about the new tab or window that a link opens: a guide, a card or a table may be new too. */
export function saysNewTab(title: string): boolean {
  const rest = title.replace(newTab, '');
  return rest !== title && (opening.test(rest) || alone.test(rest));
}
