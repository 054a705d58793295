import { openingWords, type Words } from './opening-words';

/**
 * Words by which lines beside the text are told, in the languages that most news is written in. They are looked for in short
 * lines at certain places only, never alone: an article about advertisements keeps its words. All in lower case and without
 * classes of Unicode, since both cost milliseconds to compile.
 */
export const words = {
  /** Labels above an advertisement, and the sentence that the text goes on below it. */
  advertisement:
    /anzeige|(?<!be|er)werbung|\badvert|\bsponsor|scroll (?:to continue|untuk)|haberi̇?n devam[ıi](?:nı oku$|ni oku$|(?![a-zçğıöşü]))|artik(?:eln|len|kelen|kel) forts[eæä]tter|dals(?:zy ciąg|za część) (?:artykuł|tekst|materiał|rozmowy|wywiadu|pod |poniżej)|artikkel jätkub|[繼继][續续]往下[閱阅]|(?:continue|keep) reading below|^reading below$|^lees (?:hieronder )?verder|lees verder onder |(?:article|story) continues|publici[td]|pubblicità|reklam|după reclam|реклам|maino[ks]s?|newsletter promotion$|annon[sc]e?\b|advertentie|hirdetés|διαφ[ήη]μιση|quảng cáo|\biklan\b|^[\s[【（(]*(?:[广廣広]告|광고)|[إا]علان|اشتہار|آگهی|تبلیغ|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பர|โฆษณา/,
  /** Calls to follow, subscribe, share, comment and report, and the places where papers call their readers to. */
  appeal:
    /facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|google (?:news|noti)|телеграм|фейсбук|вконтакте|פייסבוק|ואטסאפ|טלגרם|فيسبوك|فیس ?ب[وُ]?ک|واتس|وٹس|تلگرام|تيلي?[غج]رام|फे़?सबुक|व्हाट्स|ফেসবুক|வாட்ஸ்|เฟซบุ๊ก|ไลน์|카카오|페이스북|유튜브|微[信博]|公[众眾][号號]|臉書|客户端|\bapp\b|app[下看]|[下载載]app|アプリ|приложени|застосун|تطبيق|اپلیکیشن|ऐप|แอป|ứng dụng|newsletter|subscri|sign(?:ing)? up|inbox|abonn|suscr|i[sn]criv|inscri[tv]|assin[ae]|bolet[ií][nm]|nieuwsbrief|nyhe[td]sbrev|uutiskir|hírlevél|iratkoz|zapisz się|biuletyn|odebír|подпи|підпи|рассыл|розсил|abone ol|bülten|εγγραφ|اشترك|النشرة|خبرنامه|ניוזלטר|सब्सक्राइब|đăng ký|langgan|登録|会員|有料|구독|뉴스레터|[订訂][阅閱]|réservé|follow us|share (?:this|it)|folgen sie|suivez|partag|compart|condivid|obserwuj|udostępn|sdíle|sledujte|подели|поділ|присоед|приєдн|takip|paylaş|تابع|شارك|دنبال|شیئر|שתפו|फ़?ॉलो|शेयर|ফলো|ติดตาม|แชร์|フォロー|シェア|팔로우|공유|[关關]注|分享|扫[一码]|(?:扫|掃|长按|長按|识别).{0,6}二维码|二维码关注|volg ons|deel dit|følg|följ|seuraa|kövess|megoszt|urmăr|distribui|ακολουθ|κοινοποι|theo dõi|chia sẻ|ikuti|bagikan|இணைய|纠错|糾錯|报错|举报|typo|have a tip|feedback|comment|(?<!-)fehler|click here|hier klicken|cliquez|clique aqui|clic aqu|[点點][击擊我]|kommentar|erreur|\berrore?s?\b|błąd|błęd|chyb|ошибк|помилк|\bhata|virhe|\bfout|\bfe[ji]?l\b|hib[aá]|λάθος|lỗi|kesalahan|טעות|خطأ|غلطی|गलती|ข้อผิดพลาด|오류|誤り|ご意見|comenta|коммента|комента|yorum|diskus|reacti|σχόλι|bình luận|[评評][论論]|コメント|댓글|تعليق|תגוב|टिप्पणी|মন্তব্য/,
  /** Calls that are no other sentence's words: a text tells of apps, comments and networks too. */
  request:
    /newsletter|inbox|sign(?:ing)? up|subscri(?:be|bing)\b|follow (?:us|me|our)|join (?:us|our)|share (?:this|it) |click here|our app\b|let us know|write to us|(?:e-?mail|contact) us|got a (?:tip|story)|have a tip|typo|found (?:an error|a mistake)|virheen|kerro siitä|een (?:tip|fout)|mail (?:naar|ons)|našli jste|fehler (?:gefunden|entdeckt)|un errore|une erreur|błąd w|нашли ошибку|ошибку в|знайшли помилку|folgen sie|folge uns|abonniere(?:n sie| uns| jetzt| unser| den | hier)|(?:unser\S{0,2} .{0,30}|kostenlos )abonnieren|hier klicken|anmelden|suivez|abonnez|cliquez|inscrivez|partagez|síguenos|suscr[ií]b|inscr[ií]b|compart[ea] |clic aqu|siga-?nos|assine|inscreva|clique aqui|seguici|iscri(?:viti|vetevi)|condividi|clicca|volg ons|abonneer|klik hier|deel dit|følg os|følg oss|tilmeld|prenumerera|följ oss|seuraa meitä|tilaa |obserwuj|zapisz się|kliknij|udostępnij|sledujte|odebírejte|kövess|iratkozz|urmăriți|urmărește|abonează|abonați|ακολουθ[ήη]στε|εγγραφείτε|подпи[шс]|підпи[шс]|присоединяйтесь|приєднуйтесь|takip ed|abone ol|tıklay|تابعوا|تابعنا|اشترك|اضغط|دنبال کنید|کلیک|שתפו|עקבו|הירשמו|לחצו|फ़?ॉलो कर|सब्सक्राइब|क्लिक कर|ফলো কর|பின்தொடர|இணைய|ติดตาม(?:ข่าว|เรา)|สมัคร|theo dõi|đăng ký|nhấn vào|ikuti (?:kami|saluran)|klik di sini|langgan|フォロー|登録|クリック|お寄せ|팔로우|구독|클릭|[关關]注我|欢迎[关關]注|扫[一码描]|[点點][击擊]|[订訂][阅閱]|下[载載]|纠错|举报|报错/,
  /** The same, at the beginning of a line that is nothing else. */
  call: /^(?:(?:like|love|enjoy(?:ed|ing)?) this (?:story|article|post|piece)\b|share (?:this|it)\b|follow us\b|subscribe (?:to|now)\b|sign up (?:to|for|now)\b|folgen sie uns|abonnieren sie|suivez-nous|abonnez-vous|síguenos|suscríbete|siga-nos|assine|seguici|iscriviti|volg ons|подпи(?:сывайтесь|шитесь)|(?:欢迎)?[关關]注我们|フォローし)/,
  /** Headings above what asks for money: "Support our journalism". */
  support:
    /^(?:please )?(?:(?:support|help|fund) .{0,60}\b(?:journalism|our (?:journalism|newsroom|reporting|reporters|work|paper|site|mission)|newsroom|reporting)\b|(?:please )?support us\b|unterstütz\S* (?:sie |du )?(?:uns|unser|unabhängig)|soutene\S*[- ](?:nous|notre|le journalisme|un |la presse)|apoya(?:nos)? (?:a |nuestro|el periodismo)|apoie o |sostieni(?:ci| (?:il|la|noi|un)\b)|steun (?:ons|onze|onafhankelijk)|støtt? |stöd oss|tue (?:meitä|riippumat)|wesprzyj|podpořte|(?:поддержите|підтримайте) (?:нас|наш|редакц|издани|видання|проект))/,
  /** What such a box says below. */
  money:
    /\b(?:donat|contribut(?:e|ion)\b|contribu(?:ir|isci|ez|ye|ya)|spende|dons?\b|donaci|aportaci|donazion|doneer|bidrag|lahjoit|darowizn|příspěv)|пожертв|донат/,
  /** How a line begins that asks to follow a paper, to take its letters or to send it something. */
  asks: openingWords(
    'join |follo|sign |subsc|click|do yo|have |got a|puede|sigue|sígue|suscr|recib|iscri|segui|clicc|cliqu|siga |receb|inscr|подпи|читай|підпи|folge|abonn|suive|rejoi|recev|volg |schri|følg |seura|obser|zapis|sledu|köves|iratk|urmăr|ακολο|扫|掃|长|長',
    /^(?:join (?:the|our|us)\b|follow (?:us|our)\b|sign up (?:to|for)\b|subscribe (?:to|now)\b|click here to (?:join|follow|get|sign)\b|(?:do you have|have you got|got) a (?:story|tip)\b|puedes seguir a\b|sigue (?:toda la |nuestr[oa])|síguenos|suscríbete|recibe (?:nuestr|gratis|las? |en tu )|iscriviti |segui(?:ci)? |clicca qui|clique aqui|siga |receba (?:noss|grátis|as? |no seu )|inscreva-se|подпи(?:сывайтесь|шитесь)|читайте нас|підпи(?:суйтесь|шіться)|folgen sie (?:uns|unserem)|folge uns|abonnieren sie|suivez(?:-nous| notre| l['’]actu)|abonnez-vous|rejoignez(?:-nous| notre)|recevez (?:nos |notre |gratuit|toute|l['’])|volg ons|schrijf je in|følg oss|følg os\b|seuraa meitä|obserwuj nas|zapisz się|sledujte nás|kövess minket|iratkozz fel|urmăreș?te-ne|ακολουθήστε|[扫掃](?:描|码|碼)|[长長]按)/,
  ),
  /** Where that is done. */
  network:
    /facebook|twitter|\bx\b|whatsapp|telegram|youtube|instagram|tiktok|google|newsletter|bolet[ií][nm]|nieuwsbrief|\bapp\b|соцсет|二维码|二維碼|公众号|qr/,
  /** Other ways, by which readers are asked for many things: by the paper where it speaks of itself. */
  channel: /e-?mail|@|channel|canal|kanal|канал/,
  ourselves:
    /(?<!\p{L})(?:us|our|uns|unser\p{L}*|nous|notre|nos|nuestr\p{L}*|noss\p{L}*|nostr\p{L}*|seguici|síguenos|ons|onze|oss|våra?t?|vores|nas|nasz\p{L}*|nás|náš\p{L}*|minket|нас|наш\p{L}*|story|tip)(?!\p{L})/u,
  /** Rights and disclaimers that a sentence says of itself. */
  rights:
    /©|ⓒ|\(c\)|copyright ?\d|all rights|disclaimer|haftungsausschluss|alle rechte|tous droits|derechos (?:reservados|son propiedad)|diritti (?:sono )?riservati|direitos reservados|riproduzione riservata|prawa zastrz|práva vyhrazena|права за[щх]|minden jog|drepturile (?:sunt )?rezervate|hakları saklı|επιφύλαξη|bản quyền (?:thuộc|©)|hak cipta dilindungi|版[权權]所有|版[权權][归歸]|著作権|不得[转轉転擅]|禁止[转轉転]|[转轉][载載](?:请|須|须|自|時|时)|未[经經]授[权權]|無断|무단|저작권자|حقوق.{0,30}محفوظ|כל הזכויות|अधिकार सुरक्षित|স্বত্ব|สงวนลิขสิทธิ์|免[责責]|^特[别別][声聲]明|^[广廣]告[声聲]明|信息存储(?:空间)?服务/,
  /** What stands in place of a player or a post until the reader agrees. */
  consent:
    /cookie|javascript|consen[ts]|einwillig|zustimm|extern(?:e[nrs]?)? inhalt|datenschutz|toestemming|zgod|souhlas|samt?yck?|согласи|çerez|同意/,
  /** Rights and disclaimers. */
  legal:
    /©|ⓒ|\(c\)|copyright|all rights|disclaimer|alle rechte|haftungsausschluss|tous droits|derechos|diritti|direitos|riproduzione|prawa zastrz|práva|права за[щх]|minden jog|drepturile|hakları|επιφύλαξη|bản quyền|hak cipta|版[权權]|著作権|[转轉転][载載]|無断|무단|저작권|حقوق|זכויות|अधिकार सुरक्षित|স্বত্ব|สงวนลิขสิทธิ์|免[责責]/,
  /** What stands before the name of an author, an editor or a source where no space parts words. */
  credit:
    /^[（(【[〔<＜]?(?:[责責]任[编編][辑輯]|责编|[编編][辑輯]|[来來]源|原[标標][题題]|作者|[记記]者|校[对對]|审核|监制|撰文|采写|[摄攝]影|文|图|译|取材|供稿|通讯员|출처|글|사진|เรื่อง|ที่มา)(?:\s?[|｜／/:：∕·=＝]|\s(?=[^\s\d]))/,
  /** Notes by which a paper says what it has put right: a word and a mark that closes it. */
  correction:
    /^\W{0,3}(?:corrections?|clarification|korrektur(?:hinweis)?|richtigstellung|transparenzhinweis|anm(?:erkung|\.) d(?:er|\.) red|rectificatif|erratum|errata corrige|correcci[oó]n|fe de errat|rectificaci[oó]n|correzione|corre[cç][aã]o|erramos|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|helyesbítés|исправление|уточнение|поправка|düzeltme|更正|[訂订]正|勘[误誤]|정정)(?:\s?[:：—–-]|(?:,| \(| added| on) ?[^\d:：]{0,24}\d[^:：]{0,24}[:：])/,
  /** The same, anywhere in a sentence. */
  corrected:
    /\bthis (?:article|story|post|piece|report|column) (?:was|has been) (?:amended|corrected|clarified|updated (?:to|with))\b|\b(?:earlier|previous|original) version of this (?:article|story|post|piece|report|column|headline|caption)\b|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)|une version (?:précédente|antérieure) de|una versión anterior de|una versione precedente d|uma versão anterior d/,
  /** Where a text was first published, when an interview was held, whose reports it rests on; day and place of publication alone stand elsewhere. */
  origin:
    /^[\s([*_–—-]{0,3}(?:(?:(?:(?:this|the) (?:article|story|post|piece|report|column|interview|essay|text|review) )?(?:(?:was|has been|is) )?(?:(?:first|originally|previously) (?:published|appeared|posted|ran)|adapted|excerpted|republished)|(?:this|the) interview was (?:first )?conducted) (?:in|on|at|with|from) (?!our |this |\d|[a-z]{3,9}\.? \d|[a-z]{3,6}day\b|(?:jan|febr)uary|march|april|may\b|june|july|august|(?:sept|nov|dec)ember|october)|(?:das|der|dieses|dieser) (?:interview|gespräch|artikel|beitrag|text) (?:wurde|ist|erschien)\b.{0,80}?(?:geführt|zuerst|zunächst|ursprünglich)|cet (?:article|entretien) .{0,30}(?:initialement|d'abord|originellement)|est[ea] (?:artículo|artigo|entrevista|texto) .{0,30}originalmente|con información de|com informações d[aeo])/,
  /** The name of what a writer has added since, the whole of it: "Updated:" stands before a day. */
  addition:
    /^(?:updates?|nachtr[aä]ge?|ergänzung(?:en)?|edit|addend(?:um|a)|postscript|p\.? ?s\.?|mise à jour|ajout|actualización|añadido|aggiornamento|atualização|toevoeging|tillägg|opdatering|oppdatering|aktualizacja|aktualizace|дополнение|обновление|追記|更新|추가)(?: \(?(?:\d[\d.:/ -]{0,16}|i{1,3})\)?)?\s?[:：]$/,
  /** What announces other articles, at the beginning of a line. */
  related: openingWords(
    'also |auch |baca |citeș|conte|czyta|có th|das k|i più|ilgin|keep |le po|le pu|lea t|lee t|lees |' +
      'leggi|leia |les o|les p|lesen|lies |lire |lo má|lue m|läs m|läs o|læs o|mais |meest|mehr |meist|' +
      'mest |mohlo|more |most |może |notic|ook i|popul|potre|przec|read |recom|relat|see a|see m|see n|' +
      'sur l|tambi|te po|te pu|te re|ti po|trend|vedi |veja |voce |você |vous |watch|weite|xem t|you m|' +
      'zobac|à lir|čtěte|δ|в|м|ч|أ|إ|ا|خ|ق|م|य|আ|ข|อ|あ|お|こ|人|你|延|您|推|更|猜|相|関|관|많|추',
    /^(?:(?:read|see|watch) (?:more|also|next)|also read|related(?: (?:articles?|stories|news|topics?|coverage))?|more (?:on|from|about) .{2,60}|recommended(?: (?:stories|articles|reading|for you))?|you (?:may|might) (?:also (?:like|enjoy|love)|like|(?:also )?be interested in)|popular (?:stories|posts|articles)|most read|trending (?:now|stories)|keep reading|noticias? relacionadas?|contenido relacionado|te recomendamos|(?:también )?(?:te|le) (?:puede|podría) (?:interesar|gustar)|lo más (?:leído|visto)|voc[êe] (?:também )?pode (?:gostar|se interessar)|mais lid[ao]s|das könnte (?:sie|ihnen|dich|dir|euch) (?:auch |ebenfalls )?(?:interessieren|gefallen)|mehr zum thema|mehr (?:von|zu|über) [^.!?]{2,60}|lesen sie (?:auch|hier mehr(?: .{2,60})?)|lies auch|auch interessant|meistgelesen|weitere (?:artikel|beiträge)|sur le même sujet|(?:à )?lire (?:aussi|également)|vous (?:aimerez|pourriez) (?:aussi|également)(?: aimer)?|les plus lus|veja também|vedi anche|(?:ti )?potrebbe(?:ro)? (?:anche )?(?:interessarti|interessare|piacerti)|i più letti|leia (?:também|mais)|le[ae] también|leggi anche|czytaj (?:też|także|więcej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)|może (?:cię|ci) (?:też |także |również )?zainteresować|lees ook|ook interessant|meest gelezen|læs også|les også|läs (?:också|mer)|mest läst|lue myös|čtěte také|mohlo by vás zajímat|citește și|διαβάστε επίσης|читайте (?:также|також)|вам может быть интересно|может быть интересно|вас може зацікавити|ilginizi çekebilir|xem thêm|có thể bạn quan tâm|baca juga|延伸[阅閱][读讀]|[相推][关關荐薦](?:[阅閱][读讀]|新[闻聞]|[报報][道導]|链接|文章)|更多(?:新闻|内容|精彩)|猜[你您](?:喜[欢歡]|感[兴興]趣)|[你您]可能(?:[还還也])?(?:喜[欢歡]|感[兴興]趣)|関連(?:記事|ニュース)|あわせて読みたい|あなたにおすすめ(?:の記事)?|おすすめ(?:の)?記事|こちらもおすすめ|人気記事|관련\s?(?:기사|뉴스)|추천\s?기사|많이 본 (?:기사|뉴스)|[إا]قرأ أيضا?ً?|قد يعجبك أيضا?ً?|(?:مواضيع|أخبار|مقالات) ذات صلة|خبرهای مرتبط|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง)\s*[:：»>!?…-]*(?:\.\.\.)?\s*/,
  ),
  /** Above the lines about an author, the whole of the label. */
  profile:
    /^(?:about the (?:author|writer|journalist|reporter|contributor)s?|(?:über (?:den|die)|zum|zur) autor(?:in|en)?|à propos d(?:e l|u)['’ ]?(?:auteure?|journaliste)|l['’]auteure?|sobre (?:el|la|o|a|os|as|los|las) autor(?:a|es|as)?|(?:sull['’]|l['’])autor[ei]|over de auteurs?|om (?:forfatteren|författaren|skribenten)|tietoa kirjoittajasta|o (?:autorze|autorce|autorovi|autorce)|об авторе|про автор[аку]+|despre autor|a szerzőről|yazar hakkında|σχετικά με τον συντάκτη|عن (?:الكاتب|المؤلف)|درباره نویسنده|על (?:הכותב|המחבר)ת?|लेखक के बारे में|về tác giả|tentang penulis|เกี่ยวกับผู้เขียน|[关關]于作者|關於作者|作者[简簡]介|(?:著者|筆者|執筆者)(?:について|紹介|プロフィール)|(?:저자|필자|기자) 소개)$/,
} as const satisfies Record<string, Words>;
