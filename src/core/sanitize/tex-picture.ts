import { includesAny } from '../includes-any';
import { decodePercent } from '../decode-percent';
import { tidyTex, type Formula } from './formula';
import { hasClass } from './tree';

/** Parameters in which services that draw formulas take the source. */
const parameters = /^(?:tex|latex|eq|equation|formula|chl)$/i;
const service = /tex|latex|equation|formula|math/i;
/** The same, as a word of the path of no photograph. */
const ownService = /(?:^|[/._-])(?:la)?tex(?:[/._-]|$)|equation|formula|\bmath\b/i;
const photograph = /\.(?:jpe?g|webp|avif)$/i;

/**
 * The formula that a picture shows, its TeX being the description: Wikipedia's for readers without MathML, WordPress's, and those
 * of services that are asked for a formula by its source.
 */
export function readTexPicture(image: Element): Formula | null {
  const description = image.getAttribute('alt') ?? '';
  const asked = readAsked(image.getAttribute('src') ?? '');
  if (asked !== '' && (description === '' || noSource.test(description) || bare(description) === bare(asked)))
    return { tex: asked, isDisplay: false };
  if (description === '') return null;
  const isDisplay = hasClass(image, 'mwe-math-fallback-image-display');
  const isFallback = isDisplay || hasClass(image, 'mwe-math-fallback-image-inline');
  const hasMathMl = isFallback && (image.parentElement?.getElementsByTagName('math').length ?? 0) > 0;
  const address = image.getAttribute('src') ?? '';
  const isRendered =
    isFallback ||
    address.includes('/latex.php?') ||
    hasClass(image, 'latex') ||
    hasClass(image, 'quicklatex-auto-format') ||
    isDrawnFrom(address, description);
  const tex = isRendered && !hasMathMl ? tidyTex(description.replace(signs, '$1')) : '';
  if (tex === '') return null;
  return { tex, isDisplay: isDisplay || /^\s*(?:\$\$|\\\[)/.test(description) };
}

/** Signs around a source. */
const signs = /^\s*(?:\$\$?|\\\(|\\\[)([^]*?)(?:\$\$?|\\\)|\\\])\s*$/;
/** Descriptions that say no more than what kind of picture it is. */
const noSource = /^\s*(?:equations?|formulas?|math|latex|tex|image|公式|数式)\s*$/i;
/** Services that are asked by nothing but the source: `…/svg.image?x%5E2`. */
const bareQuery = /\/(?:svg|png|gif|pdf)\.(?:image|latex|download)$/i;
/** How the picture is drawn. */
const drawing =
  /^(?:\s*\\(?:(?:dpi|bg|fn|color)\{[^{}]*\}|bg_\w+|inline|(?:huge|LARGE|Large|large|small|tiny|normalsize)(?![a-z])))+\s*/;

/** Services whose addresses end with the source: `…/svg/%5Csqrt%7Bx%7D`. */
function readPath(address: string): string {
  if (!includesAny(address, ['\\', '%5c', '%5C'])) return '';
  const last = /\/(?:svg|png|gif|formula|math|latex|tex)\/([^/#]+)$/i.exec(address)?.[1] ?? '';
  const source = decodePercent(last);
  return source.includes('\\') ? tidyTex(source) : '';
}

/** The source that an address asks a drawing service for; `''`: it is none. */
function readAsked(address: string): string {
  const at = address.indexOf('?');
  if (at < 0) return readPath(address);
  const path = address.slice(0, at);
  const query = address.slice(at + 1).replace(/#.*$/s, '');
  if (bareQuery.test(path))
    return tidyTex(
      decodePercent(query.replaceAll('&plus;', '+').replaceAll('&space;', ' ')).replace(drawing, ''),
    );
  const isOwn = ownService.test(path) && !photograph.test(path);
  // Most addresses with a query ask for a size. Both letters may be escaped.
  if (!isOwn && !query.includes('tx') && !query.includes('%7')) return '';
  const values = new URLSearchParams(query);
  const isService = isOwn || values.get('cht') === 'tx';
  const asked = Array.from(values).find(([name]) => parameters.test(name) || /^math$/i.test(name))?.[1];
  return isService && asked !== undefined ? tidyTex(asked.replace(drawing, '')) : '';
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
