import { readRegisteredHost } from '../core/extract/registered-host';
import { ClipError } from '../core/model';

/** The most that a page may weigh, in bytes. */
const heaviest = 10 * 1024 * 1024;

/**
 * Fetches another page of the site that is open, as its reader would see it, into a document that runs and loads nothing.
 * Not by `fetch`: this way the browser finds the page's encoding and base address itself, and needs no parser that a page's
 * Trusted Types could refuse.
 * @throws ClipError `part-failed`: it did not come, is too heavy, is no HTML, or the site led elsewhere
 */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (reason: string): void => {
      request.abort();
      reject(new ClipError('part-failed', reason));
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('progress', ({ loaded }) => loaded > heaviest && fail('too large'));
    request.addEventListener('error', () => fail('no answer'));
    request.addEventListener('load', () => {
      const problem = problemOf(request);
      if (problem === null && request.responseXML !== null) resolve(request.responseXML);
      else fail(problem ?? 'no page');
    });
    request.send();
  });
}

function problemOf({ status, responseURL, responseXML }: XMLHttpRequest): string | null {
  if (status < 200 || status > 299) return `status ${status}`;
  if (readRegisteredHost(responseURL) !== readRegisteredHost(location.href)) return 'another site';
  return responseXML === null || !/html/.test(responseXML.contentType) ? 'no HTML' : null;
}
