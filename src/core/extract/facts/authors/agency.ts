import { lowerCase } from '../../lower-case';

/** News agencies as they stand in author lines. */
const agency =
  /^(?:the )?(?:afp|agence france[- ]presse|ap|associated press|reuters|dpa(?:[-/ ].*)?|apa|ansa|efe|europa press|lusa|ani|pti|ians|upi|tass|тасс|ria novosti|риа новости|интерфакс|interfax|anadolu(?: agency| ajansı)?|aa|dha|iha|ntb|tt|ritzau|stt|belga|pap|čtk|mti|kyodo|jiji|yonhap|bernama|antara|xinhua|sid|kna|epd|sda|keystone-sda|bloomberg|cnn|agencias?|agences?|agenturen|新华社|新華社|新华网|中新社|中新网|央视新闻|央视网|人民网|中央社|共同通信|共同通信社|時事通信|時事通信社|ロイター|聯合報|연합뉴스|뉴시스|뉴스1|وكالات|أ ف ب|أ\.ف\.ب|رويترز|ایسنا|ایرنا|فارس|مهر)$/;

/** Words at the end of the names of media, companies and desks. */
const organisation =
  /(?:网|網|报|報|社|台|电视|電視|新闻|新聞|周刊|週刊|杂志|雜誌|在线|频道|传媒|资讯|财经|官方|客户端|发布|融媒体?|中心|公司|集团|委|局|部|编委会|ニュース|オンライン|일보|신문|뉴스|방송|\.(?:com|de|cn|net|org|fr|it|es|pl|co\.uk|tv)|stiftung|verband|\b(?:news(?:room|desk)?|times|post|staff|desk|media|team|redaktion|editors?|online|magazine|agency|group|inc\.?|ltd\.?|gmbh|e\.\s?v\.?|ag|kg|verlag|institute?|universit(?:ät|y)|llc|company|association|foundation|press))$/;

/** The same at their beginning; behind an article one word can be a pseudonym. */
const bodyStart =
  /^(?:(?:organi[sz]ation|association|department|universit(?:ät|y)|institut|agenc(?:y|e|ia)|agentur|the\s\S+)\s|(?:株式|有限|合同)会社|주식회사|㈜|\(주\))/;

/** What papers are called: behind two words and more, where people are called so too. */
const paper =
  /^(?:\S+ ){2,4}(?:ledger|journal|sentinel|beacon|register|monitor|mirror|standard|review|record|news|star|sun)$|^(?:\S+ ){1,4}(?:tribune|gazette|chronicle|courier|herald|observer|dispatch|examiner|inquirer|bulletin|telegraph)$/;

/** Whether a name is a news agency's. */
export function isAgency(name: string): boolean {
  return agency.test(lowerCase(name.trim()));
}

/** Whether a name looks like that of a medium, company or desk, not a person. */
export function isOrganisationName(name: string): boolean {
  const lower = lowerCase(name.trim());
  return isAgency(name) || paper.test(lower) || organisation.test(lower) || bodyStart.test(lower);
}
