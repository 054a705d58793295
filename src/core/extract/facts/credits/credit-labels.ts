import type { ContributorRole } from '../../../model';

/** What a word before a name makes of its bearer. `other`: a part that no role of ours has (camera, drawing, production). */
export type CreditRole = ContributorRole | 'writer' | 'other';

/** Words before a name, in lower case, as parts of patterns. */
export interface CreditLabels {
  role: CreditRole;
  /** A sign follows them: "Foto: …", "文／…". */
  signed: string;
  /** A name may follow them as it is: "Edited by …". */
  bare: string;
}

const picture =
  'photos?|photographs?|photographers?|pictures?|fotos?|fotografen?|fotograf(?:ie|ía|ia|in|as|ia\\.)?|fotógraf[oa]s?|bild(?:er)?|zdjęci[ae]|fotografije|kuvat?|valokuvat?|' +
  'fotók?|fotoğraf(?:lar)?|фото(?:граф(?:ия|ии)?)?|снимк[аи]|світлин[аи]|φωτογραφί[αε]ς?|φωτό|תצלום|צילום|צילומים|تصوير|تصویر|عدسة|عکس|عکاس|' +
  'फ़?ोटो|फोटो|छायाकार|ছবি|ภาพ(?:ถ่าย|โดย)?|ช่างภาพ|ảnh|hình ảnh|gambar|图片(?:来源)?|圖片|图源|图|圖|摄影(?:记者)?|攝影(?:記者)?|写真|撮影|사진(?:기자)?|사진제공';
const text =
  'texte?s?|textos?|test[oi]|teksti?|tekstas|teksts|teks|szöveg|besedilo|טקסט|लेखन|লেখা|words|story|文字|文|글|текст|κείμενο';
const and = '\\s?(?:und|and|&|y|e|et|og|och|i|ja|en|и|та|और|ও|/|／|・|、|\\+)\\s?';

