import { lowerCase } from '../../lower-case';

/** A part of a line, and what a word before it (or behind it) says of a date in it. */
export interface DatedPart {
  text: string;
  label: 'published' | 'updated' | 'none';
}

const published =
  'publish(?:ed|ing)?(?: on)?|posted|created|submitted|first published|publié\\p{L}*|mise? en ligne|créé|paru|' +
  'veröffentlicht|publiziert|erstellt|erschienen|eingestellt|publicad[oa]|publicación|creado|criado|postado|pubblicato|inserito|' +
  'gepubliceerd|geplaatst|publicerad|publicerat|publisert|lagt ut|offentliggjort|udgivet|publiceret|julkaistu|opublikowan[oa]|dodan[oa]|' +
  'data publikacji|utworzono|publikov\\p{L}*|vydáno|zveřejněno|zverejnené|pridané|objavljen\\p{L}*|objavljeno|publikuota|paskelbta|publicēts|avaldatud|' +
  'megjelen\\p{L}*|közzétéve|publikálva|(?:data )?public(?:at|ării)|postat|δημοσιε\\p{L}*|опубликован\\p{L}*|опубліковано|публикац\\p{L}*|создан\\p{L}*|' +
  'публикуван\\p{L}*|објављено|yayın\\p{L}*|yayım\\p{L}*|oluştur\\p{L}*|eklen\\p{L}*|giriş|dərc|' +
  'نُ?شر\\p{L}*|تاريخ النشر|تم النشر|انتشار|منتشر\\p{L}*|شائع|اشاعت|פורסם|प्रकाशित|पब्लिश\\p{L}*|প্রকাশ\\p{L}*|เผยแพร่|' +
  'dipublikasikan|diterbitkan|terbit|đăng(?: lúc| ngày)?|xuất bản|发布(?:时间|于)?|發布(?:時間)?|發佈(?:時間)?|发表(?:时间|于)?|發表(?:時間)?|' +
  '刊登|上稿|公開日?|投稿日?|掲載日?|配信|입력|등록|승인|게재|작성';
const updated =
  '(?:last |latest )?updat(?:ed?|ing)|(?:last )?modified|(?:last )?edited|(?:last )?revised|changed|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|aktualisierung|zuletzt|' +
  '(?:mise? )?à jour|modifiée?|actualizad[oa]|actualización|modificad[oa]|aggiornat[oa]|aggiornamento|modificato|atualizad[oa]|atualização|bijgewerkt|gewijzigd|' +
  'uppdatera[dt]|ändrad|oppdatert|endret|opdateret|ændret|päivitet\\p{L}*|muokattu|aktualizov\\p{L}*|aktualizác\\p{L}*|aktualizacj\\p{L}*|zaktualizowan\\p{L}*|zmieniono|' +
  'posodobljen\\p{L}*|ažuriran\\p{L}*|izmenjeno|izmijenjeno|atnaujint\\p{L}*|atjaunots|uuendatud|muudetud|frissít\\p{L}*|módosít\\p{L}*|(?:data )?actualiz(?:at|ării)|' +
  'ενημερώθηκε|ενημέρωση|τροποπο\\p{L}*|обновлен\\p{L}*|обновление|изменен\\p{L}*|оновлено|обновен\\p{L}*|ажурирано|güncelle\\p{L}*|yenilən\\p{L}*|' +
  '(?:آخر )?تحديث|تم التحديث|به‌?\\s?روز\\s?رسانی|به‌روزرسانی|بروزرسانی|اپ ڈیٹ|עודכן|עדכון|अपडेट\\p{M}*|अद्यतन|আপডেট|হালনাগাদ|อัปเดต\\p{M}*|อัพเดท|แก้ไข|' +
  'diperbarui|diupdate|dikemas ?kini|cập nhật|最終更新|最后更新|最後更新|更新(?:时间|時間|日)?|修改|수정|업데이트';
const labels = new RegExp(
  `(?:(?<!\\p{L})|(?<=\\d[分秒時时日]))(?:(${updated})|(${published}))(?![\\p{Script=Latin}])`,
  'gu',
);
const longestLabel = 30;
/** Chinese and Japanese put no space between a time and the word behind it. */
const cuts = /[（(|｜·•／]|\s[-–—/]\s/gu;

/** Parts a line at the words that say whether a date is that of publication or of a change. */
export function splitByLabels(line: string): DatedPart[] {
  const marks = findLabels(line);
  const [first] = marks;
  if (first === undefined) return [{ text: line, label: 'none' }];
  const parts: DatedPart[] = [{ text: line.slice(0, first.start), label: 'none' }];
  marks.forEach((mark, index) => {
    const text = line.slice(mark.end, marks[index + 1]?.start ?? line.length);
    if (hasNumber(text)) parts.push({ text, label: mark.label });
    else labelBehind(parts, mark.label);
  });
  return parts.filter(({ text }) => text.trim() !== '');
}

/** Whether a line is nothing but such a word, which then speaks of the next line. */
export function readLabel(line: string): DatedPart['label'] {
  if (line.length > longestLabel || hasNumber(line)) return 'none';
  const [first] = findLabels(line);
  return first !== undefined && first.start <= 1 ? first.label : 'none';
}

/** Whether a text is such a word and nothing else, without a sign or a date behind it. */
export function isDateLabel(text: string): boolean {
  const [first] = text.length > longestLabel ? [] : findLabels(text);
  return first !== undefined && first.start === 0 && first.end === text.length;
}

interface Label {
  start: number;
  end: number;
  label: 'published' | 'updated';
}

function findLabels(line: string): Label[] {
  const lower = lowerCase(line);
  return Array.from(lower.matchAll(labels), ({ 0: text, 1: change, index }) => ({
    start: index,
    end: index + text.length,
    label: change === undefined ? 'published' : 'updated',
  }));
}

/** "12:30 更新": the word stands behind the date that it speaks of. */
function labelBehind(parts: DatedPart[], label: Label['label']): void {
  const last = parts.at(-1);
  if (last === undefined || last.label !== 'none' || !hasNumber(last.text)) return;
  const cut = Array.from(last.text.matchAll(cuts)).at(-1)?.index ?? 0;
  const behind = last.text.slice(cut);
  if (cut === 0 || !hasNumber(behind)) {
    last.label = label;
    return;
  }
  last.text = last.text.slice(0, cut);
  parts.push({ text: behind, label });
}

function hasNumber(text: string): boolean {
  return /\p{Nd}/u.test(text);
}
