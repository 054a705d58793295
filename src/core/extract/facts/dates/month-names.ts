/**
 * Names of the months, January first: long and short, as they stand alone and beside a day, in lower case and composed form.
 * Source: Unicode CLDR for some sixty languages, with the forms that newspapers write besides. A low line stands for a blank.
 */
export const monthNames = [
  'january jan januar jänner januari janvier janv enero ene gennaio gen genn janeiro styczeń stycznia sty января январь янв січня leden ledna ocak oca ianuarie ιανουαρίου يناير ژانویه ม.ค มกราคม जनवरी jän jann sij siječanj janvārī janvāra sausis urt urtarrila urtarrilak urtarrilaren urtarrilean ιαν בינואר জানু tammikuu tammikuuta tammi janúar jaanuar jaan janvāris sausio led január januára siječnja јануар јан јануари януари січень січ студзень студзеня сту yanvar yan қаңтар қаң იანვარი იან հունվար հունվարի հնվ janar ian gener xaneiro xan jannar januarie ינואר ינו׳ جانفي جنوری जन जानेवारी जाने জানুয়ারি જાન્યુઆરી જાન્યુ ਜਨਵਰੀ ਜਨ ஜனவரி ஜன జనవరి జన ಜನವರಿ ಜನ ജനുവരി ജനു දුරුතු ဇန်နဝါရီ ဇန် មករា ມັງກອນ ມ.ກ كانون_الثاني',
  'february feb februar februari février fév févr febrero febbraio fevereiro fev luty lutego lut февраля февраль фев лютого únor února şubat şub februarie φεβρουαρίου فبراير شباط فوریه ก.พ กุมภาพันธ์ फरवरी फ़रवरी febr fevr veljača februārī vasaris otsaila otsailaren otsailean φεβ בפברואר helmikuu helmikuuta helmi febrúar veebruar veebr februāris vasario úno február februára veljače velj фебруар феб февруари февр лютий лют люты лютага fevral ақпан ақп თებერვალი თებ փետրվար փետրվարի փտվ shkurt shk febrer febreiro ots frar fra pebrero peb פברואר פבר׳ فيفري فروری फ़र फेब्रुवारी फेब्रु फेब्रुअरी ফেব্রুয়ারি ফেব ફેબ્રુઆરી ફેબ્રુ ਫ਼ਰਵਰੀ ਫ਼ਰ பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర ಫೆಬ್ರವರಿ ಫೆಬ್ರ ഫെബ്രുവരി ഫെബ്രു නවම් ဖေဖော်ဝါရီ ဖေ កុម្ភៈ ກຸມພາ ກ.ພ',
  'march mar märz mrz maart mars marzo março marzec marca марта март мар березня březen března mart martie μαρτίου مارس آذار มี.ค มีนาคม मार्च mär marz ožujak martā kovas martxoa martxoaren martxoan μαρ μάρ במרץ במרס מרס mrt marts maaliskuu maaliskuuta maalis märts kovo bře marec ožujka ožu березень бер сакавік сакавіка сак наурыз нау მარტი მარ մարտ մարտի մրտ március márc març marzu machi mac maret marso מרץ مارچ মার্চ માર્ચ ਮਾਰਚ மார்ச் மார் మార్చి ಮಾರ್ಚ್ മാർച്ച് മാർ මැදින් မတ် មីនា ມີນາ ມ.ນ',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр квітня duben dubna nisan nis aprilie απριλίου أبريل ابريل نيسان آوریل เม.ย เมษายน अप्रैल travanj aprīlī balandis apirila apirilaren apirilean απρ באפריל huhtikuu huhtikuuta huhti apríl aprill aprīlis balandžio dub apríla travnja tra април квітень квіт красавік красавіка кра aprel сәуір сәу აპრილი აპრ ապրիլ ապրիլի ապր prill pri április ápr api aprili אפריל אפר׳ أفريل اپریل एप्रिल एप्रि अप्रिल এপ্রিল এপ্রি એપ્રિલ ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి ಏಪ್ರಿಲ್ ಏಪ್ರಿ ഏപ്രിൽ ഏപ്രി බක් ဧပြီ មេសា ເມສາ ມ.ສ',
  'may mai mei maj maja mayo maggio mag maio мая май травня květen května mayıs μαΐου مايو أيار مه พ.ค พฤษภาคม मई svibanj maijā gegužė maiatza maiatzaren maiatzean μαϊ μάι μάιος במאי toukokuu toukokuuta touko maí maijs gegužės kvě máj mája svibnja svi мај травень трав μαΐ мамыр мам მაისი მაი մայիս մայիսի մյս május maig mejju mej מאי ماي مئی مئ मे মে મે ਮਈ மே మే ಮೇ മേയ് වෙසක් မေ ឧសភា ພຶດສະພາ ພ.ພ',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze июня июнь июн червня červen června haziran haz iunie ιουνίου يونيو حزيران ژوئن มิ.ย มิถุนายน जून lipanj jūnijā birželis ekaina ekainaren ekainean ιουν ιούν ביוני kesäkuu kesäkuuta kesä júní jún juuni jūnijs jūn birželio čvn júna junij lipnja јун јуни юни червень черв чэрвень чэрвеня чэр iyun iyn маусым мау ივნისი ივნ հունիս հունիսի հնս qershor qer iun június juny xuño eka ġunju ġun junie hunyo hun יוני جوان جون जुन জুন જૂન ਜੂਨ ஜூன் జూన్ ಜೂನ್ ജൂൺ පොසොන් ဇွန် មិថុនា ມິຖຸນາ ມິ.ຖ',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip июля июль июл липня července červenec temmuz tem iulie ιουλίου يوليو تموز ژوئیه ก.ค กรกฎาคม जुलाई srpanj jūlijā liepa uztaila uztailaren uztailean ιουλ ιούλ ביולי heinäkuu heinäkuuta heinä júlí júl juuli jūlijs jūl liepos čvc júla julij srpnja јул јули юли липень лип ліпень ліпеня ліп iyul iyl шілде шіл ივლისი ივლ հուլիս հուլիսի հլս korrik korr iul július juliol xullo xul uzt lulju lul julie julai hulyo hul יולי يوليوز جويلية جولائی जुल जुलै জুলাই জুল જુલાઈ ਜੁਲਾਈ ਜੁਲਾ ஜூலை జులై ಜುಲೈ ജൂലൈ ඇසළ ဇူလိုင် ဇူ កក្កដា ກໍລະກົດ ກ.ລ',
  'august aug augusti augustus août aout agosto ago sierpień sierpnia sie августа август авг серпня srpen srpna ağustos ağu αυγούστου أغسطس اغسطس آب اوت ส.ค สิงหาคม अगस्त kolovoz augustā rugpjūtis abuztua abuztuaren abuztuan αυγ αύγ באוגוסט elokuu elokuuta elo ágúst ágú augusts rugpjūčio srp augusta avgust avg kolovoza kol серпень серп жнівень жніўня жні avqust avq тамыз там აგვისტო აგვ օգոստոս օգոստոսի օգս gusht gush augusztus agost abu awwissu aww agosti agustus agu ogos ogo אוגוסט אוג׳ غشت أوت اگست अग ऑगस्ट ऑग अगस्ट আগস্ট আগ ઑગસ્ટ ਅਗਸਤ ਅਗ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ಆಗಸ್ಟ್ ಆಗ ഓഗസ്റ്റ് ഓഗ නිකිණි ဩဂုတ် សីហា ສິງຫາ ສ.ຫ',
  'september sep sept septembre septiembre settembre set setembro wrzesień września wrz сентября сентябрь сен сент вересня září eylül eyl septembrie σεπτεμβρίου سبتمبر أيلول سپتامبر ก.ย กันยายน सितंबर सितम्बर rujan septembrī rugsėjis iraila irailaren irailean σεπ σεπτ בספטמבר setiembre setbr syyskuu syyskuuta syys septembris rugsėjo zář septembra rujna ruj septembar септембар сеп септември вересень вер верасень верасня sentyabr sen sentabr қыркүйек қыр სექტემბერი სექ սեպտեմբեր սեպտեմբերի սեպ shtator sht szeptember szept setembre ira settembru septemba setyembre ספטמבר ספט׳ شتنبر ستمبر सित सप्टेंबर सप्टें सेप्टेम्बर সেপ্টেম্বর সেপ্ট সেপ સપ્ટેમ્બર સપ્ટે ਸਤੰਬਰ ਸਤੰ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ സെപ്റ്റംബർ സെപ്റ്റം බිනර စက်တင်ဘာ စက် កញ្ញា ກັນຍາ ກ.ຍ',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октября октябрь окт жовтня říjen října ekim eki octombrie οκτωβρίου أكتوبر اكتوبر اکتبر ต.ค ตุลาคม अक्टूबर अक्तूबर oktobrī spalis urria urriaren urrian οκτ באוקטובר lokakuu lokakuuta loka október oktoober oktobris spalio říj októbra oktobar октобар октомври жовтень жовт кастрычнік кастрычніка кас oktyabr oktabr қазан қаз ოქტომბერი ოქტ հոկտեմբեր հոկտեմբերի հոկ tetor tet urr ottubru oktoba oktubre אוקטובר אוק׳ اکتوبر अक्टू ऑक्टोबर ऑक्टो अक्टोबर অক্টোবর অক্টো ઑક્ટોબર ઑક્ટો ਅਕਤੂਬਰ ਅਕਤੂ அக்டோபர் அக் అక్టోబర్ అక్టో ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ ഒക്‌ടോബർ ഒക്ടോ වප් အောက်တိုဘာ အောက် តុលា ຕຸລາ ຕ.ລ تشرين_الأول تشرين_الاول',
  'november nov novembre noviembre novembro listopad listopada lis ноября ноябрь ноя листопада listopadu kasım kas noiembrie νοεμβρίου نوفمبر نوامبر พ.ย พฤศจิกายน नवंबर नवम्बर studeni novembrī lapkritis azaroa azaroaren azaroan νοε νοέ בנובמבר marraskuu marraskuuta marras nóvember nóv novembris lapkričio novembra studenoga stu novembar новембар нов ноември ное нояб листопад лист лістапад лістапада ліс noyabr noy қараша қар ნოემბერი ნოე նոյեմբեր նոյեմբերի նոյ nëntor nën aza novembru novemba nobyembre nob נובמבר נוב׳ نونبر نومبر नव नोव्हेंबर नोव्हें नोभेम्बर নভেম্বর নভে નવેમ્બર નવે ਨਵੰਬਰ ਨਵੰ நவம்பர் நவ నవంబర్ నవం ನವೆಂಬರ್ ನವೆಂ നവംബർ നവം ඉල් နိုဝင်ဘာ နို វិច្ឆិកា ພະຈິກ ພ.ຈ تشرين_الثاني',
  'december dec dezember dez décembre déc diciembre dic dicembre desember des dezembro grudzień grudnia gru декабря декабрь дек грудня prosinec prosince aralık ara decembrie δεκεμβρίου ديسمبر دسامبر ธ.ค ธันวาคม दिसंबर दिसम्बर prosinac decembrī gruodis abendua abenduaren abenduan δεκ בדצמבר joulukuu joulukuuta joulu detsember dets decembris gruodžio pro decembra prosinca decembar децембар дец декември грудень груд снежань снежня сне dekabr dek желтоқсан жел დეკემბერი დეკ դեկտեմբեր դեկտեմբերի դեկ dhjetor dhj desembre decembro abe diċembru diċ desemba disember dis disyembre דצמבר דצמ׳ دجنبر دسمبر दिस डिसेंबर डिसें डिसेम्बर ডিসেম্বর ডিসে ડિસેમ્બર ડિસે ਦਸੰਬਰ ਦਸੰ டிசம்பர் டிச డిసెంబర్ డిసెం ಡಿಸೆಂಬರ್ ಡಿಸೆಂ ഡിസംബർ ഡിസം උඳුවප් ဒီဇင်ဘာ ဒီ ធ្នូ ທັນວາ ທ.ວ كانون_الأول كانون_الاول',
] as const;

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
