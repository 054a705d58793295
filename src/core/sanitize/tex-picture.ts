import { decodePercent } from '../decode-percent';
import { tidyTex, type Formula } from './formula';
import { hasClass } from './tree';

/** Parameters in which services that draw formulas take the source. */
const parameters = /^(?:tex|latex|eq|equation|formula|chl)$/i;
const service = /tex|latex|equation|formula|math/i;

/**
 * The formula that a picture shows, its TeX being the description: Wikipedia's for readers without MathML, WordPress's, and those
 * of services that are asked for a formula by its source.
 */
export function readTexPicture(image: Element): Formula | null {
  const description = image.getAttribute('alt') ?? '';
  if (description === '') return null;
  const isDisplay = hasClass(image, 'mwe-math-fallback-image-display');
  const isFallback = isDisplay || hasClass(image, 'mwe-math-fallback-image-inline');
  const hasMathMl = isFallback && (image.parentElement?.getElementsByTagName('math').length ?? 0) > 0;
  const address = image.getAttribute('src') ?? '';
  const isRendered =
    isFallback ||
    /\/latex\.php\?/.test(address) ||
    hasClass(image, 'latex') ||
    isDrawnFrom(address, description);
  const tex = isRendered && !hasMathMl ? tidyTex(description) : '';
  return tex === '' ? null : { tex, isDisplay };
}

/** Whether an address asks for the picture of just this source. */
function isDrawnFrom(address: string, source: string): boolean {
  const at = address.indexOf('?');
  if (at < 0 || !service.test(address)) return false;
  const query = address.slice(at + 1);
  const wanted = bare(source);
  const values = Array.from(new URLSearchParams(query)).flatMap(([name, value]) =>
    parameters.test(name) ? [value] : [],
  );
  return [decodePercent(query), ...values].some((value) => bare(value) === wanted);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
