import { parseAddress } from '../../address';

/** Countries with one clock, or whose papers nearly all keep the same one, by the region part of a language tag. */
const zoneOfCountry = new Map(
  Object.entries({
    AE: 'Asia/Dubai',
    AR: 'America/Argentina/Buenos_Aires',
    AT: 'Europe/Vienna',
    BD: 'Asia/Dhaka',
    BE: 'Europe/Brussels',
    BG: 'Europe/Sofia',
    BO: 'America/La_Paz',
    CH: 'Europe/Zurich',
    CL: 'America/Santiago',
    CN: 'Asia/Shanghai',
    CO: 'America/Bogota',
    CR: 'America/Costa_Rica',
    CZ: 'Europe/Prague',
    DE: 'Europe/Berlin',
    DK: 'Europe/Copenhagen',
    DO: 'America/Santo_Domingo',
    EC: 'America/Guayaquil',
    EE: 'Europe/Tallinn',
    EG: 'Africa/Cairo',
    ES: 'Europe/Madrid',
    FI: 'Europe/Helsinki',
    FR: 'Europe/Paris',
    GB: 'Europe/London',
    GR: 'Europe/Athens',
    HK: 'Asia/Hong_Kong',
    HR: 'Europe/Zagreb',
    HU: 'Europe/Budapest',
    IE: 'Europe/Dublin',
    IL: 'Asia/Jerusalem',
    IN: 'Asia/Kolkata',
    IQ: 'Asia/Baghdad',
    IR: 'Asia/Tehran',
    IS: 'Atlantic/Reykjavik',
    IT: 'Europe/Rome',
    JP: 'Asia/Tokyo',
    KE: 'Africa/Nairobi',
    KR: 'Asia/Seoul',
    LB: 'Asia/Beirut',
    LK: 'Asia/Colombo',
    LT: 'Europe/Vilnius',
    LU: 'Europe/Luxembourg',
    LV: 'Europe/Riga',
    MA: 'Africa/Casablanca',
    MO: 'Asia/Macau',
    MY: 'Asia/Kuala_Lumpur',
    NG: 'Africa/Lagos',
    NL: 'Europe/Amsterdam',
    NO: 'Europe/Oslo',
    NP: 'Asia/Kathmandu',
    NZ: 'Pacific/Auckland',
    PA: 'America/Panama',
    PE: 'America/Lima',
    PH: 'Asia/Manila',
    PK: 'Asia/Karachi',
    PL: 'Europe/Warsaw',
    PT: 'Europe/Lisbon',
    QA: 'Asia/Qatar',
    RO: 'Europe/Bucharest',
    RS: 'Europe/Belgrade',
    SA: 'Asia/Riyadh',
    SE: 'Europe/Stockholm',
    SG: 'Asia/Singapore',
    SI: 'Europe/Ljubljana',
    SK: 'Europe/Bratislava',
    TH: 'Asia/Bangkok',
    TN: 'Africa/Tunis',
    TR: 'Europe/Istanbul',
    TW: 'Asia/Taipei',
    UA: 'Europe/Kyiv',
    UK: 'Europe/London',
    UY: 'America/Montevideo',
    VE: 'America/Caracas',
    VN: 'Asia/Ho_Chi_Minh',
    ZA: 'Africa/Johannesburg',
  }),
);

