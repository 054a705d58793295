/**
 * Names of the months, January first: long and short, as they stand alone and beside a day, in lower case and composed form.
 * Source: Unicode CLDR for the languages of most newspapers; the others are asked of `Intl`, with the forms that newspapers write besides. A low line stands for a blank.
 */
export const monthNames = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen genn janeiro styczeń stycznia sty января январь янв січня leden ledna ocak oca ianuarie ιανουαρίου يناير ژانویه ม.ค มกราคม जनवरी jän jann sij siječanj janvārī janvāra sausis urtarrilaren ιαν בינואר tammikuu tammikuuta tammi janúar jaanuar jaan janvāris sausio led január januára siječnja јануар јан јануари януари січень січ janar ian gener ינואר ינו׳ جانفي जन كانون_الثاني',
  'february feb februar februari février fév févr febrero febbraio fevereiro fev luty lutego lut февраля февраль фев лютого únor února şubat şub februarie φεβρουαρίου فبراير شباط فوریه ก.พ กุมภาพันธ์ फरवरी फ़रवरी febr fevr veljača februārī vasaris otsailaren φεβ בפברואר helmikuu helmikuuta helmi febrúar veebruar veebr februāris vasario úno február februára veljače velj фебруар феб февруари февр лютий лют shkurt shk febrer פברואר פבר׳ فيفري फ़र',
  'march mar märz mrz maart mars marzo março marzec marca марта март мар березня březen března mart martie μαρτίου مارس آذار มี.ค มีนาคม मार्च mär marz ožujak martā kovas martxoaren μαρ μάρ במרץ במרס מרס mrt marts maaliskuu maaliskuuta maalis märts kovo bře marec ožujka ožu березень бер március márc març mac maret מרץ',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня duben dubna nisan nis aprilie απριλίου أبريل ابريل نيسان آوریل เม.ย เมษายน अप्रैल travanj aprīlī balandis apirilaren απρ באפריל huhtikuu huhtikuuta huhti apríl aprill aprīlis balandžio dub apríla travnja tra април квітень квіт prill pri április ápr אפריל אפר׳ أفريل',
  'may mai mei maj maja mayo maggio mag maio мая май травня květen května mayıs μαΐου مايو أيار مه พ.ค พฤษภาคม मई svibanj maijā gegužė maiatzaren μαϊ μάι μάιος במאי toukokuu toukokuuta touko maí maijs gegužės kvě máj mája svibnja svi мај травень трав μαΐ május maig מאי ماي مئ',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июня июнь июн червня červen června haziran haz iunie ιουνίου يونيو حزيران ژوئن มิ.ย มิถุนายน जून lipanj jūnijā birželis ekainaren ιουν ιούν ביוני kesäkuu kesäkuuta kesä júní jún juuni jūnijs jūn birželio čvn júna junij lipnja јун јуни юни червень черв qershor qer iun június juny יוני جوان',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июля июль июл липня července červenec temmuz tem iulie ιουλίου يوليو تموز ژوئیه ก.ค กรกฎาคม जुलाई srpanj jūlijā liepa uztailaren ιουλ ιούλ ביולי heinäkuu heinäkuuta heinä júlí júl juuli jūlijs jūl liepos čvc júla julij srpnja јул јули юли липень лип korrik korr iul július juliol julai יולי يوليوز جويلية जुल',
  'august aug augusti augustus août aout agosto ago sierpień sierpnia sie августа август авг серпня srpen srpna ağustos ağu αυγούστου أغسطس اغسطس آب اوت ส.ค สิงหาคม अगस्त kolovoz augustā rugpjūtis abuztuaren αυγ αύγ באוגוסט elokuu elokuuta elo ágúst ágú augusts rugpjūčio srp augusta avgust avg kolovoza kol серпень серп gusht gush augusztus agost agustus agu ogos ogo אוגוסט אוג׳ غشت أوت अग',
  'september sep sept septembre septiembre settembre set setembro wrzesień września wrz сентября сентябрь сен сент вересня září eylül eyl septembrie σεπτεμβρίου سبتمبر أيلول سپتامبر ก.ย กันยายน सितंबर सितम्बर rujan septembrī rugsėjis irailaren σεπ σεπτ בספטמבר setiembre setbr syyskuu syyskuuta syys septembris rugsėjo zář septembra rujna ruj septembar септембар сеп септември вересень вер shtator sht szeptember szept setembre ספטמבר ספט׳ شتنبر सित',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октября октябрь окт жовтня říjen října ekim eki octombrie οκτωβρίου أكتوبر اكتوبر اکتبر ต.ค ตุลาคม अक्टूबर अक्तूबर oktobrī spalis urriaren οκτ באוקטובר lokakuu lokakuuta loka október oktoober oktobris spalio říj októbra oktobar октобар октомври жовтень жовт tetor tet אוקטובר אוק׳ अक्टू تشرين_الأول تشرين_الاول',
  'november nov novembre noviembre novembro listopad listopada lis ноября ноябрь ноя листопада listopadu kasım kas noiembrie νοεμβρίου نوفمبر نوامبر พ.ย พฤศจิกายน नवंबर नवम्बर studeni novembrī lapkritis azaroaren νοε νοέ בנובמבר marraskuu marraskuuta marras nóvember nóv novembris lapkričio novembra studenoga stu novembar новембар нов ноември ное нояб листопад лист nëntor nën נובמבר נוב׳ نونبر नव تشرين_الثاني',
  'december dec dezember dez décembre déc diciembre dic dicembre desember des dezembro grudzień grudnia gru декабря декабрь дек грудня prosinec prosince aralık ara decembrie δεκεμβρίου ديسمبر دسامبر ธ.ค ธันวาคม दिसंबर दिसम्बर prosinac decembrī gruodis abenduaren δεκ בדצמבר joulukuu joulukuuta joulu detsember dets decembris gruodžio pro decembra prosinca decembar децембар дец декември грудень груд dhjetor dhj desembre disember dis דצמבר דצמ׳ دجنبر दिस كانون_الأول كانون_الاول',
] as const;

