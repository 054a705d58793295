import { parseAddress } from '../../address';

/** Countries with one clock, or whose papers nearly all keep the same one, by the region part of a language tag. */
const zoneOfCountry = new Map(
  Object.entries({
    AE: 'Asia/Dubai',
    AF: 'Asia/Kabul',
    AL: 'Europe/Tirane',
    AM: 'Asia/Yerevan',
    AR: 'America/Argentina/Buenos_Aires',
    AT: 'Europe/Vienna',
    AZ: 'Asia/Baku',
    BA: 'Europe/Sarajevo',
    BD: 'Asia/Dhaka',
    BE: 'Europe/Brussels',
    BG: 'Europe/Sofia',
    BH: 'Asia/Bahrain',
    BO: 'America/La_Paz',
    BR: 'America/Sao_Paulo',
    BY: 'Europe/Minsk',
    CH: 'Europe/Zurich',
    CL: 'America/Santiago',
    CN: 'Asia/Shanghai',
    CO: 'America/Bogota',
    CR: 'America/Costa_Rica',
    CU: 'America/Havana',
    CY: 'Asia/Nicosia',
    CZ: 'Europe/Prague',
    DE: 'Europe/Berlin',
    DK: 'Europe/Copenhagen',
    DO: 'America/Santo_Domingo',
    DZ: 'Africa/Algiers',
    EC: 'America/Guayaquil',
    EE: 'Europe/Tallinn',
    EG: 'Africa/Cairo',
    ES: 'Europe/Madrid',
    ET: 'Africa/Addis_Ababa',
    FI: 'Europe/Helsinki',
    FO: 'Atlantic/Faroe',
    FR: 'Europe/Paris',
    GB: 'Europe/London',
    GE: 'Asia/Tbilisi',
    GH: 'Africa/Accra',
    GR: 'Europe/Athens',
    GT: 'America/Guatemala',
    HK: 'Asia/Hong_Kong',
    HN: 'America/Tegucigalpa',
    HR: 'Europe/Zagreb',
    HU: 'Europe/Budapest',
    ID: 'Asia/Jakarta',
    IE: 'Europe/Dublin',
    IL: 'Asia/Jerusalem',
    IN: 'Asia/Kolkata',
    IQ: 'Asia/Baghdad',
    IR: 'Asia/Tehran',
    IS: 'Atlantic/Reykjavik',
    IT: 'Europe/Rome',
    JM: 'America/Jamaica',
    JO: 'Asia/Amman',
    JP: 'Asia/Tokyo',
    KE: 'Africa/Nairobi',
    KH: 'Asia/Phnom_Penh',
    KR: 'Asia/Seoul',
    KW: 'Asia/Kuwait',
    KZ: 'Asia/Almaty',
    LA: 'Asia/Vientiane',
    LB: 'Asia/Beirut',
    LI: 'Europe/Vaduz',
    LK: 'Asia/Colombo',
    LT: 'Europe/Vilnius',
    LU: 'Europe/Luxembourg',
    LV: 'Europe/Riga',
    LY: 'Africa/Tripoli',
    MA: 'Africa/Casablanca',
    MD: 'Europe/Chisinau',
    ME: 'Europe/Podgorica',
    MK: 'Europe/Skopje',
    MM: 'Asia/Yangon',
    MN: 'Asia/Ulaanbaatar',
    MO: 'Asia/Macau',
    MT: 'Europe/Malta',
    MX: 'America/Mexico_City',
    MY: 'Asia/Kuala_Lumpur',
    NG: 'Africa/Lagos',
    NI: 'America/Managua',
    NL: 'Europe/Amsterdam',
    NO: 'Europe/Oslo',
    NP: 'Asia/Kathmandu',
    NZ: 'Pacific/Auckland',
    OM: 'Asia/Muscat',
    PA: 'America/Panama',
    PE: 'America/Lima',
    PH: 'Asia/Manila',
    PK: 'Asia/Karachi',
    PL: 'Europe/Warsaw',
    PS: 'Asia/Gaza',
    PT: 'Europe/Lisbon',
    PY: 'America/Asuncion',
    QA: 'Asia/Qatar',
    RO: 'Europe/Bucharest',
    RS: 'Europe/Belgrade',
    RU: 'Europe/Moscow',
    SA: 'Asia/Riyadh',
    SD: 'Africa/Khartoum',
    SE: 'Europe/Stockholm',
    SG: 'Asia/Singapore',
    SI: 'Europe/Ljubljana',
    SK: 'Europe/Bratislava',
    SN: 'Africa/Dakar',
    SV: 'America/El_Salvador',
    SY: 'Asia/Damascus',
    TH: 'Asia/Bangkok',
    TN: 'Africa/Tunis',
    TR: 'Europe/Istanbul',
    TW: 'Asia/Taipei',
    TZ: 'Africa/Dar_es_Salaam',
    UA: 'Europe/Kyiv',
    UG: 'Africa/Kampala',
    UK: 'Europe/London',
    UY: 'America/Montevideo',
    UZ: 'Asia/Tashkent',
    VE: 'America/Caracas',
    VN: 'Asia/Ho_Chi_Minh',
    XK: 'Europe/Belgrade',
    YE: 'Asia/Aden',
    ZA: 'Africa/Johannesburg',
    ZM: 'Africa/Lusaka',
    ZW: 'Africa/Harare',
  }),
);

/** The country of languages that are written in one zone, or mostly so, by tag or its first part; a region overrules them. */
const countryOfLanguage = new Map(
  (
    'af:ZA am:ET as:IN az:AZ be:BY bg:BG bn:BD bs:BA ca:ES cs:CZ cy:GB da:DK de:DE el:GR et:EE eu:ES fa:IR fi:FI ' +
    'fil:PH fo:FO fr:FR ga:IE gl:ES gu:IN he:IL hi:IN hr:HR hu:HU hy:AM id:ID is:IS it:IT ja:JP ka:GE kk:KZ km:KH ' +
    'kn:IN ko:KR lb:LU lo:LA lt:LT lv:LV mk:MK ml:IN mn:MN mr:IN ms:MY mt:MT my:MM nb:NO ne:NP nl:NL nn:NO no:NO or:IN ' +
    'pa:IN pl:PL ps:AF ro:RO ru:RU si:LK sk:SK sl:SI sq:AL sr:RS sv:SE ta:IN te:IN th:TH tl:PH tr:TR uk:UA ur:PK uz:UZ ' +
    'vi:VN zh:CN zh-Hant:TW zu:ZA'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
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
