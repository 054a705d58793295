import { parseAddress } from '../../address';

/** Countries with one clock, or whose papers nearly all keep the same one, by the region part of a language tag. */
const zoneOfCountry = new Map(
  Object.entries({
    Asia:
      'AE:Dubai AF:Kabul AM:Yerevan AZ:Baku BD:Dhaka BH:Bahrain CN:Shanghai CY:Nicosia GE:Tbilisi HK:Hong_Kong ID:Jakarta ' +
      'IL:Jerusalem IN:Kolkata IQ:Baghdad IR:Tehran JO:Amman JP:Tokyo KH:Phnom_Penh KR:Seoul KW:Kuwait KZ:Almaty LA:Vientiane ' +
      'LB:Beirut LK:Colombo MM:Yangon MN:Ulaanbaatar MO:Macau MY:Kuala_Lumpur NP:Kathmandu OM:Muscat PH:Manila PK:Karachi ' +
      'PS:Gaza QA:Qatar SA:Riyadh SG:Singapore SY:Damascus TH:Bangkok TW:Taipei UZ:Tashkent VN:Ho_Chi_Minh YE:Aden',
    Europe:
      'AL:Tirane AT:Vienna BA:Sarajevo BE:Brussels BG:Sofia BY:Minsk CH:Zurich CZ:Prague DE:Berlin DK:Copenhagen EE:Tallinn ' +
      'ES:Madrid FI:Helsinki FR:Paris GB:London GR:Athens HR:Zagreb HU:Budapest IE:Dublin IT:Rome LI:Vaduz LT:Vilnius ' +
      'LU:Luxembourg LV:Riga MD:Chisinau ME:Podgorica MK:Skopje MT:Malta NL:Amsterdam NO:Oslo PL:Warsaw PT:Lisbon ' +
      'RO:Bucharest RS:Belgrade RU:Moscow SE:Stockholm SI:Ljubljana SK:Bratislava TR:Istanbul UA:Kyiv UK:London XK:Belgrade',
    America:
      'AR:Argentina/Buenos_Aires BO:La_Paz BR:Sao_Paulo CL:Santiago CO:Bogota CR:Costa_Rica CU:Havana DO:Santo_Domingo ' +
      'EC:Guayaquil GT:Guatemala HN:Tegucigalpa JM:Jamaica MX:Mexico_City NI:Managua PA:Panama PE:Lima PY:Asuncion ' +
      'SV:El_Salvador UY:Montevideo VE:Caracas',
    Africa:
      'DZ:Algiers EG:Cairo ET:Addis_Ababa GH:Accra KE:Nairobi LY:Tripoli MA:Casablanca NG:Lagos SD:Khartoum SN:Dakar TN:Tunis ' +
      'TZ:Dar_es_Salaam UG:Kampala ZA:Johannesburg ZM:Lusaka ZW:Harare',
    Atlantic: 'FO:Faroe IS:Reykjavik',
    Pacific: 'NZ:Auckland',
  }).flatMap(([continent, countries]) =>
    countries.split(' ').map((pair): [string, string] => [pair.slice(0, 2), `${continent}/${pair.slice(3)}`]),
  ),
);

/** The country of languages that are written in one zone, or mostly so, by tag or its first part, where it is not the same word; a region overrules them. */
const countryOfLanguage = new Map(
  (
    'af:ZA am:ET as:IN az be:BY bg bn:BD bs:BA ca:ES cs:CZ cy:GB da:DK de el:GR et:EE eu:ES fa:IR fi fil:PH fo fr ' +
    'ga:IE gl:ES gu:IN he:IL hi:IN hr hu hy:AM id is it ja:JP ka:GE kk:KZ km:KH kn:IN ko:KR lb:LU lo:LA lt lv mk ' +
    'ml:IN mn mr:IN ms:MY mt my:MM nb:NO ne:NP nl nn:NO no or:IN pa:IN pl ps:AF ro ru si:LK sk sl:SI sq:AL sr:RS ' +
    'sv:SE ta:IN te:IN th tl:PH tr uk:UA ur:PK uz vi:VN zh:CN zh-Hant:TW zu:ZA'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [language = '', country = language.toUpperCase()] = pair.split(':');
      return [language, country];
    }),
);

/** Domains whose two letters are sold for another meaning, and those that are also words but mostly their country's. */
const soldDomains = new Set('ai am co fm io la ly md me sh so to tv'.split(' '));
const wordDomains = new Set(['is', 'it']);

/**
 * The IANA zone in which a page without a stated zone writes its times: that of its country (the region of its language, the
 * country of its host, the country of its language); `null` when these say nothing.
 */
export function assumeZone(language: string | null, url: string): string | null {
  const parts = (language ?? '').split('-');
  const region = parts.slice(1).find((part) => /^[A-Z]{2}$/.test(part)) ?? '';
  const domain = (parseAddress(url)?.hostname ?? '').split('.').at(-1) ?? '';
  const isSold = soldDomains.has(domain) || (wordDomains.has(domain) && language !== null);
  const country = isSold && domain !== parts[0] ? '' : domain.toUpperCase();
  const script = parts.slice(0, 2).join('-');
  // "en-GB" and "en-US" are what templates say all over the world; a host's country knows better.
  const isVague =
    parts[0] === 'en' || parts[0] === 'es' || parts[0] === 'pt' || parts[0] === 'fr' || parts[0] === 'ar';
  const countries = isVague ? [country, region] : [region, country];
  const zone = countries.map((each) => zoneOfCountry.get(each)).find((each) => each !== undefined);
  const home = countryOfLanguage.get(script) ?? countryOfLanguage.get(parts[0] ?? '') ?? '';
  return zone ?? zoneOfCountry.get(home) ?? null;
}