/** Languages that are written in one zone, by tag or its first part; a region overrules them. */
const zoneOfLanguage = new Map(
  Object.entries({
    'zh-Hant': 'Asia/Taipei',
    bg: 'Europe/Sofia',
    bn: 'Asia/Dhaka',
    cs: 'Europe/Prague',
    da: 'Europe/Copenhagen',
    de: 'Europe/Berlin',
    el: 'Europe/Athens',
    et: 'Europe/Tallinn',
    fa: 'Asia/Tehran',
    fi: 'Europe/Helsinki',
    he: 'Asia/Jerusalem',
    hi: 'Asia/Kolkata',
    hr: 'Europe/Zagreb',
    hu: 'Europe/Budapest',
    is: 'Atlantic/Reykjavik',
    it: 'Europe/Rome',
    ja: 'Asia/Tokyo',
    ko: 'Asia/Seoul',
    lt: 'Europe/Vilnius',
    lv: 'Europe/Riga',
    nb: 'Europe/Oslo',
    nl: 'Europe/Amsterdam',
    nn: 'Europe/Oslo',
    no: 'Europe/Oslo',
    pl: 'Europe/Warsaw',
    ro: 'Europe/Bucharest',
    sk: 'Europe/Bratislava',
    sl: 'Europe/Ljubljana',
    sr: 'Europe/Belgrade',
    sv: 'Europe/Stockholm',
    ta: 'Asia/Kolkata',
    th: 'Asia/Bangkok',
    tr: 'Europe/Istanbul',
    uk: 'Europe/Kyiv',
    ur: 'Asia/Karachi',
    vi: 'Asia/Ho_Chi_Minh',
    zh: 'Asia/Shanghai',
  }),
);

/** Domains whose two letters are sold for another meaning. */
const soldDomains = new Set(['ai', 'am', 'co', 'fm', 'io', 'is', 'it', 'ly', 'me', 'sh', 'so', 'to', 'tv']);

/**
 * The IANA zone in which a page without a stated zone writes its times: that of its country (the region of its language, the
 * country of its host, the country of its language); `null` when these say nothing.
 */
export function assumeZone(language: string | null, url: string): string | null {
  const parts = (language ?? '').split('-');
  const region = parts.slice(1).find((part) => /^[A-Z]{2}$/.test(part)) ?? '';
  const domain = (parseAddress(url)?.hostname ?? '').split('.').at(-1) ?? '';
  const country = soldDomains.has(domain) && domain !== parts[0] ? '' : domain.toUpperCase();
  const script = parts.slice(0, 2).join('-');
  // "en-GB" and "en-US" are what templates say all over the world; a host's country knows better.
  const isVague =
    parts[0] === 'en' || parts[0] === 'es' || parts[0] === 'pt' || parts[0] === 'fr' || parts[0] === 'ar';
  const countries = isVague ? [country, region] : [region, country];
  const zone = countries.map((each) => zoneOfCountry.get(each)).find((each) => each !== undefined);
  return zone ?? zoneOfLanguage.get(script) ?? zoneOfLanguage.get(parts[0] ?? '') ?? null;
}

/** Minutes east of UTC by the abbreviations that newspapers write; summer time as they write it. */
const offsets = new Map(
  Object.entries({
    Z: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    BST: 60,
    WEST: 60,
    IST: 330,
    CET: 60,
    MEZ: 60,
    CEST: 120,
    MESZ: 120,
    EET: 120,
    EEST: 180,
    MSK: 180,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    HST: -600,
    JST: 540,
    KST: 540,
    HKT: 480,
    SGT: 480,
    PHT: 480,
    WIB: 420,
    PKT: 300,
    SAST: 120,
    WAT: 60,
    EAT: 180,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    北京时间: 480,
    北京時間: 480,
  }),
);

/** Source of a pattern for a stated zone in a line in lower case. */
export const zoneSource =
  '(?:\\(?(?:utc|gmt)\\s?[+-]\\d{1,2}(?::?\\d{2})?\\)?|[+-]\\d{2}:?\\d{2}(?!\\d|[-/.]\\d)|z(?![a-z])|\\(?(?:utc|gmt|w?e?est|c?e[sd]?t|mes?z|[cmp][sd]t|[wc]et|bst|msk|[jk]st|hkt|sgt|pht|wib|ist|pkt|sast|ae[sd]t|nz[sd]t|akst|hst)\\)?(?![a-z]))';

/** Minutes east of UTC that a zone's text states; `null` for one that is not known. `CST` beside Chinese text is China's. */
export function readOffset(text: string, isChinese = false): number | null {
  const name = text.replace(/[()\s]/g, '');
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (match !== null) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
  }
  const key = name.toUpperCase();
  if (key === 'CST' && isChinese) return 480;
  if (key === 'ET') return null;
  return offsets.get(key) ?? null;
}