/** The first whose words fit decides; those of several parts go first. */
export const creditLabels: CreditLabels[] = [
  {
    role: 'writer',
    signed: `(?:${text})${and}(?:${picture})|(?:${picture})${and}(?:${text})|图文|圖文`,
    bare: '(?:text and photos?|photos? and text|fotos und text|text und fotos|texto y fotos?|testo e foto) (?:by|von|de|di)',
  },
  {
    role: 'editor',
    signed:
      '(?:copy|web|managing|online )?editor(?:s|ia|en|in)?(?: in charge)?|edited by|editing|edición|edição|edición de|redaktion|redaktionelle mitarbeit|redazione|redactie|redaktör|' +
      'redaktor(?:ka)?(?: prowadząc[ya])?|urednik|urednica|uredila?|szerkesztő|szerkesztette|redactor|editör|editörü?|redaktə|редактор(?:и|ка)?|επιμέλεια|' +
      'تحرير|مراجعة|ویراستار|ویرایش|دبیر|مدیر|ایڈیٹر|ادارت|עריכה|עורך|עורכת|संपादन|संपादक|एडिटर|সম্পাদনা|সম্পাদক|บรรณาธิการ|เรียบเรียง|penyunting|biên tập|' +
      '责任编辑|責任編輯|责编|責編|值班编辑|编辑|編輯|编审|主编|校对|编校|校對|審稿|審核|审核|核稿|核校|編集|構成|편집(?:자)?|편집기자|데스크',
    bare: 'edited by|editing by|editad[oa] por|redigiert von|bearbeitet von|édité par|bewerkt door|redigerad av|redigert av|redigeret af|edited and compiled by|责任编辑|責任編輯|责编',
  },
  {
    role: 'photographer',
    signed: picture,
    bare: '(?:photo|photos|photograph|photographs|photography|pictures?|images?) by|fotos? (?:von|de|di|por)|fotografie di|crédit photo',
  },
  {
    role: 'translator',
    signed:
      'translat(?:ion|or|ed)(?: by)?|übersetz(?:t|ung)(?: von| und adaptierung)?|übersetzer(?:in)?|traduction|traduit par|traductor(?:a)?|traducción(?: de)?|tradução|' +
      'traduzione|traduzido por|vertaling|översättning|översatt av|oversættelse|oversettelse|tłumaczenie|tłum\\.|przekład|překlad|preklad|prijevod|prevod|fordította|fordítás|traducere|' +
      'перевод(?:чик)?|переклад|превод|μετάφραση|çeviri|çeviren|ترجمة|ترجمه|مترجم|תרגום|अनुवाद(?:क)?|অনুবাদ|แปล(?:โดย)?|ผู้แปล|penerjemah|alih bahasa|biên dịch|译者|譯者|翻译|翻譯|编译|編譯|译|譯|翻訳|訳|번역',
    bare: 'translated by|übersetzt von|übersetzung von|übersetzung und adaptierung|traduit par|traducción de|tradução de|vertaald door|译者|譯者|翻译|翻譯|翻訳|^(?:übersetzung|traducción|traduction|traduzione)',
  },
  {
    role: 'source',
    signed:
      'source|quellen?|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|vir|izvor|forrás|sursa|šaltinis|avots|allikas|kaynak|источник|джерело|източник|извор|πηγή|' +
      'المصدر|مصدر|منبع|מקור|स्रोत|सोर्स|সূত্র|ที่มา|sumber|nguồn|theo|(?:信息|稿件|新闻|文章)?来源|來源|稿源|出处|出處|转自|轉自|출처|자료|出典|提供',
    bare: '',
  },
  {
    role: 'other',
    signed:
      'camera|kamera|kameraman|video|illustrations?|illustrator|illustratie|illustración|ilustración|ilustração|illustrazion[ei]|illustration(?:en)?|ilustracja|ilustrace|grafik(?:en|a)?|grafica|gráficos?|' +
      'infograf\\p{L}+|zeichnung(?:en)?|karte|production|produktion|produced by|montage|schnitt|design|layout|視訊|视频|视频剪辑|剪辑|插画|插圖|制图|製圖|设计|设计师|美编|监制|監製|策划|统筹|イラスト|그래픽|일러스트|영상|' +
      'photo credit|fact[- ]check(?:ed|er)?(?: by)?|(?:medically |expertly |legally )?reviewed by|审稿|видео|відео|иллюстрации?|كاميرا|مونتاج|فيديو|วิดีโอ|กราฟิก',
    bare: '(?:fact[- ]checked|reviewed|medically reviewed|produced|illustrated) by|illustrations? by',
  },
  {
    role: 'writer',
    signed:
      `${text}|(?:written |reported |story |words |article |report |posted )?by|(?:co-?)?authors?|writers?|interviewers?|interviewerin|interviewed by|propos recueillis par|rozmawia(?:ł[ai]?|li)|беседовал[аи]?|розмовля(?:в|ла|ли)|reporters?|reporting|correspondent|byline|contributors?|` +
      'autor(?:in|en|innen|es|as|a|i|e|ka|ky|ky a autoři|zy|kowie|ii)?|autoři|autrices?|auteure?s?|autric[ei]|autorka|autorzy|verfasser(?:in)?|von|par|por|di|door|av|af|nga|piše|pišu|oleh|' +
      'redactora?|redacteur|rédacteurs?|rédactrice|journalistes?|periodistas?|giornalist[ai]|jornalistas?|reportagem|repórter|reportero|reportaje|reportage|a cura di|schreibt|bericht|' +
      'författare|skribent|forfatter|tekijä|kirjoittaja|toimittaja|höfundur|autorius|autors|opracowa(?:ł|ła|nie)|napisa(?:l|la|ł|ła|li|o)|spracoval\\p{L}*|szerző|írta|készítette|scris de|' +
      'yazar|yazan|haber|muhabir|röportaj|kaleme alan|müəllif|автор(?:ы|и|ка)?|корреспондент|журналист(?:ка)?|журналіст(?:ка)?|пише|аутор|συντάκτ(?:ης|ρια|ες)|γράφ(?:ει|ουν)|ρεπορτάζ|' +
      'كتبت?|كتبه?|بقلم|الكاتبة?|تقرير|إعداد|تحقيق|حوار|نویسنده|خبرنگار|گزارشگر|گزارش|به\\s?‌?قلم|نگارنده|تحریر|رپورٹ|نامہ نگار|מאת|כתבת?|כותבת?|' +
      'लेखक|लेखिका|रिपोर्टर?|संवाददाता|द्वारा|লেখক|প্রতিবেদক|লিখেছেন|เรื่อง|โดย|เขียนโดย|ผู้เขียน|ผู้สื่อข่าว|รายงาน(?:โดย)?|penulis|reporter|pewarta|wartawan|kontributor|laporan|' +
      'tác giả|phóng viên|bài(?: viết)?|thực hiện|作者|原作者|本文作者|撰文|撰稿人?|执笔|執筆(?:者)?|采写|採訪(?:撰文)?|采访|著者|筆者|ライター|取材・文|聞き手|聴き手|インタビュアー|記者|文責|인터뷰어|기자|취재|작성자|글쓴이',
    bare: '(?<=(?:^|[([（])\\s*|[–—*★.!?;-]\\s)(?:reporting by|interviewed by|interviewt von|(?:das )?(?:gespräch|interview) führten?|propos recueillis par|entretien réalisé par|entrevistad[oa] por|intervistat[oa] da|geïnterviewd door|intervjuad av|intervjuet av|interviewet af|rozmawia(?:ł[ai]?|li)|беседовал[аи]?|розмовля(?:в|ла|ли))|(?:written|reported|submitted|story|words|article|posted|published) by|(?:geschrieben|verfasst|erstellt|eingestellt|gepostet|veröffentlicht) von|escrito por|écrit par|scritto da|geschreven door|skrevet av|skrevet af|γράφ(?:ει|ουν)(?: ο| η| οι)?|เขียนโดย|รายงานโดย',
  },
];

/** The words with a sign of the roles that are wanted, as part of a pattern. */
export function joinLabels(isWanted: (role: CreditRole) => boolean): string {
  return creditLabels.flatMap(({ role, signed }) => (isWanted(role) ? signed : [])).join('|');
}

/** The same for their words without a sign. */
export function joinBare(isWanted: (role: CreditRole) => boolean): string {
  return creditLabels.flatMap(({ role, bare }) => (isWanted(role) && bare !== '' ? bare : [])).join('|');
}