/** Languages whose months the browser's own tables have nothing to add to (a test asks them): asking costs 25 ms in a worker that has just started. */
export const completeLanguages: ReadonlySet<string> = new Set(
  'ar bs da de el en es et fa fr he hi hu id is it ky lv mk ms nb nl nn no pl pt ro ru sl sq sr sv th tr uk'.split(
    ' ',
  ),
);

/** The months whose names mean another one in Croatian than in Polish and Czech. */
export const croatianMonths = new Map([
  ['lip', 6],
  ['srp', 7],
  ['lis', 10],
  ['listopad', 10],
  ['listopada', 10],
]);

/** Months of the solar year of Iran and Afghanistan, from March on. */
export const persianMonthNames = [
  'فروردین فرودین حمل وری',
  'اردیبهشت ثور غویی',
  'خرداد جوزا غبرګولی',
  'تیر سرطان چنګاښ',
  'مرداد امرداد اسد زمری',
  'شهریور سنبله وږی',
  'مهر میزان تله',
  'آبان ابان عقرب لړم',
  'آذر قوس لیندۍ',
  'دی جدی مرغومی',
  'بهمن دلو سلواغه',
  'اسفند حوت کب',
] as const;

/** Months of the Islamic year. */
export const islamicMonthNames = [
  'محرم محرّم',
  'صفر',
  'ربيع_الأول ربيع_الاول',
  'ربيع_الآخر ربيع_الثاني ربيع_الاخر',
  'جمادى_الأولى جمادى_الاولى',
  'جمادى_الآخرة جمادى_الثانية جمادى_الاخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو_القعدة ذي_القعدة',
  'ذو_الحجة ذي_الحجة',
] as const;
