/** A zone that a text states: minutes east of UTC, or a place whose clock the date decides (IANA). */
export type StatedZone = { offset: number } | { place: string };

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
    МСК: 180,
    TRT: 180,
    TSI: 180,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
    BRT: -180,
    ART: -180,
    COT: -300,
    PET: -300,
    VET: -240,
    IRST: 210,
    GST: 240,
    UAE: 240,
    NPT: 345,
    JST: 540,
    KST: 540,
    HKT: 480,
    SGT: 480,
    MYT: 480,
    PHT: 480,
    ICT: 420,
    WIB: 420,
    WITA: 480,
    WIT: 540,
    PKT: 300,
    SAST: 120,
    CAT: 120,
    WAT: 60,
    EAT: 180,
    AWST: 480,
    ACST: 570,
    ACDT: 630,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    北京时间: 480,
    北京時間: 480,
  }),
);

/** Names of a zone that mean another one beside a language's texts. */
const ownOffsets = new Map([
  ['CST zh', 480],
  ['IST he', 120],
  ['BST bn', 360],
]);

/** Names that leave it to the date whether it is summer. */
const places: [pattern: RegExp, place: string][] = [
  [/^(?:et$|eastern)/, 'America/New_York'],
  [/^(?:ct$|central t)/, 'America/Chicago'],
  [/^(?:mt$|mountain)/, 'America/Denver'],
  [/^(?:pt$|pacific)/, 'America/Los_Angeles'],
  [/^(?:aet$)/, 'Australia/Sydney'],
  [/^(?:uk time|uk$)/, 'Europe/London'],
  [/bras[ií]lia/, 'America/Sao_Paulo'],
];

const numbered = '\\(?(?:utc|gmt)\\s?[+-]\\d{1,2}(?::?\\d{2})?\\)?|[+-]\\d{2}:?\\d{2}(?!\\d|[-/.]\\d)';
const short = [...offsets.keys(), 'et', 'ct', 'mt', 'pt', 'aet', 'uk'].join('|').toLowerCase();
const long =
  '(?:eastern|central|mountain|pacific)(?:\\s(?:standard|daylight))?\\stime|uk time|hor(?:a|ário) de bras[ií]lia';

/** Source of a pattern for a stated zone in a line in lower case. */
export const zoneSource = `(?:${numbered}|z(?![a-z])|[(（]?(?:${long}|${short})[)）]?(?![\\p{L}]))`;

/** Names that English pages print in small letters too, and that are no words there. */
const smallNames = /^(?:utc|gmt|bst|[ecmp][sd]?t|cest|[jk]st|ist)$/;

/**
 * Whether what looks like a zone is one: `et`, `est`, `ist`, `art` and others are words. Names of a few letters stand in capitals
 * in a line that is not in capitals throughout, or in brackets.
 */
export function isZoneName(printed: string, line: string, language: string | null): boolean {
  const isEnglish = language?.startsWith('en') === true;
  if (!/^(?!utc$|gmt$)[a-z]{2,4}$/i.test(printed)) return printed !== '';
  if (printed !== printed.toUpperCase()) return isEnglish && smallNames.test(printed.toLowerCase());
  const rest = line.replace(printed, '').replace(/[AP]\.?M\b/g, '');
  const isShouted = rest === rest.toUpperCase() && rest !== rest.toLowerCase();
  return isEnglish || !isShouted;
}

/** The zone that a text states; `null` for one that is not known. `language`: of the page, since some names mean several zones. */
export function readZone(text: string, language: string | null): StatedZone | null {
  const name = text.replace(/[()（）]/g, '').trim();
  const match = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (match !== null) {
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    return minutes > 14 * 60 ? null : { offset: match[1] === '-' ? -minutes : minutes };
  }
  const place = places.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  if (place !== undefined) return { place };
  const key = name.toUpperCase();
  const offset = ownOffsets.get(`${key} ${(language ?? '').slice(0, 2)}`) ?? offsets.get(key);
  return offset === undefined ? null : { offset };
}
