/** Long and short names of the months in the languages of the newspapers we know, January first. */
const names = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen genn janeiro styczeń stycznia sty января январь янв січня leden ledna ocak oca ianuarie ιανουαρίου يناير ژانویه ม.ค มกราคม जनवरी',
  'february feb februar februari février fév févr febrero febbraio fevereiro fev luty lutego lut февраля февраль фев лютого únor února şubat şub februarie φεβρουαρίου فبراير شباط فوریه ก.พ กุมภาพันธ์ फरवरी फ़रवरी',
  'march mar märz mrz maart mars marzo março marzec marca марта март мар березня březen března mart martie μαρτίου مارس آذار มี.ค มีนาคม मार्च',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня duben dubna nisan nis aprilie απριλίου أبريل ابريل نيسان آوریل เม.ย เมษายน अप्रैल',
  'may mai mei maj maja mayo maggio mag maio мая май травня květen května mayıs μαΐου مايو أيار مه พ.ค พฤษภาคม मई',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июня июнь июн червня červen června haziran haz iunie ιουνίου يونيو حزيران ژوئن มิ.ย มิถุนายน जून',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июля июль июл липня července červenec temmuz tem iulie ιουλίου يوليو تموز ژوئیه ก.ค กรกฎาคม जुलाई',
  'august aug augusti augustus août aout agosto ago sierpień sierpnia sie августа август авг серпня srpen srpna ağustos ağu αυγούστου أغسطس اغسطس آب اوت ส.ค สิงหาคม अगस्त',
  'september sep sept septembre septiembre settembre set setembro wrzesień września wrz сентября сентябрь сен сент вересня září eylül eyl septembrie σεπτεμβρίου سبتمبر أيلول سپتامبر ก.ย กันยายน सितंबर सितम्बर',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октября октябрь окт жовтня říjen října ekim eki octombrie οκτωβρίου أكتوبر اكتوبر اکتبر ต.ค ตุลาคม अक्टूबर अक्तूबर',
  'november nov novembre noviembre novembro listopad listopada lis ноября ноябрь ноя листопада listopadu kasım kas noiembrie νοεμβρίου نوفمبر نوامبر พ.ย พฤศจิกายน नवंबर नवम्बर',
  'december dec dezember dez décembre déc diciembre dic dicembre desember des dezembro grudzień grudnia gru декабря декабрь дек грудня prosinec prosince aralık ara decembrie δεκεμβρίου ديسمبر دسامبر ธ.ค ธันวาคม दिसंबर दिसम्बर',
];

const months = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of a month's name, 1 to 12; 0 for another word. */
export function readMonth(name: string): number {
  return months.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
}
