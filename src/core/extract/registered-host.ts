import { parseAddress } from './address';

/** Second-level domains under which sites register. */
const publicSecond = /^(?:com|co|org|net|gov|edu|ac|or|ne|go|gob|in|web)$/;

/** The part of a host name that a site registers: `daily.com.cn` of `www.daily.com.cn`. */
export function readRegisteredHost(url: string): string {
  const labels = (parseAddress(url)?.hostname ?? '').split('.');
  const count = labels.length > 2 && publicSecond.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-count).join('.');
}
