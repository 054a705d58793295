import { readTag, skipRawText, type Tag } from './read-tag';

/** As deep as Chromium builds a page; its own parser stops nesting there too. */
const deepest = 512;

const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen frame'.split(' '),
);
/** Their end tags may be left out: the parser closes one before the next, so that they nest in other elements only. */
const selfEnding = new Set(
  'p li dt dd tr td th tbody thead tfoot caption colgroup option optgroup html head body'.split(' '),
);

interface Open {
  name: string;
  isLeftOut: boolean;
}

/**
 * HTML without the tags that nest deeper than 512 levels; their text stays. The time of an HTML parser grows with the depth at
 * every tag, so that a megabyte of nested boxes would take minutes. A look at the tags is exact enough: a page that is not
 * nested so deeply comes back as it is.
 */
export function boundDepth(html: string): string {
  if (!mayBeDeep(html)) return html;
  const kept: string[] = [];
  const nesting = new Nesting();
  let copied = 0;
  for (let tag = readTag(html, 0); tag !== null; tag = readTag(html, tag.end)) {
    if (!nesting.isLeftOut(tag)) {
      tag.end = skipRawText(html, tag);
      continue;
    }
    kept.push(html.slice(copied, tag.start));
    copied = tag.end;
  }
  if (copied === 0) return html;
  kept.push(html.slice(copied));
  return kept.join('');
}

/** Fewer tags than levels are never too deep: most articles. */
function mayBeDeep(html: string): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= deepest; at = html.indexOf('<', at + 1)) count += 1;
  return count > deepest;
}

class Nesting {
  private readonly stack: Open[] = [];
  /** How many of each name are open. */
  private readonly counts = new Map<string, number>();

  isLeftOut(tag: Tag): boolean {
    const { name } = tag;
    if (voids.has(name) || selfEnding.has(name)) return false;
    if (tag.isEnd) return this.close(name);
    const isForeign = this.count('svg') + this.count('math') > 0;
    if (tag.isSelfClosing && isForeign) return this.stack.length >= deepest;
    const isLeftOut = this.stack.length >= deepest;
    this.stack.push({ name, isLeftOut });
    this.counts.set(name, this.count(name) + 1);
    return isLeftOut;
  }

  /** Elements that are open inside the one that ends end with it, as far as counting goes. */
  private close(name: string): boolean {
    if (this.count(name) === 0) return false;
    for (let top = this.stack.pop(); top !== undefined; top = this.stack.pop()) {
      this.counts.set(top.name, this.count(top.name) - 1);
      if (top.name === name) return top.isLeftOut;
    }
    return false;
  }

  private count(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}
