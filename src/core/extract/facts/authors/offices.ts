import { lowerCase } from '../../lower-case';

/** Offices as they end a text: "Chief Political Correspondent". */
const last =
  /(?:^|\s)(?:correspondent|reporter|editor|editor-in-chief|writer|columnist|journalist|producer|contributor|professor|director|analyst|fellow|manager|expert|specialist|strategist|consultant|ceo|cto|redakteur(?:in)?|korrespondent(?:in)?|reporterin|periodista|journaliste|giornalista|redactor(?:a)?|chefredakteur(?:in)?|autor(?:in)?|gastautor(?:in)?|redaktør|redaktör|toimittaja|päätoimittaja|dziennikarz|dziennikarka|újságíró|szerkesztő|muhabiri?|editörü?|wartawan)s?$/;
/** Offices as they begin one: "Redactora de Bogotá", "Projektleiterin der HSS", "VP - Technology". */
const first =
  /^(?:ajakirjanik|toimetaja|žurn[aā]lis\S{1,3}|kontributor|correspondent|correspondant|corresponsal|correspondente|corrispondente|korrespondent|korespondent|redactora?|redattore|redattrice|redacteur|rédact(?:eur|rice)|redakteur(?:in)?|redaktør|redaktör|redaktor(?:ka)?|periodista|journalist(?:in|e)?|jornalista|giornalista|editora?|editor-in-chief|colaboradora?|collaborat(?:eur|rice)|jef[ea]|enviad[oa]|repórter|reporter(?:in|o|a)?|inviat[oa]|head|chief|director[a]?|direttore|directeur|directrice|projektleiter(?:in)?|leiter(?:in)?|geschäftsführer(?:in)?|vorstand|vorsitzende[r]?|sprecher(?:in)?|staatssekretär(?:in)?|minister(?:in)?|präsident(?:in)?|prof(?:essor)?(?:in)?|vp|vice president|cofounder|co-founder|founder|gründer(?:in)?|toimittaja|päätoimittaja|uutispäällikkö|politiikan|dziennikarz|dziennikarka|reporterka|redaktorka|novinar(?:ka)?|novinář(?:ka)?|újságíró|muhabir|yazar|editör|korrespondenti|корреспондент|журналист(?:ка)?|редактор|обозреватель|кореспондент|журналіст(?:ка)?|оглядач|συντάκτης|δημοσιογράφος)(?:$|[\s,-])/;
/** Offices of languages without capitals, which follow a name. */
const caseless =
  /^(?:כתב|כתבת|כתבנו|כתבתנו|פרשן|פרשנית|עורך|עורכת|שליח|שליחת|مراسلة?|محررة?|صحفية?|صحافية?|كاتبة?|رئيس|خبرنگار|روزنامه‌?نگار|سردبیر|دبیر|نامہ نگار|संवाददाता|रिपोर्टर|पत्रकार|संपादक|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|ผู้สื่อข่าว|นักข่าว|บรรณาธิการ)(?:$|[\s,])/;

/** What Chinese names stand beside; shorter texts are a name with it. */
const han =
  /^(?:\p{Script=Han}{4,}(?:作者|研究者|研究员|研究員|撰稿人|学者)|(?:\p{Script=Han}{5,}|\p{Script=Han}*(?:大学|学院|研究|中心|协会)\p{Script=Han}*)(?:作家|教授|讲师|院长|所长|专家))$/u;

/** Whether a text is somebody's office and no name. */
export function isOffice(text: string): boolean {
  const lower = lowerCase(text.trim());
  return last.test(lower) || first.test(lower) || caseless.test(lower) || han.test(lower);
}

/** "Ingrid Solberg VikJournalist": an office that nothing parts from the name before it goes. */
export function cutGluedOffice(text: string): string {
  const [, name = '', rest = ''] = /^(.*\p{Ll})(\p{Lu}\p{Ll}.*)$/u.exec(text) ?? [];
  return rest !== '' && isOffice(rest) ? name.trim() : text;
}

/** The name before an office: "יעל ברקוביץ, כתבת חינוך" ; `''`: the text is none of this kind. */
export function cutOfficeOff(text: string): string {
  const [name = '', ...rest] = text.split(/\s*[,،]\s*/);
  return rest.length > 0 && isOffice(rest.join(', ')) ? name.trim() : '';
}
