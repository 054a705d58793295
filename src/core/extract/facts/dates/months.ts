const names = [
  'jan(?:uary|uar|vier|eiro|uari|uary|uarie|iu)?|jän(?:ner)?|ene(?:ro)?|genn?(?:aio)?|sty(?:czeń|cznia)|янв(?:аря|арь)?|січ(?:ня|ень)?|led(?:en|na)|ocak|oca|يناير|كانون الثاني|ژانویه|ม\\.ค\\.|มกราคม|जनवरी',
  'feb(?:ruary|ruar|brero|braio|reiro|ruari|ruarie)?|f[ée]v(?:rier|ereiro)?|lut(?:y|ego)|фев(?:раля|раль)?|лют(?:ого|ий)?|únor[a]?|şubat|şub|فبراير|شباط|فوریه|ก\\.พ\\.|กุมภาพันธ์|फ़?फरवरी|फ़रवरी',
  'mar(?:ch|zo|s|ço|t|z|ca|tie|ts)?|m[äa]rz|mrz|maart|mrt|marzec|мар(?:та|т)?|берез(?:ня|ень)|březen|března|mart|مارس|آذار|มี\\.ค\\.|มีนาคม|मार्च',
  'apr(?:il|ile|ilie)?|abr(?:il)?|avr(?:il)?|kwi(?:ecień|etnia)|апр(?:еля|ель)?|квіт(?:ня|ень)|duben|dubna|nisan|nis|أبريل|ابريل|نيسان|آوریل|เม\\.ย\\.|เมษายน|अप्रैल',
  'may|mai|mayo|maggio|mag|maio|mei|maj(?:a)?|мая|май|трав(?:ня|ень)|květen|května|mayıs|مايو|أيار|مه|พ\\.ค\\.|พฤษภาคม|मई',
  'jun(?:e|i|io|ho|ie)?|juin|giu(?:gno)?|cze(?:rwiec|rwca)|июн(?:я|ь)?|черв(?:ня|ень)|června|červen|haziran|haz|يونيو|حزيران|ژوئن|มิ\\.ย\\.|มิถุนายน|जून',
  'jul(?:y|i|io|ho|ie)?|juil(?:let)?|lug(?:lio)?|lip(?:iec|ca)|июл(?:я|ь)?|лип(?:ня|ень)|července|červenec|temmuz|tem|يوليو|تموز|ژوئیه|ก\\.ค\\.|กรกฎาคม|जुलाई',
  'aug(?:ust|usti|ustus)?|ago(?:sto)?|ao[uû]t|sie(?:rpień|rpnia)|авг(?:уста|уст)?|серп(?:ня|ень)|srpen|srpna|ağustos|ağu|أغسطس|اغسطس|آب|اوت|ส\\.ค\\.|สิงหาคม|अगस्त',
  'sep(?:t|tember|tembre|tiembre|tembrie)?|set(?:embro|tembre|t)?|wrz(?:esień|eśnia)|сен(?:тября|тябрь|т)?|верес(?:ня|ень)|září|eylül|eyl|سبتمبر|أيلول|سپتامبر|ก\\.ย\\.|กันยายน|सितंबर|सितम्बर',
  'oct(?:ober|obre|ubre|ombrie)?|o[kt]t(?:ober|obre|t)?|okt|out(?:ubro)?|paź(?:dziernik|dziernika)|окт(?:ября|ябрь)?|жовт(?:ня|ень)|říjen|října|ekim|eki|أكتوبر|اكتوبر|تشرين الأول|اکتبر|ต\\.ค\\.|ตุลาคม|अक्टूबर|अक्तूबर',
  'nov(?:ember|embre|iembre|embro|embrie)?|lis(?:topad|topada)|ноя(?:бря|брь)?|листопад[а]?|listopadu|kasım|kas|نوفمبر|تشرين الثاني|نوامبر|พ\\.ย\\.|พฤศจิกายน|नवंबर|नवम्बर',
  'dec(?:ember|embre|iembre|embrie)?|dez(?:ember|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?|des(?:ember)?|gru(?:dzień|dnia)|дек(?:абря|абрь)?|груд(?:ня|ень)|prosince|prosinec|aralık|ara|ديسمبر|كانون الأول|دسامبر|ธ\\.ค\\.|ธันวาคม|दिसंबर|दिसम्बर',
];
const patterns = names.map((name) => new RegExp(`^(?:${name})\\.?$`, 'iu'));

/** Source of a pattern that matches the name of a month, long or short, in the languages that newspapers here are written in. */
export const monthSource = `(?:${names.join('|')})`;

/** The number of a month's name, 1 to 12; 0 for another word. */
export function readMonth(name: string): number {
  return patterns.findIndex((pattern) => pattern.test(name)) + 1;
}
