import type { ReadRequest } from '../../../model';
import type { DateRules } from './date-fact';
import { assumeZone } from './zone-names';

/** How dates of a page in that language are read. */
export function makeDateRules(language: string | null, url: string, request: ReadRequest): DateRules {
  const zone = request.correction?.zone ?? request.rule?.zone ?? assumeZone(language, url);
  return {
    now: request.now,
    zone: zone ?? request.timeZone,
    isSiteZone: zone !== null,
    isPrintTrusted: /^(?:zh|ja)/.test(language ?? ''),
    isMonthFirst: isAmerican(language, url),
    language,
  };
}

/** "en" without a country and without a host's country is American more often than not. */
function isAmerican(language: string | null, url: string): boolean {
  if (language === null || !language.startsWith('en')) return false;
  if (/^en-(?:GB|AU|NZ|IE|IN|ZA|CA)/.test(language)) return false;
  return !/^https?:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|ca|hk|sg|my|pk|ke|ng|bd|lk|eu|mt)(?:[:/]|$)/.test(url);
}
