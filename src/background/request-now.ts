import type { ReadRequest } from '../core/model';
import { readerTimeZone } from './reader-time-zone';

/** How a page is asked to be read at this moment, whole and without a guide. */
export function requestNow(): ReadRequest {
  return { now: new Date().toISOString(), timeZone: readerTimeZone(), scope: 'article' };
}
